/** Timer expressions mean what the platform's documentation says, in UTC+8 whatever zone the machine is in. */
import fc from 'fast-check'
import { firingsBetween, readCron } from '../../../local/host/cron'

/** A moment told in Shanghai's time. */
const shanghai = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  ['0 0 8 * * * *', '2026-06-01T08:00:00', true],
  ['0 0 8 * * * *', '2026-06-01T08:00:01', false],
  ['0 0 8 * * * *', '2026-06-01T00:00:00', false],
  ['*/5 * * * * * *', '2026-06-01T12:34:35', true],
  ['*/5 * * * * * *', '2026-06-01T12:34:36', false],
  ['0 0-30/10 9,17 * * * *', '2026-06-01T17:20:00', true],
  ['0 0-30/10 9,17 * * * *', '2026-06-01T17:40:00', false],
  ['0 0 0 1 JAN * *', '2027-01-01T00:00:00', true],
  ['0 0 0 * * MON *', '2026-06-01T00:00:00', true],
  ['0 0 0 * * 0 *', '2026-06-07T00:00:00', true],
  ['0 0 0 * * * 2027', '2026-06-01T00:00:00', false],
  ['10/20 * * * * * *', '2026-06-01T00:00:50', true],
  ['10/20 * * * * * *', '2026-06-01T00:00:20', false]
])('%s at %s: %p', (expression, at, fires) => {
  expect(readCron(expression)(shanghai(at))).toBe(fires)
})

test('with both a day and a weekday either is enough', () => {
  const match = readCron('0 0 0 15 * MON *')
  const days = ['2026-06-15', '2026-06-08', '2026-06-10', '2026-07-15'].map(day => match(shanghai(`${day}T00:00:00`)))
  expect(days).toEqual([true, true, false, true])
})

test.each(['* * * * *', '60 * * * * * *', '* * * * 13 * *', '* * * * * 7 *', '*/0 * * * * * *', 'a * * * * * *', ''])(
  'the expression "%s" is refused',
  expression => {
    expect(() => readCron(expression)).toThrow('cron')
  }
)

test('the firings between two moments are exactly the seconds that match', () => {
  const field = fc.oneof(fc.constant('*'), fc.integer({ min: 0, max: 59 }).map(String), fc.constant('*/7'))
  const start = fc.integer({ min: shanghai('2026-01-01T00:00:00'), max: shanghai('2027-01-01T00:00:00') })
  fc.assert(
    fc.property(field, field, start, fc.integer({ min: 0, max: 400_000 }), (second, minute, from, length) => {
      const expression = `${second} ${minute} * * * * *`
      const match = readCron(expression)
      const expected: number[] = []
      for (let at = Math.floor(from / 1000) * 1000; at <= from + length; at += 1000) {
        if (at > from && match(at)) expected.push(at)
      }
      expect(firingsBetween(expression, from, from + length)).toEqual(expected)
    }),
    { seed: 3, numRuns: 200 }
  )
})

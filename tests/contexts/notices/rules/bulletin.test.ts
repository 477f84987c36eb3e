/** Bulletins hang for a stated time and come down once. */
import { hangsLongEnough, stateAt, takenDown } from 'contexts/notices/rules/bulletin'

const HOUR = 3_600_000
const at = Date.UTC(2026, 5, 1)

test.each([
  ['a millisecond less than an hour', HOUR - 1, false],
  ['an hour', HOUR, true],
  ['thirty days', 720 * HOUR, true],
  ['a millisecond more', 720 * HOUR + 1, false]
])('%s', (_what, span, wanted) => {
  expect(hangsLongEnough(at, at + span, 30)).toBe(wanted)
})

test('it hangs until its moment, and what was taken down stays down with its first reason', () => {
  const hung = { until: at + HOUR }
  expect([stateAt(hung, at + HOUR - 1), stateAt(hung, at + HOUR)]).toEqual(['hanging', 'ended'])
  const down = takenDown(hung, at, '写错了日子')
  expect(down).toMatchObject({ withdrawn: { at, reason: '写错了日子' } })
  if (typeof down === 'string') throw new Error(down)
  expect(stateAt(down, at)).toBe('withdrawn')
  expect(takenDown(down, at + 1, '别的')).toBe('bulletin-down')
})

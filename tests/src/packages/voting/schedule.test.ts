/** A vote's usual times are always lawful, and what is not lawful is said before it is sent. */
import fc from 'fast-check'
import { emptyProposal, missingOf, optionTroubles, wordsOf } from '@/packages/voting/propose/proposal'
import { scheduleOf } from '@/packages/voting/propose/schedule'
import { clockField, dayField } from '@/ui/day-fields'

const DAY = 86_400_000
const NOTICE_DAYS = 15
const owners = { ...emptyProposal(''), regime: 'OWNER_SPECIAL', specialMatter: 'common-use' } as const
const residents = { ...emptyProposal(''), regime: 'CONSULT' } as const
const start = Date.UTC(2026, 5, 1)

test('left as they are, the times of an owners’ vote leave the whole notice and five minutes to send it', () => {
  fc.assert(
    fc.property(fc.integer({ min: start, max: start + 400 * DAY }), now => {
      const { opensAt, closesAt, opensTrouble, closesTrouble } = scheduleOf(owners, NOTICE_DAYS, now)
      expect(opensAt).toBeGreaterThanOrEqual(now + 5 * 60_000 + NOTICE_DAYS * DAY)
      expect(opensAt).toBeLessThanOrEqual(now + (NOTICE_DAYS + 1) * DAY + 20 * 60_000)
      expect(clockField(opensAt)).toBe('08:00')
      expect(closesAt - opensAt).toBeGreaterThanOrEqual(7 * DAY)
      expect([opensTrouble, closesTrouble]).toEqual([undefined, undefined])
    }),
    { seed: 20260601 }
  )
})

test('a question to residents opens within a quarter of an hour and stays open for days', () => {
  fc.assert(
    fc.property(fc.integer({ min: start, max: start + 400 * DAY }), now => {
      const { opensAt, closesAt, opensTrouble, closesTrouble } = scheduleOf(residents, NOTICE_DAYS, now)
      expect(opensAt - now).toBeGreaterThanOrEqual(5 * 60_000)
      expect(opensAt - now).toBeLessThan(15 * 60_000)
      expect(closesAt - opensAt).toBeGreaterThanOrEqual(DAY)
      expect([opensTrouble, closesTrouble]).toEqual([undefined, undefined])
    }),
    { seed: 20260602 }
  )
})

test('opening within the notice, closing within a day and staying open for months are each named', () => {
  const early = { ...owners, opensDay: dayField(start + 14 * DAY), opensClock: '08:00' }
  expect(scheduleOf(early, NOTICE_DAYS, start).opensTrouble).toContain('最早')
  const late = { ...owners, opensDay: dayField(start + 20 * DAY), opensClock: '08:00' }
  const closing = (days: number, closesClock: string) =>
    scheduleOf({ ...late, closesDay: dayField(start + days * DAY), closesClock }, NOTICE_DAYS, start).closesTrouble
  expect(closing(21, '07:59')).toContain('一天')
  expect(closing(21, '08:00')).toBeUndefined()
  expect(closing(80, '08:00')).toBeUndefined()
  expect(closing(80, '08:01')).toContain('60 天')
})

test('what is sent belongs to the kind of vote and to no other', () => {
  const question = '是否同意建 20 个充电桩？'
  expect(wordsOf({ ...owners, question })).toEqual({
    regime: 'OWNER_SPECIAL',
    question,
    details: '',
    specialMatter: 'common-use'
  })
  expect(wordsOf({ ...residents, question, options: ['东边', ' 西边 ', ''] })).toEqual({
    regime: 'CONSULT',
    question,
    details: '',
    options: ['东边', '西边']
  })
  expect(wordsOf(emptyProposal('充电桩'))).toBeUndefined()
})

test('it is complete with a kind, an item for owners, and two different answers for residents', () => {
  const question = '先建东边还是先建西边？'
  expect(missingOf({ ...owners, question })).toEqual([])
  expect(missingOf({ ...owners, question, specialMatter: '' })).toEqual(['属于哪一项'])
  expect(missingOf({ ...residents, question, options: ['东边', '西边'] })).toEqual([])
  expect(missingOf({ ...residents, question, options: ['东边', '东边 '] })).toHaveLength(1)
  expect(missingOf(emptyProposal(''))).toHaveLength(1)
  expect(optionTroubles(['东边', '东边 ', ''])).toEqual([undefined, expect.any(String), undefined])
})

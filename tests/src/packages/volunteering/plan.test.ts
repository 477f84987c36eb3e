/** The form of an activity: begins with what is usual, says what is missing, sends nothing that was not filled in. */
import type { ActivityView } from 'types/activities'
import type { TeamView } from 'types/teams'
import { firstPlan, isRisky, missingOf, sentOf, startOf } from '@/packages/volunteering/organise/plan'

const now = Date.UTC(2026, 5, 1, 1)
const DAY = 86_400_000
const team = { id: 't_1', kinds: ['patrol'] } as Pick<TeamView, 'id' | 'kinds'> as TeamView
const before = {
  kind: 'clean',
  title: '一起扫院子',
  about: '扫落叶',
  forWhom: '全小区的邻居',
  place: '广场',
  startsAt: now - 10 * DAY,
  endsAt: now - 10 * DAY + 5_400_000,
  capacity: 12
} as Partial<ActivityView> as ActivityView

test('a first plan is tomorrow at nine, of the kind that the team does', () => {
  const plan = firstPlan(team, undefined, now)
  expect(plan).toMatchObject({ kind: 'patrol', day: '2026-06-02', clock: '09:00', lasts: '120' })
  expect(isRisky(plan)).toBe(true)
})

test('done once more it is the same day of the week at the same time, the next one to come', () => {
  const plan = firstPlan(team, before, now)
  expect(startOf(plan)).toBe(now + 4 * DAY)
  expect(plan).toMatchObject({ title: '一起扫院子', lasts: '90', capacity: '12' })
  expect(missingOf(plan)).toEqual([])
})

test('what could hurt somebody is missing its insurance until it is written', () => {
  const plan = { ...firstPlan(team, before, now), kind: 'repair' as const }
  expect(missingOf(plan)).toEqual(['保险'])
  expect(missingOf({ ...plan, insurance: '社区上了意外险' })).toEqual([])
})

test('what was left empty is not sent', () => {
  const sent = sentOf({ ...firstPlan(team, before, now), ageFrom: '18' }, 't_1', '371502/xianfeng/fude')
  expect(sent).toMatchObject({ teamId: 't_1', lastsMinutes: 90, capacity: 12, ageFrom: 18 })
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['bring']))
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['insurance']))
})

/** A meeting's page offers one main act, and it is the one that is needed at that moment. */
import type { MeetingView } from 'types/meetings'
import { mainActOf, standingOf } from '@/packages/meetings/show/standing'

const HOUR = 3_600_000
const startsAt = Date.UTC(2026, 5, 1, 11, 30)

const meeting = (change: Partial<MeetingView>): MeetingView => ({
  id: 'g_meeting',
  scope: '371502/xianfeng/fude/jinqilin',
  form: '有事来聊议事会',
  title: '充电桩建在哪',
  place: '3 号楼前广场',
  startsAt,
  endsAt: startsAt + HOUR,
  iHost: false,
  state: 'noticed',
  host: '红邻书记 赵建国',
  topics: ['建在哪'],
  coming: 3,
  present: 0,
  confirmed: 0,
  groups: [],
  ungrouped: { coming: 0, present: 0 },
  missing: [],
  iSignedIn: false,
  iConfirmed: false,
  acts: [],
  ...change
})

test.each<[string, Partial<MeetingView>, number, string | undefined]>([
  ['a neighbour is asked to come', { acts: ['reply'] }, startsAt - 9 * HOUR, 'reply'],
  ['who has answered is left alone', { acts: ['reply'], myReply: 'come' }, startsAt - 9 * HOUR, undefined],
  ['at the door a neighbour signs in', { acts: ['reply', 'sign-in'], myReply: 'come' }, startsAt - HOUR / 2, 'sign-in'],
  ['at the door the host shows the code', { acts: ['sign-in', 'host'] }, startsAt - HOUR / 2, 'code'],
  ['an hour in the host writes', { acts: ['sign-in', 'host', 'minute'] }, startsAt + HOUR + 1, 'minute'],
  [
    'who was there confirms, host or not',
    { acts: ['confirm', 'host'], state: 'minuted' },
    startsAt + 3 * HOUR,
    'confirm'
  ],
  ['a stranger to the meeting only reads', { acts: [], state: 'confirmed' }, startsAt + 30 * HOUR, undefined]
])('%s', (_, change, now, act) => {
  expect(mainActOf(meeting(change), now)).toBe(act)
})

test('at every moment the page says who has it now', () => {
  const heads = [
    standingOf(meeting({}), startsAt - HOUR),
    standingOf(meeting({}), startsAt),
    standingOf(meeting({ state: 'minuted' }), startsAt + HOUR),
    standingOf(meeting({ state: 'confirmed' }), startsAt + HOUR),
    standingOf(meeting({ state: 'cancelled', cancelled: '下雨' }), startsAt - HOUR)
  ].map(({ head }) => head)
  expect(heads).toEqual([
    '现在：等开会',
    '现在：红邻书记 赵建国写纪要',
    '现在：到场的人看纪要',
    '纪要定了，不再改',
    '这个会不开了'
  ])
})

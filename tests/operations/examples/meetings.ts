/** Examples of meetings' operations. */
import * as meetingDay from 'types/meeting-day'
import * as meetings from 'types/meetings'
import * as targets from 'types/targets'
import { elder, resident, secretary, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { begun, called, discussing, type Made, notice } from './walk'

const DAY_MS = 86_400_000
const groups = [
  { id: 'ground', name: '一楼住户', affected: true },
  { id: 'upper', name: '四层以上住户', affected: true }
]

/** A meeting for two groups, of which nobody comes yet. */
async function grouped(world: World): Promise<Made> {
  const { id } = await world.ask(secretary, meetings.meetingCall, { ...notice(), groups })
  return { meetingId: id }
}

/** Two neighbours of it are there. */
async function gathered(world: World): Promise<Made> {
  const made = await begun(world)
  const meetingId = made.meetingId ?? ''
  for (const openid of [resident, elder]) {
    await world.ask(openid, meetingDay.meetingSignIn, { meetingId, digits: made.digits ?? '' })
  }
  return made
}

/** A reception day in four days, with its first time. */
async function reception(world: World): Promise<Made> {
  const startsAt = world.hand.now() + 4 * DAY_MS
  const input = { ...notice(), form: '书记经理接待日' as const, startsAt, besides: '物业经理 王刚' }
  const { id } = await world.ask(secretary, meetings.meetingCall, input)
  return { meetingId: id, slotAt: String(startsAt) }
}

async function booked(world: World): Promise<Made> {
  const made = await reception(world)
  await world.ask(resident, meetings.meetingBook, booking(made, '楼道灯不亮'))
  return made
}

const booking = (made: Made, about: string) => ({ meetingId: made.meetingId ?? '', slotAt: Number(made.slotAt), about })

const drawn = async (world: World): Promise<Made> => {
  const made = await gathered(world)
  await world.ask(secretary, meetingDay.meetingDraw, { meetingId: made.meetingId ?? '' })
  return made
}

/** What a host noted in the courtyard: one of each kind. */
const sheet = (made: Made, text: string) => {
  const at = notice().startsAt
  return {
    meetingId: made.meetingId,
    entries: [
      { kind: 'person', id: 'entry-0001', at, personCode: made.code },
      { kind: 'home', id: 'entry-0002', at, home: '3号楼2单元301', heads: 2 },
      { kind: 'heads', id: 'entry-0003', at, heads: 5 },
      { kind: 'note', id: 'entry-0004', at, text },
      { kind: 'facts', id: 'entry-0005', at, text: '电动车 213 辆。' }
    ]
  }
}

export const meetingExamples: Example[] = [
  {
    operation: meetings.meetingCall,
    by: secretary,
    notBy: resident,
    prepare: discussing,
    input: made => notice(made.matterId),
    other: made => ({ ...notice(made.matterId), place: '居委会二楼' })
  },
  { operation: meetings.meetingTerms, by: secretary, notBy: resident, input: () => ({ scope: compound }) },
  { operation: meetings.meetingList, by: tenant, notBy: stranger, prepare: called, input: () => ({ scope: compound }) },
  {
    operation: meetings.meetingShow,
    by: tenant,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetings.meetingReply,
    by: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId, reply: 'come' }),
    other: made => ({ meetingId: made.meetingId, reply: 'absent' }),
    rival: made => ({
      by: elder,
      operation: meetings.meetingReply,
      input: { meetingId: made.meetingId, reply: 'come' }
    })
  },
  {
    operation: meetingDay.meetingCode,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetingDay.meetingSignIn,
    by: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, digits: made.digits })
  },
  {
    operation: meetingDay.meetingSignInFor,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, personCode: made.code }),
    rival: made => ({
      by: elder,
      operation: meetings.meetingReply,
      input: { meetingId: made.meetingId, reply: 'come' }
    })
  },
  {
    operation: meetings.meetingChange,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId, place: '居委会二楼', why: '下雨' }),
    other: made => ({ meetingId: made.meetingId, place: '党群服务站', why: '下雨' })
  },
  {
    operation: meetings.meetingCancel,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId, why: '施工队改期' }),
    other: made => ({ meetingId: made.meetingId, why: '没有人能来' })
  },
  {
    operation: meetings.meetingFacts,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId, text: '电动车 213 辆。', media: [] }),
    other: made => ({ meetingId: made.meetingId, text: '电动车 214 辆。', media: [] })
  },
  {
    operation: meetings.meetingBook,
    by: resident,
    notBy: secretary,
    objectField: 'meetingId',
    prepare: reception,
    input: made => booking(made, '楼道灯不亮三个月了'),
    other: made => booking(made, '想问问停车费'),
    rival: made => ({ by: elder, operation: meetings.meetingUnbook, input: { meetingId: made.meetingId } })
  },
  {
    operation: meetings.meetingUnbook,
    by: resident,
    notBy: secretary,
    objectField: 'meetingId',
    prepare: booked,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetingDay.meetingSignInHome,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, home: '3号楼2单元301', heads: 2 }),
    other: made => ({ meetingId: made.meetingId, home: '3号楼2单元301', heads: 3 })
  },
  {
    operation: meetingDay.meetingRoster,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: gathered,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetingDay.meetingAcknowledge,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: grouped,
    input: made => ({ meetingId: made.meetingId, groupIds: ['ground'], why: '会后上门问四户' }),
    other: made => ({ meetingId: made.meetingId, groupIds: ['upper'], why: '会后上门问四户' })
  },
  {
    operation: meetingDay.meetingDraw,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: gathered,
    input: made => ({ meetingId: made.meetingId }),
    other: made => ({ meetingId: made.meetingId, minutesEach: 5 })
  },
  {
    operation: meetingDay.meetingLot,
    by: tenant,
    notBy: stranger,
    objectField: 'meetingId',
    prepare: drawn,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetingDay.meetingHostSheet,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => sheet(made, '三楼说要先修'),
    other: made => sheet(made, '三楼说先不修'),
    rival: made => ({
      by: elder,
      operation: meetingDay.meetingSignIn,
      input: { meetingId: made.meetingId, digits: made.digits }
    })
  },
  {
    operation: targets.postTargets,
    by: secretary,
    notBy: resident,
    prepare: called,
    input: () => ({ scope: compound })
  },
  {
    operation: targets.postReport,
    by: secretary,
    notBy: resident,
    prepare: called,
    input: () => ({ scope: compound, words: '下个季度先做雨棚。' }),
    other: () => ({ scope: compound, words: '下个季度先做充电桩。' })
  },
  {
    operation: targets.postPair,
    by: secretary,
    notBy: resident,
    prepare: begun,
    input: made => ({ scope: compound, personCode: made.code })
  }
]

/** Examples of meetings' operations. */
import { sessionOpen } from 'types/community'
import * as meetings from 'types/meetings'
import { elder, resident, secretary, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import { discussing } from './matters'

const hour = 3_600_000
const startsAt = Date.UTC(2026, 5, 3, 11, 30)

const notice = (matterId?: string) => ({
  scope: compound,
  ...(matterId ? { matterId } : {}),
  form: '马扎议事' as const,
  title: '充电桩建在哪',
  place: '3号楼前广场',
  startsAt,
  topics: ['建在哪', '钱从哪来']
})

async function called(world: World): Promise<Record<string, string>> {
  const { matterId } = await discussing(world)
  const { id } = await world.ask(secretary, meetings.meetingCall, notice(matterId))
  const { digits } = await world.ask(secretary, meetings.meetingCode, { meetingId: id })
  return { meetingId: id, digits }
}

async function begun(world: World): Promise<Record<string, string>> {
  const made = await called(world)
  await world.cloud.hooks.clock.advance(startsAt - world.hand.now())
  return { ...made, code: (await world.ask(elder, sessionOpen, {})).code }
}

const minutes = {
  facts: '现有充电桩六个，电动车约两百辆。',
  views: [{ group: '一楼住户', text: '怕挡光，也怕吵。' }],
  agreements: [{ text: '东侧12个、西侧8个，离楼6米以上', owner: '物业', doneBy: Date.UTC(2026, 5, 15) }],
  openPoints: ['夜里充电的电费怎么定']
}

async function minuted(world: World): Promise<Record<string, string>> {
  const made = await begun(world)
  const meetingId = made.meetingId ?? ''
  for (const openid of [resident, secretary]) {
    await world.ask(openid, meetings.meetingSignIn, { meetingId, digits: made.digits ?? '' })
  }
  await world.cloud.hooks.clock.advance(hour)
  const { minutesHash } = await world.ask(secretary, meetings.meetingMinute, { meetingId, minutes })
  return { ...made, minutesHash: minutesHash ?? '' }
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
    operation: meetings.meetingCode,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: called,
    input: made => ({ meetingId: made.meetingId })
  },
  {
    operation: meetings.meetingSignIn,
    by: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, digits: made.digits })
  },
  {
    operation: meetings.meetingSignInFor,
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
    operation: meetings.meetingMinute,
    by: secretary,
    notBy: resident,
    objectField: 'meetingId',
    prepare: begun,
    input: made => ({ meetingId: made.meetingId, minutes }),
    other: made => ({ meetingId: made.meetingId, minutes: { ...minutes, facts: '改过的情况。' } })
  },
  {
    operation: meetings.meetingConfirm,
    by: resident,
    objectField: 'meetingId',
    prepare: minuted,
    input: made => ({ meetingId: made.meetingId, minutesHash: made.minutesHash }),
    rival: made => ({
      by: secretary,
      operation: meetings.meetingConfirm,
      input: { meetingId: made.meetingId, minutesHash: made.minutesHash }
    })
  }
]

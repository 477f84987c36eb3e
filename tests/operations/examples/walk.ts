/** The way of one matter through the house, as far as an example needs it; each step builds on the one before. */
import { sessionOpen } from 'types/community'
import * as matters from 'types/matters'
import * as meetingDay from 'types/meeting-day'
import * as meetings from 'types/meetings'
import { meetingConfirm, meetingMinute } from 'types/minutes'
import { matterRaise } from 'types/raising'
import { elder, resident, secretary, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'

export type Made = Record<string, string>

const HOUR_MS = 3_600_000
const startsAt = Date.UTC(2026, 5, 3, 11, 30)

export const matterText = '大家从楼上拉线给电动车充电，太危险了。'

export async function raised(world: World): Promise<Made> {
  const input = { scope: compound, title: '小区充电桩太少', text: matterText }
  const { id } = await world.ask(resident, matterRaise, input)
  return { matterId: id }
}

async function sorted(world: World, dutyId: string, route: matters.Route): Promise<Made> {
  const made = await raised(world)
  const input = { matterId: made.matterId ?? '', dutyId, route, reason: '属于小区自己的事' }
  await world.ask(staff, matters.matterTriage, input)
  return made
}

export const discussing = (world: World): Promise<Made> => sorted(world, 'charging', 'deliberation')

export const working = (world: World): Promise<Made> => sorted(world, 'monitoring', 'order')

export async function finished(world: World): Promise<Made> {
  const made = await working(world)
  const result = { result: '装好了二十个充电桩', gains: '全小区有电动车的人家' }
  await world.ask(staff, matters.matterFinish, { matterId: made.matterId ?? '', ...result })
  return made
}

export const notice = (matterId?: string) => ({
  scope: compound,
  ...(matterId ? { matterId } : {}),
  form: '马扎议事' as const,
  title: '充电桩建在哪',
  place: '3号楼前广场',
  startsAt,
  topics: ['建在哪', '钱从哪来']
})

export async function called(world: World): Promise<Made> {
  const { matterId = '' } = await discussing(world)
  const { id } = await world.ask(secretary, meetings.meetingCall, notice(matterId))
  const { digits } = await world.ask(secretary, meetingDay.meetingCode, { meetingId: id })
  return { matterId, meetingId: id, digits }
}

export async function begun(world: World): Promise<Made> {
  const made = await called(world)
  await world.cloud.hooks.clock.advance(startsAt - world.hand.now())
  return { ...made, code: (await world.ask(elder, sessionOpen, {})).code }
}

export const minutes = {
  facts: '现有充电桩六个，电动车约两百辆。',
  views: [{ group: '一楼住户', text: '怕挡光，也怕吵。' }],
  agreements: [{ text: '东侧12个、西侧8个，离楼6米以上', owner: '物业', doneBy: Date.UTC(2026, 5, 15) }],
  openPoints: ['夜里充电的电费怎么定']
}

export async function minuted(world: World): Promise<Made> {
  const made = await begun(world)
  const meetingId = made.meetingId ?? ''
  for (const openid of [resident, secretary]) {
    await world.ask(openid, meetingDay.meetingSignIn, { meetingId, digits: made.digits ?? '' })
  }
  await world.cloud.hooks.clock.advance(HOUR_MS)
  const { minutesHash } = await world.ask(secretary, meetingMinute, { meetingId, minutes })
  return { ...made, minutesHash: minutesHash ?? '' }
}

/** The minutes are confirmed: the matter knows what was agreed and may be planned. */
export async function agreed(world: World): Promise<Made> {
  const made = await minuted(world)
  const input = { meetingId: made.meetingId ?? '', minutesHash: made.minutesHash ?? '' }
  await world.ask(resident, meetingConfirm, input)
  return made
}

/** What people do in the tests of notices: call a meeting, allow a message, say when messages may come. */
import { meetingCall } from 'types/meetings'
import {
  type NoticeWishes,
  noticePreferences,
  noticeSettings,
  subscriptionGrant,
  type TemplateKey
} from 'types/notices'
import { elder, neighbour, resident, secretary, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'

export const HOUR = 3_600_000

export interface InboxDocument {
  _id: string
  personId: string
  push: string
  slot?: number
}

/** A notice to the whole compound: the residents are told of a meeting in four days. */
export const callMeeting = (world: World, title = '充电桩建在哪里') =>
  world.ask(secretary, meetingCall, {
    scope: compound,
    form: '马扎议事',
    title,
    place: '3号楼前广场',
    startsAt: world.cloud.hooks.clock.now() + 96 * HOUR,
    topics: [title]
  })

/** The person allows one message, in the app and with WeChat. */
export async function allow(world: World, openid: string, template: TemplateKey): Promise<void> {
  await world.ask(openid, subscriptionGrant, { templates: [template] })
  world.cloud.wechat.allow(openid, `template-${template}`)
}

export async function wish(world: World, openid: string, wanted: Partial<NoticeWishes>): Promise<void> {
  const { general, quietFrom, quietUntil } = await world.ask(openid, noticePreferences, {})
  await world.ask(openid, noticeSettings, { general, quietFrom, quietUntil, ...wanted })
}

export const inboxesOf = (world: World) => world.stored<InboxDocument>('inbox')

/** Everyone who lives in the compound, with so many neighbours. */
export const everyoneOf = (neighbours: number): string[] => [
  resident,
  elder,
  tenant,
  ...Array.from({ length: neighbours }, (_, place) => neighbour(place))
]

/** Lets time pass to a moment of China's day, ticking every half hour on the way and once after it. */
export async function passTo(world: World, clock: string): Promise<void> {
  const now = world.hand.now()
  const day = new Date(now + 8 * HOUR).toISOString().slice(0, 10)
  const today = Date.parse(`${day}T${clock}:00+08:00`)
  const until = today > now ? today : today + 24 * HOUR
  while (world.hand.now() < until) await world.pass(Math.min(HOUR / 2, until - world.hand.now()))
}

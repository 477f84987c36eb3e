/** Pages about teams, activities, hours and certificates. */
import type { Hand } from '../../../local/demo/hand'
import { resident, secretary, staff } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const TITLE = '一起扫院子'

interface Made {
  id: string
}

const place = async () => ({ scope: compound })

async function team(hand: Hand): Promise<string> {
  const { code } = await hand.act<{ code: string }>(resident, 'session.open', {})
  const input = { scope: community, name: '银发帮帮队', about: '帮腿脚不便的邻居跑腿、修东西。' }
  const made = await hand.act<Made>(staff, 'team.found', { ...input, kinds: ['errand', 'clean'], leaderCode: code })
  return made.id
}

async function activity(hand: Hand, startsAt = hand.now() + 2 * DAY_MS): Promise<string> {
  const made = await hand.act<Made>(secretary, 'activity.organise', {
    teamId: await team(hand),
    scope: compound,
    kind: 'clean',
    title: TITLE,
    about: '把3号楼前的落叶扫干净，工具社区出。',
    forWhom: '全小区的邻居',
    place: '3号楼前广场',
    startsAt,
    lastsMinutes: 120,
    capacity: 10,
    bring: '手套',
    fit: '能站两个小时'
  })
  return made.id
}

/** What several cases look at is made once. */
function once(make: (hand: Hand) => Promise<string>): (hand: Hand) => Promise<string> {
  let made: Promise<string> | undefined
  return hand => {
    made ??= make(hand)
    return made
  }
}

const upcoming = once(hand => activity(hand))

/** Somebody helped two hours, and the host has not said so yet. */
async function help(hand: Hand): Promise<string> {
  const activityId = await activity(hand, hand.now() + 2 * HOUR_MS)
  await hand.act(resident, 'activity.signUp', { activityId, going: true, fits: true })
  await hand.jump(2 * HOUR_MS)
  const { digits } = await hand.act<{ digits: string }>(secretary, 'activity.code', { activityId })
  await hand.act(resident, 'activity.checkIn', { activityId, digits })
  await hand.jump(2 * HOUR_MS)
  return activityId
}
const helped = once(help)

/** A certificate of hours that stand in their book. */
const certificate = once(async hand => {
  const activityId = await help(hand)
  const { items } = await hand.act<{ items: { helpId?: string }[] }>(secretary, 'activity.roster', { activityId })
  const lines = items.flatMap(({ helpId }) => (helpId ? [{ helpId, minutes: 90 }] : []))
  await hand.act(secretary, 'activity.confirm', { activityId, lines })
  await hand.jump(2 * 60_000)
  const period = { from: hand.now() - 300 * DAY_MS, until: hand.now() }
  return (await hand.act<Made>(resident, 'certificate.ask', { scope: compound, ...period })).id
})

const byId = (make: (hand: Hand) => Promise<string>): NonNullable<PageCase['prepare']> => {
  return async hand => ({ id: await make(hand) })
}
const ofTeam: NonNullable<PageCase['prepare']> = async hand => ({ teamId: await team(hand) })

/** What the code at the place says, long before the doors open. */
const scanned: NonNullable<PageCase['prepare']> = async hand => {
  const activityId = await upcoming(hand)
  const { digits } = await hand.act<{ digits: string }>(secretary, 'activity.code', { activityId })
  return { scene: `v.${activityId}.${digits}` }
}

const calendar: NonNullable<PageCase['prepare']> = async hand => {
  await upcoming(hand)
  return place()
}

const staffPlace: NonNullable<PageCase['prepare']> = async hand => {
  await certificate(hand)
  return { scope: community, name: '福德社区' }
}

const hours: NonNullable<PageCase['prepare']> = async hand => {
  await certificate(hand)
  return {}
}

const room = 'packages/volunteering'

export const pages: PageCase[] = [
  { path: `${room}/teams/index`, as: staff, name: 'giving-teams', prepare: ofTeam, says: '银发帮帮队' },
  { path: `${room}/team/index`, as: resident, name: 'giving-team', prepare: byId(team), says: '办一次活动' },
  { path: `${room}/calendar/index`, as: resident, name: 'giving-calendar', prepare: calendar, says: TITLE },
  { path: `${room}/activity/index`, as: resident, name: 'giving-activity', prepare: byId(upcoming), says: '我来帮忙' },
  {
    path: `${room}/activity/index`,
    as: secretary,
    name: 'giving-activity-host',
    prepare: byId(helped),
    says: '您来组织'
  },
  { path: `${room}/organise/index`, as: resident, name: 'giving-organise', prepare: ofTeam, says: '要几个人' },
  {
    path: `${room}/check-in/index`,
    as: resident,
    name: 'giving-check-in',
    prepare: scanned,
    says: '活动前一小时才能签到'
  },
  {
    path: `${room}/code/index`,
    as: secretary,
    name: 'giving-door-code',
    prepare: byId(upcoming),
    says: '用微信扫一扫'
  },
  {
    path: `${room}/confirm/index`,
    as: secretary,
    name: 'giving-confirm-help',
    prepare: byId(helped),
    says: '每人帮了多少分钟'
  },
  { path: `${room}/hours/index`, as: resident, name: 'giving-hours', prepare: hours, says: '只有您自己看得到' },
  {
    path: `${room}/certificate/index`,
    as: staff,
    name: 'giving-certificate',
    prepare: byId(certificate),
    says: '核对过了'
  },
  {
    path: `${room}/certificates/index`,
    as: staff,
    name: 'giving-certificates',
    prepare: staffPlace,
    says: '申请开证明的'
  },
  { path: `${room}/verify/index`, as: resident, name: 'giving-verify', says: '查一查' }
]

/** Examples of volunteering's operations where help is given: teams, activities, hours, certificates. */
import * as activities from 'types/activities'
import { sessionOpen } from 'types/community'
import * as hours from 'types/hours'
import * as teams from 'types/teams'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import type { Made } from './walk'

const HOUR_MS = 3_600_000
const startsAt = Date.UTC(2026, 5, 6, 1)

const codeOf = async (world: World, openid: string) => (await world.ask(openid, sessionOpen, {})).code

export const team = { scope: community, name: '银发帮帮队', about: '帮腿脚不便的邻居跑腿、修东西。' }

export async function founded(world: World): Promise<Made> {
  const leaderCode = await codeOf(world, resident)
  const { id } = await world.ask(staff, teams.teamFound, { ...team, kinds: ['errand', 'repair'], leaderCode })
  return { teamId: id, leaderCode, elderCode: await codeOf(world, elder) }
}

export const plan = (made: Made) => ({
  teamId: made.teamId ?? '',
  scope: compound,
  kind: 'clean' as const,
  title: '一起扫院子',
  about: '把3号楼前的落叶扫干净。',
  forWhom: '全小区的邻居',
  place: '3号楼前广场',
  startsAt,
  lastsMinutes: 120,
  capacity: 2
})

export async function organised(world: World): Promise<Made> {
  const made = await founded(world)
  const { id } = await world.ask(secretary, activities.activityOrganise, plan(made))
  const { digits } = await world.ask(secretary, activities.activityCode, { activityId: id })
  return { ...made, activityId: id, digits }
}

async function signedUp(world: World): Promise<Made> {
  const made = await organised(world)
  await world.ask(resident, activities.activitySignUp, { activityId: made.activityId ?? '', going: true })
  return made
}

async function underway(world: World): Promise<Made> {
  const made = await signedUp(world)
  await world.cloud.hooks.clock.advance(startsAt - world.hand.now())
  return made
}

/** Over, with one who helped. */
export async function helped(world: World): Promise<Made> {
  const made = await underway(world)
  const activityId = made.activityId ?? ''
  await world.ask(resident, activities.activityCheckIn, { activityId, digits: made.digits ?? '' })
  await world.cloud.hooks.clock.advance(2 * HOUR_MS)
  const { items } = await world.ask(secretary, activities.activityRoster, { activityId })
  return { ...made, helpId: items[0]?.helpId ?? '' }
}

/** The hours stand in their book. */
async function booked(world: World): Promise<Made> {
  const made = await helped(world)
  const lines = [{ helpId: made.helpId ?? '', minutes: 90 }]
  await world.ask(secretary, activities.activityConfirm, { activityId: made.activityId ?? '', lines })
  await world.tick()
  return made
}

const period = { from: Date.UTC(2026, 5, 1), until: Date.UTC(2026, 6, 1) }

async function asked(world: World): Promise<Made> {
  const made = await booked(world)
  const { id, number } = await world.ask(resident, hours.certificateAsk, { scope: compound, ...period })
  return { ...made, certificateId: id, number }
}

async function issued(world: World): Promise<Made> {
  const made = await asked(world)
  await world.ask(staff, hours.certificateIssue, { certificateId: made.certificateId ?? '' })
  return made
}

const ofTeam = (made: Made) => ({ teamId: made.teamId })
const ofActivity = (made: Made) => ({ activityId: made.activityId })

export const activityExamples: Example[] = [
  {
    operation: teams.teamFound,
    by: staff,
    notBy: secretary,
    input: () => ({ ...team, kinds: ['errand'] }),
    other: () => ({ ...team, name: '绿手指队', kinds: ['green'] })
  },
  { operation: teams.teamList, by: tenant, notBy: stranger, prepare: founded, input: () => ({ scope: compound }) },
  { operation: teams.teamShow, by: tenant, objectField: 'teamId', prepare: founded, input: ofTeam },
  {
    operation: teams.teamJoin,
    by: elder,
    objectField: 'teamId',
    prepare: founded,
    input: made => ({ ...ofTeam(made), present: true, shown: true }),
    other: made => ({ ...ofTeam(made), present: true, shown: false })
  },
  {
    operation: teams.teamChange,
    by: staff,
    notBy: tenant,
    objectField: 'teamId',
    prepare: founded,
    input: made => ({ ...ofTeam(made), about: '帮邻居跑腿、读信。', leaderCode: made.elderCode }),
    other: made => ({ ...ofTeam(made), closed: true })
  },
  {
    operation: activities.activityOrganise,
    by: secretary,
    objectField: 'teamId',
    prepare: founded,
    input: plan,
    other: made => ({ ...plan(made), place: '东门' })
  },
  {
    operation: activities.activityCalendar,
    by: tenant,
    notBy: stranger,
    prepare: organised,
    input: () => ({ scope: compound, from: startsAt })
  },
  {
    operation: activities.activityList,
    by: tenant,
    notBy: stranger,
    prepare: organised,
    input: () => ({ scope: compound })
  },
  {
    operation: activities.activityShow,
    by: tenant,
    objectField: 'activityId',
    prepare: organised,
    input: ofActivity
  },
  {
    operation: activities.activityChange,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: signedUp,
    input: made => ({ ...ofActivity(made), place: '东门', capacity: 5, why: '下雨' }),
    other: made => ({ ...ofActivity(made), place: '西门', why: '下雨' })
  },
  {
    operation: activities.activityCancel,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: signedUp,
    input: made => ({ ...ofActivity(made), why: '下大雨' }),
    other: made => ({ ...ofActivity(made), why: '刮大风' })
  },
  {
    operation: activities.activitySignUp,
    by: resident,
    objectField: 'activityId',
    prepare: organised,
    input: made => ({ ...ofActivity(made), going: true }),
    other: made => ({ ...ofActivity(made), going: false }),
    rival: made => ({
      by: elder,
      operation: activities.activitySignUp,
      input: { ...ofActivity(made), going: true }
    })
  },
  {
    operation: activities.activityCode,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: organised,
    input: ofActivity
  },
  {
    operation: activities.activityCheckIn,
    by: resident,
    objectField: 'activityId',
    prepare: underway,
    input: made => ({ ...ofActivity(made), digits: made.digits })
  },
  {
    operation: activities.activityCheckInFor,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: underway,
    input: made => ({ ...ofActivity(made), personCodes: [made.elderCode] })
  },
  {
    operation: activities.activityRoster,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: helped,
    input: ofActivity
  },
  {
    operation: activities.activityConfirm,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: helped,
    input: made => ({ ...ofActivity(made), lines: [{ helpId: made.helpId, minutes: 90 }] })
  },
  {
    operation: activities.activityReport,
    by: secretary,
    notBy: resident,
    objectField: 'activityId',
    prepare: helped,
    input: made => ({ ...ofActivity(made), text: '扫了两个小时，院子干净了。', media: [] }),
    other: made => ({ ...ofActivity(made), text: '来了不少邻居。', media: [] })
  },
  { operation: hours.hoursMine, by: resident, prepare: booked, input: () => ({}) },
  {
    operation: hours.hoursCorrect,
    by: secretary,
    notBy: resident,
    objectField: 'helpId',
    prepare: asked,
    input: made => ({ helpId: made.helpId, minutes: 60, why: '早走了半小时' }),
    other: made => ({ helpId: made.helpId, minutes: 45, why: '早走了半小时' })
  },
  {
    operation: hours.hoursSheet,
    by: staff,
    notBy: secretary,
    prepare: booked,
    input: () => ({ scope: community, month: '2026-06' })
  },
  {
    operation: hours.certificateAsk,
    by: resident,
    notBy: stranger,
    prepare: booked,
    input: () => ({ scope: compound, ...period }),
    other: () => ({ scope: compound, from: period.from, until: period.until + 1 })
  },
  { operation: hours.certificateMine, by: resident, prepare: asked, input: () => ({}) },
  {
    operation: hours.certificateList,
    by: staff,
    notBy: resident,
    prepare: asked,
    input: () => ({ scope: community })
  },
  {
    operation: hours.certificateShow,
    by: resident,
    notBy: elder,
    objectField: 'certificateId',
    prepare: asked,
    input: made => ({ certificateId: made.certificateId })
  },
  {
    operation: hours.certificateIssue,
    by: staff,
    notBy: resident,
    objectField: 'certificateId',
    prepare: asked,
    input: made => ({ certificateId: made.certificateId }),
    rival: made => ({
      by: secondStaff,
      operation: hours.certificateShow,
      input: { certificateId: made.certificateId }
    })
  },
  { operation: hours.certificateCheck, by: tenant, prepare: issued, input: made => ({ number: made.number }) }
]

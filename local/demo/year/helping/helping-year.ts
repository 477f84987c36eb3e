/** A year of helping in 福德社区: teams, Saturdays, points by the published rule, and the shop where they buy things. */
import type { Hand } from '../../hand'
import { grounds, neighboursWithHomes } from '../../neighbours'
import { neighbour, staff } from '../../people'
import { community } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt, momentOf } from '../china-days'
import { paced } from '../paced'
import { calledOn, type Ring, type Rings } from './calendar-of-help'
import { afterStart, checkIn, confirm, type Meeting, organise, ringsOf } from './gather'
import { fetch, giveUp, openShop, redeem, restock, type Shop, settle } from './shop'
import { foundTeams, publishRule, type TeamName } from './teams'

const HOUR = DAY / 24
const BEGAN_AGO = 336
/** Weeks called together, and how far ahead of the visitor's day. */
const WEEKS_TOGETHER = 4
const CALLED_AHEAD = 2
/** Under what one person may call in a minute. */
const CALLS_A_MINUTE = 9

interface State {
  teams: Record<TeamName, string>
  rings: Rings
  shop: Shop
  called: Map<number, Meeting[]>
}

/** @param dayOf 09:00 so many days before the visitor comes, who comes at `now` */
export function helpingYear(hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] {
  const state: Partial<State> = { called: new Map() }
  const begin = async () => {
    state.teams = await foundTeams(hand)
    state.rings = await ringsIn(hand)
    await publishRule(hand)
    state.shop = await openShop(hand)
  }
  const all = () => state as State
  return [
    { at: dayOf(BEGAN_AGO + 3), run: begin },
    ...saturdays(hand, all, dayOf(BEGAN_AGO), now),
    ...atTheShop(hand, all, dayOf),
    ...papers(hand, dayOf)
  ]
}

async function ringsIn(hand: Hand): Promise<Rings> {
  const ring = (scope: string, name: string, people: (index: number) => string, count: number): Ring => ({
    scope,
    name,
    people: Array.from({ length: count }, (_, index) => people(index))
  })
  const { jinqilin, liuyuan, shuian } = grounds
  const whole = ring(jinqilin.compound, '小区', jinqilin.people, jinqilin.count)
  const young = ring(shuian.compound, '水岸新城', shuian.people, shuian.count)
  const small = ring(liuyuan.compound, '柳园小区', liuyuan.people, liuyuan.count)
  const everybody = { scope: community, name: '福德社区', people: [...whole.people, ...young.people] }
  const rings = { community: everybody, compound: whole, liuyuan: small, shuian: young }
  return ringsOf(await neighboursWithHomes(hand), rings)
}

/** The first Saturday on or after a moment's day. */
function firstSaturday(at: number): number {
  const noon = momentOf(dayAt(at), 12)
  const until = (6 - new Date(noon).getUTCDay() + 7) % 7
  return momentOf(dayAt(noon + until * DAY), 9)
}

function saturdays(hand: Hand, state: () => State, from: number, now: number): Moment[] {
  const first = firstSaturday(from)
  const weeks = Math.floor((now - first) / (7 * DAY)) + 1
  const startOf = (week: number) => first + week * 7 * DAY
  const call = async (begin: number) => {
    const quick: Hand = { ...hand, act: paced(hand, CALLS_A_MINUTE) }
    const { teams, rings, called } = state()
    for (let week = begin; week < Math.min(begin + WEEKS_TOGETHER, weeks + CALLED_AHEAD); week++) {
      const meetings: Meeting[] = []
      for (const one of calledOn(week, rings)) meetings.push(await organise(quick, teams, one, startOf(week)))
      called.set(week, meetings)
    }
  }
  const calls: Moment[] = []
  for (let week = 0; week < weeks + CALLED_AHEAD; week += WEEKS_TOGETHER) {
    const at = Math.min(startOf(week) - 2 * DAY, now - 2 * DAY)
    calls.push({ at, run: () => call(week) })
  }
  const held = Array.from({ length: weeks }, (_, week): Moment[] => {
    const meetings = () => state().called.get(week) ?? []
    return [
      { at: afterStart(startOf(week)), run: () => checkIn(hand, meetings(), week) },
      { at: startOf(week) + 3 * HOUR, run: () => confirm(hand, meetings()) }
    ]
  }).flat()
  return [...calls, ...held.filter(({ at }) => at < now), signUps(hand, () => state().called.get(weeks)?.[0], now)]
}

/** Some have signed up for the next Saturday. */
function signUps(hand: Hand, next: () => Meeting | undefined, now: number): Moment {
  const run = async () => {
    const meeting = next()
    if (!meeting) return
    const { id: activityId, called } = meeting
    for (const person of called.ring.people.slice(0, 5)) {
      await hand.act(person, 'activity.signUp', { activityId, going: true })
    }
  }
  return { at: now - DAY, run }
}

const TURNS = 36

function atTheShop(hand: Hand, state: () => State, dayOf: (ago: number) => number): Moment[] {
  const each = (from: number, count: number, act: (turn: number) => Promise<unknown>) => async () => {
    for (let turn = from; turn < from + count; turn++) await act(turn)
  }
  const take = (turn: number) => fetch(hand, state().shop, turn)
  const rounds = [210, 150, 100, 48, 44, 38].map((ago, index): Moment => {
    const many = TURNS / 6
    return { at: dayOf(ago) + HOUR, run: each(index * many, many, take) }
  })
  const over = dayAt(dayOf(45)).slice(0, 7)
  return [
    ...rounds,
    { at: dayOf(160), run: () => restock(hand, state().shop) },
    { at: dayOf(64), run: each(60, 3, turn => giveUp(hand, state().shop, turn)) },
    { at: dayOf(10), run: () => settle(hand, state().shop, over) },
    { at: dayOf(1) + 4 * HOUR, run: each(90, 4, turn => redeem(hand, state().shop, turn)) }
  ]
}

/** Two ask for a paper about their help; one has it already. */
function papers(hand: Hand, dayOf: (ago: number) => number): Moment[] {
  const ask = (by: number) =>
    hand.act<{ id: string }>(neighbour(by), 'certificate.ask', { scope: community, from: dayOf(BEGAN_AGO), until: hand.now() })
  const issued = async () => {
    const { id: certificateId } = await ask(0)
    await hand.act(staff, 'certificate.issue', { certificateId })
  }
  return [
    { at: dayOf(27), run: issued },
    { at: dayOf(2), run: () => ask(5) }
  ]
}

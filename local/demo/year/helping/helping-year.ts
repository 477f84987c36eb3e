/** A year of helping in 福德社区: teams, Saturdays, points by the published rule, and the shop where they buy things. */
import type { Hand } from '../../hand'
import { grounds, neighboursWithHomes } from '../../neighbours'
import { neighbour, staff } from '../../people'
import { community, compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt } from '../china-days'
import { saturdayBack } from '../gatherings'
import { paced } from '../paced'
import { calledOn, type Ring, type Rings } from './calendar-of-help'
import { closeMonths } from './close-months'
import { checkIn, confirm, type Meeting, organise, ringsOf } from './gather'
import { fetch, giveUp, openShop, redeem, restock, type Shop, settle } from './shop'
import { foundTeams, publishRule, type TeamName } from './teams'

const HOUR = DAY / 24
const MINUTE = HOUR / 60
const BEGAN_AGO = 345
/** Saturdays that were held; the one after them is the visitor's next. */
const SATURDAYS = 24
/** How many of them are called at once: two months ahead. */
const CALLED_TOGETHER = 4
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
    { at: dayOf(BEGAN_AGO), run: begin },
    ...saturdays(hand, all, dayOf(BEGAN_AGO), now),
    ...atTheShop(hand, all, dayOf, now),
    ...papers(hand, dayOf, now)
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

/** Every second Saturday; the last of them is still to come. */
function saturdays(hand: Hand, state: () => State, begunAt: number, now: number): Moment[] {
  const startOf = (turn: number) => saturdayBack(now, SATURDAYS - turn)
  const call = async (begin: number) => {
    const quick: Hand = { ...hand, act: paced(hand, CALLS_A_MINUTE) }
    const { teams, rings, called } = state()
    for (let turn = begin; turn < begin + CALLED_TOGETHER && turn <= SATURDAYS; turn++) {
      const meetings: Meeting[] = []
      for (const one of calledOn(turn, rings)) meetings.push(await organise(quick, teams, one, startOf(turn)))
      called.set(turn, meetings)
    }
  }
  const codeOf = numbersOf(hand)
  const calls = Array.from({ length: Math.ceil((SATURDAYS + 1) / CALLED_TOGETHER) }, (_, index): Moment => {
    const turn = index * CALLED_TOGETHER
    const at = turn === 0 ? begunAt + HOUR : startOf(turn - 1) + 4 * HOUR
    return { at, run: () => call(turn) }
  })
  const held = Array.from({ length: SATURDAYS }, (_, turn): Moment[] => {
    const meetings = () => state().called.get(turn) ?? []
    return [
      { at: startOf(turn) + 5 * MINUTE, run: () => checkIn(hand, meetings(), turn, codeOf) },
      { at: startOf(turn) + 8 * HOUR, run: () => confirm(hand, meetings()) }
    ]
  }).flat()
  const closing = closeMonths(
    hand,
    Array.from({ length: SATURDAYS }, (_, turn) => startOf(turn))
  )
  return [...calls, ...held, ...closing, signUps(hand, () => state().called.get(SATURDAYS)?.[0], now)]
}

/** The number that a person reads out; asked of each phone once. */
function numbersOf(hand: Hand): (person: string) => Promise<string> {
  const known = new Map<string, string>()
  return async person => {
    const code = known.get(person) ?? (await hand.act<{ code: string }>(person, 'session.open', {})).code
    known.set(person, code)
    return code
  }
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

function atTheShop(hand: Hand, state: () => State, dayOf: (ago: number) => number, now: number): Moment[] {
  const on = (back: number) => saturdayBack(now, back) + 5 * HOUR
  const each = (from: number, count: number, act: (turn: number) => Promise<unknown>) => async () => {
    for (let turn = from; turn < from + count; turn++) await act(turn)
  }
  const take = (turn: number) => fetch(hand, state().shop, turn)
  const rounds = [15, 11, 7, 4, 3, 2].map((back, index): Moment => {
    const many = TURNS / 6
    return { at: on(back), run: each(index * many, many, take) }
  })
  const over = dayAt(dayOf(45)).slice(0, 7)
  return [
    ...rounds,
    { at: on(11), run: () => restock(hand, state().shop) },
    { at: on(5), run: each(TURNS, 3, turn => giveUp(hand, state().shop, turn)) },
    { at: on(1), run: () => settle(hand, state().shop, over) },
    { at: dayOf(1) + 4 * HOUR, run: each(TURNS + 4, 4, turn => redeem(hand, state().shop, turn)) }
  ]
}

/** Two ask for a paper about their help; one has it already. */
function papers(hand: Hand, dayOf: (ago: number) => number, now: number): Moment[] {
  const ask = (by: number) =>
    hand.act<{ id: string }>(neighbour(by), 'certificate.ask', {
      scope: compound,
      from: dayOf(BEGAN_AGO),
      until: hand.now()
    })
  const issued = async () => {
    const { id: certificateId } = await ask(0)
    await hand.act(staff, 'certificate.issue', { certificateId })
  }
  return [
    { at: saturdayBack(now, 2) + 6 * HOUR, run: issued },
    { at: dayOf(2), run: () => ask(5) }
  ]
}

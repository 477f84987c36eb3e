/** What a ground shows of many people's stances: nothing below the least number, and never a single person's. */
import type { GroundResult, StanceCounts } from 'types/common-ground'
import { apartBy, type Centre, groupsOf, type Vector } from './groups'
import { signOn, stanceOn } from './stances'

/** People the groups are worked out of; whole-number arithmetic stays exact up to here. */
export const PEOPLE_MAX = 300
/** What sets a group apart is told in this many statements at the most. */
const APART_MAX = 3

type Shown = GroundResult['statements'][number]

/** People who agreed or disagreed with something shown: who only passes has not taken part. */
const takingPart = (takes: readonly string[], nos: readonly number[]): string[] =>
  takes.filter(one => nos.some(no => signOn(one, no) !== 0))

function countOf(takes: readonly string[], no: number): StanceCounts {
  const counts = { agree: 0, disagree: 0, pass: 0 }
  for (const one of takes) {
    const stance = stanceOn(one, no)
    if (stance) counts[stance]++
  }
  return counts
}

/** Who said something on at least a third of the statements can be told to think like others. */
const saysEnough = (vector: Vector): boolean => {
  const said = vector.filter(sign => sign !== 0).length
  return said > 0 && said * 3 >= vector.length
}

const twoThirds = (part: number, { agree, disagree }: StanceCounts): boolean =>
  part > 0 && part * 3 >= (agree + disagree) * 2

/** Agreed to where two thirds of those who took a stance agree, and half of the group took one. */
const agreedIn = (counts: StanceCounts, people: number): boolean =>
  twoThirds(counts.agree, counts) && (counts.agree + counts.disagree) * 2 >= people

function isDivided({ agree, disagree, groups }: Shown): boolean {
  if (Math.min(agree, disagree) * 3 >= agree + disagree) return true
  return groups.some(one => twoThirds(one.agree, one)) && groups.some(one => twoThirds(one.disagree, one))
}

function restOf(groups: readonly Centre[], group: Centre): Centre {
  const others = groups.filter(one => one !== group)
  return {
    people: others.reduce((total, { people }) => total + people, 0),
    sums: group.sums.map((_, at) => others.reduce((total, { sums }) => total + (sums[at] ?? 0), 0))
  }
}

/** Statements on which the group leans otherwise than the rest, by a quarter of all they could differ or more. */
function apartOf(groups: readonly Centre[], group: Centre, nos: readonly number[]) {
  const rest = restOf(groups, group)
  const leaning = nos.map((no, at) => ({ no, sum: group.sums[at] ?? 0, by: apartBy(group, rest, at) }))
  return leaning
    .filter(({ sum, by }) => sum * by > 0 && Math.abs(by) * 2 >= group.people * rest.people)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by) || one.no - other.no)
    .slice(0, APART_MAX)
    .map(({ no, sum }) => ({ no, stance: sum > 0 ? ('agree' as const) : ('disagree' as const) }))
}

export interface Worked {
  people: number
  result?: GroundResult
}

/**
 * @param takes each person's stances, in any order.
 * @param nos the statements that are shown.
 * @param least people from whom on anything is shown: in all, and on each statement.
 */
export function workOut(takes: readonly string[], nos: readonly number[], least: number): Worked {
  const present = takingPart(takes, nos)
  const people = present.length
  if (people < least) return { people }
  const known = nos.filter(no => present.filter(one => signOn(one, no) !== 0).length >= least)
  const vectorOf = (one: string) => known.map(no => signOn(one, no))
  const placed = present.filter(one => saysEnough(vectorOf(one)))
  const groups = placed.length >= least ? groupsOf(placed.map(vectorOf)) : []
  const members = groups.map(group => group.members.map(place => placed[place] ?? ''))
  const statements = known.map(no => ({
    no,
    ...countOf(present, no),
    groups: members.map(member => countOf(member, no))
  }))
  const shared = statements.filter(one => sharedBy(one, members, people)).map(({ no }) => no)
  return {
    people,
    result: {
      statements,
      groups: groups.map(group => ({ size: group.people, apart: apartOf(groups, group, known) })),
      shared,
      divided: statements.filter(one => !shared.includes(one.no) && isDivided(one)).map(({ no }) => no)
    }
  }
}

function sharedBy(one: Shown, members: readonly (readonly string[])[], people: number): boolean {
  if (members.length === 0) return agreedIn(one, people)
  return one.groups.every((counts, at) => agreedIn(counts, members[at]?.length ?? 0))
}

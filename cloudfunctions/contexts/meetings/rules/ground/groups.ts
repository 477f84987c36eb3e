/**
 * Who thinks alike: people are parted along the statements that divide them, in whole numbers only, so that the same
 * stances always give the same groups, in whatever order people came.
 */

/** Stances by statement: 1 agrees, -1 disagrees, 0 neither. */
export type Vector = readonly number[]

/** People with exactly the same stances, who are never parted. */
interface Point {
  key: string
  vector: Vector
  people: number
  /** Where they stand in the list of all. */
  members: number[]
}

export interface Centre {
  people: number
  /** Sum of the stances by statement. */
  sums: readonly number[]
}

/** Nobody can be made out in a group this large. */
const GROUP_MIN = 3
const GROUPS_MAX = 4
/** Dividing statements tried as the start of a parting. */
const STARTS = 8
/** Moves until nobody changes sides; it settles far sooner. */
const ROUNDS = 12

const byKey = (one: Point, other: Point) => (one.key < other.key ? -1 : 1)

function pointsOf(vectors: readonly Vector[]): Point[] {
  const points = new Map<string, Point>()
  vectors.forEach((vector, place) => {
    const key = vector.map(sign => '-0+'.charAt(sign + 1)).join('')
    const members = [...(points.get(key)?.members ?? []), place]
    points.set(key, { key, vector, people: members.length, members })
  })
  return [...points.values()].sort(byKey)
}

function centreOf(points: readonly Point[]): Centre {
  const sums = (points[0]?.vector ?? []).map(() => 0)
  let people = 0
  for (const point of points) {
    people += point.people
    point.vector.forEach((sign, at) => {
      sums[at] = (sums[at] ?? 0) + sign * point.people
    })
  }
  return { people, sums }
}

/** Squared distance times the square of the centre's people: whole, below 4e7 for 300 people and 100 statements. */
const distance = (vector: Vector, { people, sums }: Centre): number =>
  vector.reduce((total, sign, at) => total + (people * sign - (sums[at] ?? 0)) ** 2, 0)

const nearer = (vector: Vector, one: Centre, other: Centre): boolean =>
  distance(vector, one) * other.people ** 2 <= distance(vector, other) * one.people ** 2

type Parting = readonly [Point[], Point[]]

/** Everybody goes to the nearer centre until nobody moves. */
function settle(points: readonly Point[], start: Parting): Parting {
  let parting = start
  let before = ''
  for (let round = 0; round < ROUNDS; round++) {
    const [one, other] = [centreOf(parting[0]), centreOf(parting[1])]
    if (one.people === 0 || other.people === 0) break
    const sides = points.map(({ vector }) => nearer(vector, one, other))
    parting = [points.filter((_, at) => sides[at]), points.filter((_, at) => !sides[at])]
    const now = sides.join()
    if (now === before) break
    before = now
  }
  return parting
}

/** On some statement the two differ by half of all they could differ. */
export const apartBy = (one: Centre, other: Centre, at: number): number =>
  (one.sums[at] ?? 0) * other.people - (other.sums[at] ?? 0) * one.people

const tells = (one: Centre, other: Centre): boolean =>
  one.sums.some((_, at) => Math.abs(apartBy(one, other, at)) >= one.people * other.people)

/** How well two groups stand for their people, as an exact fraction; higher is better. */
function worth(one: Centre, other: Centre): readonly [number, number] {
  const square = ({ sums }: Centre) => sums.reduce((total, sum) => total + sum * sum, 0)
  return [square(one) * other.people + square(other) * one.people, one.people * other.people]
}

/** Statements that divide these people most, by the smaller of the two sides. */
function dividing(points: readonly Point[]): number[] {
  const size = points[0]?.vector.length ?? 0
  const side = (at: number, sign: number) =>
    points.reduce((total, { vector, people }) => total + (vector[at] === sign ? people : 0), 0)
  const smaller = Array.from({ length: size }, (_, at) => ({ at, people: Math.min(side(at, 1), side(at, -1)) }))
  return smaller
    .filter(({ people }) => people > 0)
    .sort((one, other) => other.people - one.people || one.at - other.at)
    .slice(0, STARTS)
    .map(({ at }) => at)
}

/** The best parting in two, or null when none leaves two groups that are large enough and really differ. */
function part(points: readonly Point[]): Parting | null {
  let best: { parting: Parting; worth: readonly [number, number] } | null = null
  for (const at of dividing(points)) {
    const start: Parting = [points.filter(one => one.vector[at] === 1), points.filter(one => one.vector[at] === -1)]
    const parting = settle(points, start)
    const [one, other] = [centreOf(parting[0]), centreOf(parting[1])]
    if (Math.min(one.people, other.people) < GROUP_MIN || !tells(one, other)) continue
    const value = worth(one, other)
    if (!best || value[0] * best.worth[1] > best.worth[0] * value[1]) best = { parting, worth: value }
  }
  return best?.parting ?? null
}

const size = (points: readonly Point[]): number => points.reduce((total, { people }) => total + people, 0)

const firstKey = (points: readonly Point[]): string => points[0]?.key ?? ''

const largestFirst = (one: Point[], other: Point[]): number =>
  size(other) - size(one) || (firstKey(one) < firstKey(other) ? -1 : 1)

export interface Group extends Centre {
  /** Places in the list that was given. */
  members: number[]
}

/** Two to four groups, largest first; none when people cannot be told apart. */
export function groupsOf(vectors: readonly Vector[]): Group[] {
  let groups: Point[][] = vectors.length > 0 ? [pointsOf(vectors)] : []
  while (groups.length > 0 && groups.length < GROUPS_MAX) {
    const next = partOne(groups)
    if (!next) break
    groups = next
  }
  if (groups.length < 2) return []
  return groups.map(points => ({ ...centreOf(points), members: points.flatMap(({ members }) => members) }))
}

/** Parts the largest group that can be parted. */
function partOne(groups: readonly Point[][]): Point[][] | null {
  for (const group of groups) {
    const parting = part(group)
    if (parting) return [...groups.filter(one => one !== group), ...parting].sort(largestFirst)
  }
  return null
}

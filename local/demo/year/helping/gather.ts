/** One Saturday: some check in by the code at the place, the host ticks the others, and the clock books what they did. */
import type { Hand } from '../../hand'
import { staff } from '../../people'
import { between } from '../chance'
import type { Called, Rings } from './calendar-of-help'
import type { TeamName } from './teams'

export interface Meeting {
  id: string
  called: Called
}

export async function organise(
  hand: Hand,
  teams: Record<TeamName, string>,
  called: Called,
  startsAt: number
): Promise<Meeting> {
  const { ring, team, helpers: _helpers, ...words } = called
  const input = { teamId: teams[team], scope: ring.scope, startsAt, ...words }
  const { id } = await hand.act<{ id: string }>(staff, 'activity.organise', input)
  return { id, called }
}

/** From one who comes to the next; shares no factor with the sizes of the rings, so that nobody is passed over. */
const STRIDE = 17

/** Half of those who come are regulars; the other half takes turns, so that in a year nearly everybody came. */
function comers({ ring, helpers, team }: Called, week: number, busy: Set<string>): string[] {
  const regulars = ring.people.slice(0, Math.ceil(ring.people.length / 8))
  const come: string[] = []
  for (let turn = 0; come.length < helpers && turn < ring.people.length * 2; turn++) {
    const from = turn % 2 === 0 ? regulars : ring.people
    const person = from[(week * 7 + Math.floor(turn / 2) * STRIDE + between(team, 0, 9)) % from.length]
    if (!person || busy.has(person)) continue
    busy.add(person)
    come.push(person)
  }
  return come
}

/** What a host may tick at once. */
const TICKED_AT_ONCE = 20

/** A third of those who come have their phones out; the host has the others on a list, by the numbers they read out. */
export async function checkIn(
  hand: Hand,
  meetings: readonly Meeting[],
  week: number,
  codeOf: (person: string) => Promise<string>
): Promise<void> {
  const busy = new Set<string>()
  for (const { id: activityId, called } of meetings) {
    const come = comers(called, week, busy)
    const phones = come.filter((_, index) => index % 3 === 0)
    const listed = come.filter((_, index) => index % 3 > 0)
    const { digits } = await hand.act<{ digits: string }>(staff, 'activity.code', { activityId })
    for (const person of phones) await hand.act(person, 'activity.checkIn', { activityId, digits })
    for (let start = 0; start < listed.length; start += TICKED_AT_ONCE) {
      const personCodes: string[] = []
      for (const person of listed.slice(start, start + TICKED_AT_ONCE)) personCodes.push(await codeOf(person))
      await hand.act(staff, 'activity.checkInFor', { activityId, personCodes })
    }
  }
}

/** What one confirmation takes. */
const CONFIRMED_AT_ONCE = 50

/** Most stayed to the end; some left early. */
export async function confirm(hand: Hand, meetings: readonly Meeting[]): Promise<void> {
  for (const { id: activityId, called } of meetings) {
    const { items } = await hand.act<{ items: { helpId?: string }[] }>(staff, 'activity.roster', { activityId })
    const lines = items.flatMap(({ helpId }, index) => {
      const left = between(`${activityId} ${index}`, 0, 3) === 0 ? 15 : 0
      return helpId ? [{ helpId, minutes: called.lastsMinutes - left }] : []
    })
    for (let start = 0; start < lines.length; start += CONFIRMED_AT_ONCE) {
      await hand.act(staff, 'activity.confirm', { activityId, lines: lines.slice(start, start + CONFIRMED_AT_ONCE) })
    }
  }
}

/** Who lives where: of 金麒麟小区 by building, in the order in which they moved in. */
export function ringsOf(homes: readonly { scope: string; person: string }[], all: Omit<Rings, 'buildings'>): Rings {
  const buildings = new Map<string, string[]>()
  for (const { scope, person } of homes) {
    const building = scope.split('/').slice(0, 6).join('/')
    buildings.set(building, [...(buildings.get(building) ?? []), person])
  }
  const rings = [...buildings].map(([scope, people]) => ({ scope, name: `${scope.split('/').pop()}幢`, people }))
  return { ...all, buildings: rings.filter(({ people }) => people.length >= 8) }
}

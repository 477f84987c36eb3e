/** call.count — 5 round trips for a compound of up to 1000 homes without anything to call about, 2 more for each notice. */
import { labelsOf } from 'contexts/community'
import { handle } from 'kernel/handler'
import { callCount, type Calling as Shown } from 'types/calls'
import { buildingOf } from '../building'
import type { Calling } from '../documents'
import { currentCallings, type HomeStanding, standings, tooWide, townOf } from '../standings'

export const countCalls = handle(callCount, async (context, { scope }) => {
  const refused = tooWide(scope)
  if (refused) return refused
  const current = await currentCallings(context, scope)
  if (current.length === 0) return { items: [] }
  const town = await townOf(context, scope)
  const all = await Promise.all(current.map(calling => standings(context, scope, town, calling)))
  const labels = await labelsOf(context, [...new Set(town.homes.map(({ path }) => buildingOf(path)))])
  return { items: current.map((calling, place) => shown(calling, all[place] ?? [], labels)) }
})

const inState = (rows: readonly HomeStanding[], state: string): number =>
  rows.filter(({ standing }) => standing.state === state).length

function shown(calling: Calling, rows: HomeStanding[], labels: ReadonlyMap<string, string>): Shown {
  const { _id: noticeId, title, body, at, until } = calling
  const buildings = new Map<string, HomeStanding[]>()
  for (const row of rows) {
    const path = buildingOf(row.home.path)
    buildings.set(path, [...(buildings.get(path) ?? []), row])
  }
  return {
    noticeId,
    title,
    body,
    at,
    until,
    toCall: inState(rows, 'toCall'),
    done: inState(rows, 'done'),
    declined: inState(rows, 'declined'),
    buildings: [...buildings]
      .map(([path, own]) => ({
        label: labels.get(path) ?? '',
        toCall: inState(own, 'toCall'),
        done: inState(own, 'done')
      }))
      .filter(({ toCall, done }) => toCall + done > 0)
  }
}

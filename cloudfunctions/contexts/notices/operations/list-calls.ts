/** call.list — 6 round trips for a compound of up to 1000 homes: the notice, homes, people, wishes, inboxes, calls. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { callList, type HomeToCall } from 'types/calls'
import { PAGE_SIZE } from 'types/common'
import type { Output } from 'types/contract'
import { type Calling, callings } from '../documents'
import { type HomeStanding, standings, tooWide, townOf } from '../standings'

export const listCalls = handle(callList, async (context, { scope, noticeId, after }) => {
  const refused = tooWide(scope)
  if (refused) return refused
  const calling = await context.documents.get<Calling>(callings.name, noticeId)
  const concerns = calling && (covers(calling.scope, scope) || covers(scope, calling.scope))
  if (!calling || !concerns) return refuse('not-found')
  const rows = await standings(context, scope, await townOf(context, scope), calling)
  return pageOf(rows.flatMap(toCall), after)
})

interface Row {
  rank: string
  row: HomeToCall
}

function toCall({ home, standing }: HomeStanding): Row[] {
  if (standing.state !== 'toCall') return []
  const { why, tries, triedAt } = standing
  const { path, label, phone, rank } = home
  const tried = triedAt === undefined ? {} : { triedAt }
  // Who did not answer comes again after everybody else.
  const sorted = `${Math.min(tries, 9)}:${rank}`
  return [{ rank: sorted, row: { home: path, label, ...(phone ? { phone } : {}), why, tries, ...tried } }]
}

function pageOf(rows: Row[], after = ''): Output<typeof callList> {
  const rest = rows.sort((one, other) => (one.rank < other.rank ? -1 : 1)).filter(({ rank }) => rank > after)
  const items = rest.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]
  const shown = { items: items.map(({ row }) => row) }
  return rest.length > PAGE_SIZE && last ? { ...shown, next: last.rank } : shown
}

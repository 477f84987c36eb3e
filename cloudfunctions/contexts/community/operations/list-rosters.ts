/** roster.list — 1 round trip: imports that wait to be finished. */
import { handle } from 'kernel/handler'
import { within } from 'kernel/scope'
import { PAGE_SIZE } from 'types/common'
import { rosterList } from 'types/rosters'
import { type RosterImport, rosterEndsAt, rosterImports } from '../documents'

export const listRosters = handle(rosterList, async (context, { scope, after }) => {
  const rows = await context.documents.find<RosterImport>(
    rosterImports.name,
    { state: { in: ['open', 'applying'] }, ...within('scope', scope), ...(after ? { _id: { gt: after } } : {}) },
    { order: { _id: 'asc' }, limit: PAGE_SIZE + 1, fields: ['scope', 'fileName', 'state', 'askedAt'] }
  )
  const shown = rows.slice(0, PAGE_SIZE)
  const items = shown.map(roster => ({
    id: roster._id,
    scope: roster.scope,
    fileName: roster.fileName,
    state: roster.state === 'applying' ? ('applying' as const) : ('open' as const),
    askedAt: roster.askedAt,
    endsAt: rosterEndsAt(roster)
  }))
  const last = shown[shown.length - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: last._id } : { items }
})

/** scope.list — 1 round trip a page, in the order people count. */
import { handle } from 'kernel/handler'
import { PAGE_SIZE } from 'types/common'
import { scopeList } from 'types/community'
import { type Place, places } from '../documents'

export const listScopes = handle(scopeList, async (context, { scope, after }) => {
  const rows = await context.documents.find<Place>(
    places.name,
    { parent: scope ?? context.deployment.rootScope, ...(after ? { rank: { gt: rankAfter(after) } } : {}) },
    { order: { rank: 'asc' }, limit: PAGE_SIZE + 1 }
  )
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown[shown.length - 1]
  const items = shown.map(({ _id, kind, name }) => ({ path: _id, kind, name }))
  return rows.length > PAGE_SIZE && last ? { items, next: toCursor(last.rank) } : { items }
})

/** Ranks hold Chinese words; a cursor travels as plain letters. */
const toCursor = (rank: string): string => Buffer.from(rank).toString('base64url')
const rankAfter = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8')

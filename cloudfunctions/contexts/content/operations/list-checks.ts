/** check.list — 1 round trip, 3 when there are pictures among them. */
import type { Where } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { PAGE_SIZE } from 'types/common'
import { checkList } from 'types/content'
import { checkViews } from '../check-view'
import { type Check, checks } from '../documents'
import { isKeptFrom } from '../rules/check'

export const listChecks = handle(checkList, async (context, { scope, after }) => {
  const open: Where = { around: scope, open: true }
  const where = after ? { ...open, key: { gt: after } } : open
  const options = { order: { key: 'asc' }, limit: PAGE_SIZE + 1 } as const
  const rows = await context.documents.find<Check>(checks.name, where, options)
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown[shown.length - 1]
  const mine = context.actor.personId
  const items = await checkViews(
    context,
    shown.filter(check => !isKeptFrom(check, mine))
  )
  return rows.length > PAGE_SIZE && last ? { items, next: last.key } : { items }
})

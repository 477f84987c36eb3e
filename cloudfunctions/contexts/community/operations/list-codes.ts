/** code.list — 1 round trip: the codes at and below a place, as people count. */
import { handle } from 'kernel/handler'
import { within } from 'kernel/scope'
import { codeList } from 'types/codes'
import { PAGE_SIZE } from 'types/common'
import { type PlaceCode, placeCodes } from '../codes/documents'
import { cardOf } from '../codes/place-codes'
import { rankOfPath } from '../rules/places'

export const listCodes = handle(codeList, async (context, { scope, after }) => {
  const first = rankOfPath(scope)
  const rows = await context.documents.find<PlaceCode>(
    placeCodes.name,
    after ? { rank: { gt: after, lt: `${first}0` } } : within('rank', first),
    { order: { rank: 'asc' }, limit: PAGE_SIZE + 1 }
  )
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown[shown.length - 1]
  return { items: shown.map(cardOf), ...(rows.length > PAGE_SIZE && last ? { next: last.rank } : {}) }
})

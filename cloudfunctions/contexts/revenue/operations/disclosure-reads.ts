/** Looking at the quarters: the list, the running one, one of them, the code for its printed sheet. */
import { placeOf } from 'contexts/community'
import { sealHead } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { PAGE_SIZE } from 'types/common'
import { disclosureCode, disclosureList, disclosureNow, disclosureShow } from 'types/disclosure'
import { type Disclosure, disclosures } from '../disclosure-documents'
import { disclosureCard, disclosureView } from '../disclosure-view'
import { quarterAfter, quarterAt } from '../rules/quarter'

/** One round trip. */
export const listDisclosures = handle(disclosureList, async ({ documents }, { scope, after }) => {
  const where = after ? { scope, quarter: { lt: after } } : { scope }
  const options = { order: { quarter: 'desc' }, limit: PAGE_SIZE + 1 } as const
  const rows = await documents.find<Disclosure>(disclosures.name, where, options)
  const items = rows.slice(0, PAGE_SIZE).map(disclosureCard)
  const last = items[items.length - 1]
  return rows.length > PAGE_SIZE && last ? { items, next: last.quarter } : { items }
})

/** The running quarter, the one before and the last published are among the last few. */
const RECENT = 8

/** Five round trips, two of them side by side; one where no book has been opened. */
export const showNow = handle(disclosureNow, async (context, { scope }) => {
  const options = { order: { quarter: 'desc' }, limit: RECENT } as const
  const rows = await context.documents.find<Disclosure>(disclosures.name, { scope }, options)
  const running = quarterAt(context.at)
  const now = rows.find(({ quarter }) => quarter === running) ?? rows[0]
  const before = rows.find(({ quarter }) => now && quarter === quarterAfter(now.quarter, -1))
  const published = rows.find(({ publishedAt }) => publishedAt !== undefined)
  if (!now) return {}
  const [view, { no, hash, code }] = await Promise.all([
    disclosureView(context, now),
    sealHead(context.documents, now.book)
  ])
  return {
    now: view,
    ...(no > 0 ? { seal: { no, hash, code } } : {}),
    ...(before ? { before: disclosureCard(before) } : {}),
    ...(published ? { published: disclosureCard(published) } : {})
  }
})

/** Four round trips, two more for photos of the board, two fewer once it is checked. */
export const showDisclosure = handle(disclosureShow, async (context, { disclosureId: id }) => {
  const one = await read(context, disclosures, id)
  return isRefusal(one) ? one : disclosureView(context, one)
})

/** Two round trips and one picture; the scene is the quarter's id, 19 of the 32 characters that are allowed (W6). */
export const showDisclosureCode = handle(disclosureCode, async (context, { disclosureId: id }) => {
  const one = await read(context, disclosures, id)
  if (isRefusal(one)) return one
  const [image, place] = await Promise.all([
    context.codes.image(one._id, 'packages/revenue/disclosure/index'),
    placeOf(context, one.scope)
  ])
  return { imageBase64: image.toString('base64'), compound: place?.name ?? '' }
})

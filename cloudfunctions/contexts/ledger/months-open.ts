/** Whether a month still takes entries. The month that is running always does, so most entries ask nothing. */
import { chinaMonth } from 'kernel/china-month'
import { type Refusal, refuse } from 'kernel/refusal'
import type { EntryDraft } from './acts'
import type { Desk } from './desk'
import { type Period, periods } from './documents'

/** How long closing waits for those who were told "open" a moment before: longer than any function may run. */
export const CLOSING_MS = 180_000

/**
 * A month is closed with all those before it. One round trip for each month gone by that is written into; none for the
 * running one.
 */
export async function monthsOpen(
  { documents, at }: Desk,
  drafts: readonly Pick<EntryDraft, 'book' | 'day'>[]
): Promise<Refusal | null> {
  const running = chinaMonth(at)
  const past = new Map<string, { book: string; month: string }>()
  for (const { book, day } of drafts) {
    const month = day?.slice(0, 7) ?? running
    if (month > running) return refuse('period-closed')
    if (month < running) past.set(`${book}:${month}`, { book, month })
  }
  for (const { book, month } of past.values()) {
    const options = { order: { month: 'desc' }, limit: 1, fields: ['_id'] } as const
    const closed = await documents.find<Period>(periods.name, { book, month: { gte: month } }, options)
    if (closed.length > 0) return refuse('period-closed')
  }
  return null
}

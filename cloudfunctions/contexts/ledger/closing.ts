/**
 * Closing months in two steps by two persons: from the first on they take no entry; after three minutes everything in
 * them is sealed, the whole book is reckoned over and the sums are kept; the second person then closes them for good.
 */
import { addMissing } from 'kernel/add-missing'
import { chinaMonth } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import type { Work } from 'kernel/context-module'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { checkBook } from './check-book'
import { type Book, books, type Closer, entries, type Period, periodId, periods, trials } from './documents'
import { frozenBook, setFrozen } from './freeze'
import { CLOSING_MS } from './months-open'
import { closedMonths, entriesBetween, trialFrom, trialOf } from './trial'

const MINUTE_MS = 60_000

/** What closing needs of a caller: who they are is kept as a key that names nobody. */
export type Closing = Pick<Context, 'documents' | 'at' | 'actor' | 'secrets'>

const closer = ({ actor, secrets, at }: Closing, who: string): Closer => ({
  who,
  key: secrets.derive('closer', actor.personId, 16),
  at
})

/**
 * Begins to close all months up to this one; three round trips, safe to repeat.
 * Refuses: month-running (not over yet) · period-closed (closed already, or a later one is) · book-frozen.
 * @param who the post, as neighbours know it
 */
export async function beginClosing(desk: Closing, book: string, month: string, who: string): Promise<Period | Refusal> {
  if (month >= chinaMonth(desk.at)) return refuse('month-running')
  const stored = await desk.documents.get<Book>(books.name, book)
  if (!stored) return refuse('not-found')
  if (stored.frozen) return refuse('book-frozen')
  const options = { order: { month: 'desc' }, limit: 1 } as const
  const [later] = await desk.documents.find<Period>(periods.name, { book, month: { gte: month } }, options)
  if (later) return later.month === month && later.state !== 'closed' ? later : refuse('period-closed')
  const lookAt = desk.at + CLOSING_MS
  const fresh: Period = {
    _id: periodId(book, month),
    book,
    month,
    state: 'closing',
    begun: closer(desk, who),
    lookAt,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: lookAt
  }
  return (await addMissing(desk.documents, periods.name, [fresh])) ? fresh : refuse('busy')
}

/**
 * The second person's word; two round trips, safe to repeat.
 * Refuses: not-found · not-balanced (the sums are not ready yet) · closing-same-person.
 */
export async function confirmClosing(
  desk: Closing,
  book: string,
  month: string,
  who: string
): Promise<Period | Refusal> {
  const settled = await untilSettled<Period | Refusal>(async () => {
    const before = await desk.documents.get<Period>(periods.name, periodId(book, month))
    if (!before) return refuse('not-found')
    const confirmed = closer(desk, who)
    if (before.state === 'closed') return before.confirmed?.key === confirmed.key ? before : refuse('period-closed')
    if (before.state === 'closing') return refuse('not-balanced')
    if (before.begun.key === confirmed.key) return refuse('closing-same-person')
    const after = nextVersion(periods, before, { ...before, state: 'closed' as const, confirmed }, desk.at)
    const where = { version: before.version }
    return (await desk.documents.update(periods.name, before._id, where, patchOf(before, after))) ? after : 'again'
  })
  return settled ?? refuse('busy')
}

/** The clock's part: waits until everything is sealed, reckons the book over, keeps the sums. A fault freezes the book. */
export async function balance({ documents, at }: Work, period: Period): Promise<Period> {
  if (period.state !== 'closing') return { ...period, lookAt: null }
  if (period.lookAt !== null && period.lookAt > at) return period
  const { book, month } = period
  const later = { ...period, lookAt: at + MINUTE_MS }
  const { wrong, seen } = await checkBook({ documents, at }, book)
  if (wrong.length > 0) {
    await stop({ documents, at }, book, wrong)
    return later
  }
  if ((await documents.count(entries.name, { book, sealNo: null, period: { lte: month } })) > 0) return later
  const closed = await closedMonths(documents, book)
  const base = await trialOf(documents, closed[closed.length - 1])
  const trial = trialFrom(book, month, base?.sums ?? [], await entriesBetween(documents, book, base?.month, month))
  if (!(await addMissing(documents, trials.name, [trial]))) return later
  const lastSeal = seen.runs.flat().reduce((no, block) => Math.max(no, block.no), 0)
  return { ...period, state: 'balanced', lookAt: null, trialHash: trial.hash, lastSeal }
}

/** Freezes a book beside its own clock. */
async function stop({ documents, at }: Pick<Work, 'documents' | 'at'>, book: string, wrong: readonly string[]) {
  await setFrozen(documents, book, true)
  const settled = await untilSettled(async () => {
    const before = await documents.get<Book>(books.name, book)
    if (!before || before.frozen) return true
    const after = nextVersion(books, before, frozenBook(before, wrong, at), at)
    return (await documents.update(books.name, book, { version: before.version }, patchOf(before, after))) || 'again'
  })
  if (!settled) throw new Error(`${book} could not be frozen`)
}

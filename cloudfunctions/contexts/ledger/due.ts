/** What time does to the ledger: holds expire, months that are closing are balanced, books are reckoned over by night. */
import type { DueKind } from 'kernel/context-module'
import { isRefusal } from 'kernel/refusal'
import { carryOut } from './carry-out'
import { checkBook } from './check-book'
import { balance } from './closing'
import { type Book, books, type Hold, holds, type Period, periods } from './documents'
import { frozenBook, setFrozen } from './freeze'
import { nightAfter } from './rules/night'

const expiring: DueKind<Hold> = {
  collection: holds,
  async work({ documents, at }, hold) {
    if (hold.state !== 'held' || hold.expiresAt > at) return hold
    const carried = await carryOut({ documents, at }, [{ do: 'release', holdId: hold._id, as: 'expired' }])
    if (isRefusal(carried)) throw new Error(`the hold ${hold._id} could not expire: ${carried.reason}`)
    return carried.holds[0] ?? hold
  }
}

const balancing: DueKind<Period> = { collection: periods, work: balance }

/** A book that was frozen waits for a person. */
const checking: DueKind<Book> = {
  collection: books,
  async work({ documents, at }, book) {
    if (book.checkAt > at) return book
    const next = { ...book, checkAt: nightAfter(book._id, at) }
    if (book.frozen) return next
    const { wrong, entries } = await checkBook({ documents, at }, book._id)
    if (wrong.length === 0) return { ...next, checked: { at, entries } }
    await setFrozen(documents, book._id, true)
    return frozenBook(next, wrong, at)
  }
}

export const due = [expiring, balancing, checking]

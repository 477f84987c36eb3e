/** Opening books and accounts: a bounded account has its balance before anybody can take from it, never lazily. */
import { addMissing } from 'kernel/add-missing'
import type { Documents } from 'kernel/documents'
import { type Refusal, refuse } from 'kernel/refusal'
import type { BookKind } from 'types/ledger-parts'
import type { Desk } from './desk'
import { type AccountBalance, type Book, balances, books } from './documents'
import { accountId, accountRule, bookId } from './rules/chart'
import { nightAfter } from './rules/night'

/** Opens a book and the strict accounts named; two round trips, safe to repeat. Gives the book's id. */
export async function openBook(
  desk: Desk,
  kind: BookKind,
  scope: string,
  codes: readonly string[] = []
): Promise<string | Refusal> {
  const book = bookId(kind, scope)
  const checkAt = nightAfter(book, desk.at)
  const fresh: Book = {
    _id: book,
    scope,
    openedAt: desk.at,
    checkAt,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: checkAt
  }
  const opened = await addMissing(desk.documents, books.name, [fresh])
  if (!opened) return refuse('busy')
  const failed = await openAccounts(desk.documents, book, codes)
  return failed ?? book
}

/** Opens strict accounts of a book that is open; one round trip a hundred, safe to repeat. */
export async function openAccounts(
  documents: Documents,
  book: string,
  codes: readonly string[]
): Promise<Refusal | null> {
  const fresh = codes.map(code => blank(book, code))
  return (await addMissing(documents, balances.name, fresh)) ? null : refuse('busy')
}

function blank(book: string, code: string): AccountBalance {
  const rule = accountRule(book, code)
  if (rule?.mode !== 'strict') throw new Error(`${code} of ${book} keeps no balance`)
  const { kind } = rule
  return { _id: accountId(book, code), book, code, kind, debit: 0, credit: 0, held: 0, rev: 1, frozen: false }
}

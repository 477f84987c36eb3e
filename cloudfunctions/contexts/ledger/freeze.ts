/** Stopping a book in which something is wrong, and letting it go on when a person has looked. */
import type { Work } from 'kernel/context-module'
import type { Documents } from 'kernel/documents'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { bookNames } from 'types/ledger-words'
import { type Book, balances, books } from './documents'
import { kindOf } from './rules/chart'

/** What of a list of violations is kept and shown. */
const WHY_MAX = 20

/** Its bounded accounts take nothing from now on; safe to repeat. */
export async function setFrozen(documents: Documents, book: string, frozen: boolean): Promise<void> {
  await documents.updateAll(balances.name, { book, frozen: !frozen }, { frozen })
}

/** An auditor has let the book go on: so may its accounts, unless it was stopped again meanwhile. */
export async function hearThawed({ documents }: Work, { target }: EventEntry): Promise<void> {
  const book = await documents.get<Book>(books.name, target)
  if (book && !book.frozen) await setFrozen(documents, target, false)
}

/** The book as it is from now on, with word to those who must look. */
export const frozenBook = (book: Book, why: readonly string[], at: number): Book => ({
  ...book,
  frozen: { at, why: why.slice(0, WHY_MAX) },
  outbox: [...book.outbox, word(book, 'community_secretary', at), word(book, 'auditor', at)]
})

const word = (book: Book, post: 'community_secretary' | 'auditor', at: number): NoticeEntry => ({
  id: `${book._id}:frozen:${at}:${post}`,
  kind: 'notice',
  audience: { post, scope: book.scope },
  because: post === 'auditor' ? '您是审计员' : '您是社区书记',
  title: `${bookNames[kindOf(book._id)]}账核对不上，已经停下`,
  body: '夜里逐笔核对时发现不一致。现在不能再往里记，请打开看看是哪一处，查清以后由审计员恢复。',
  link: `/packages/ledger/book/index?kind=${kindOf(book._id)}&scope=${book.scope}`,
  at
})

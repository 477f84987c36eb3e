/** The accounts of each kind of book: on which side they grow, and whether they may be overdrawn. */
import type { BookKind } from 'types/ledger-parts'

/**
 * `strict` accounts have a balance that is written with every entry and never goes below nothing; the balance of a
 * `folded` one is summed up when blocks are sealed, so that nobody ever waits for it.
 */
export interface AccountRule {
  kind: 'asset' | 'liability' | 'fund' | 'income' | 'expense'
  mode: 'folded' | 'strict'
}

const asset = { kind: 'asset', mode: 'folded' } as const
const income = { kind: 'income', mode: 'folded' } as const
const expense = { kind: 'expense', mode: 'folded' } as const
const own = { kind: 'fund', mode: 'folded' } as const
const bounded = (kind: AccountRule['kind']): AccountRule => ({ kind, mode: 'strict' })

/** By book, then by the code or the word before its colon (methods.md (8) (9) (11)). */
const charts: Readonly<Record<BookKind, Readonly<Record<string, AccountRule>>>> = {
  revenue: {
    bank: bounded('asset'),
    cash: bounded('asset'),
    receivable: asset,
    income,
    cost: expense,
    use: expense,
    // What passed decisions allow to be spent, and the side that keeps it in balance; no money moves on either.
    permit: bounded('fund'),
    allowed: expense,
    carried: own
  },
  fund: {
    cash: bounded('asset'),
    general: bounded('fund'),
    project: bounded('fund'),
    source: income,
    spent: expense,
    carried: own
  },
  points: {
    granted: expense,
    budget: bounded('fund'),
    person: bounded('liability'),
    redeemed: income,
    expired: income
  },
  hours: { served: asset, person: { kind: 'liability', mode: 'folded' } },
  stock: { shelf: bounded('asset'), supplied: own, handed: expense, lost: expense }
}

export const bookId = (kind: BookKind, scope: string): string => `${kind}@${scope}`

export const kindOf = (book: string): BookKind => book.slice(0, book.indexOf('@')) as BookKind
export const scopeOf = (book: string): string => book.slice(book.indexOf('@') + 1)

/** The rule of an account, or null when the book knows no such account. */
export function accountRule(book: string, code: string): AccountRule | null {
  const chart = charts[kindOf(book)]
  const [word = ''] = code.split(':')
  return (Object.hasOwn(chart, word) && chart[word]) || null
}

export const isStrict = (book: string, code: string): boolean => accountRule(book, code)?.mode === 'strict'

/** Assets and expenses grow on the debit side, all others on the credit side. */
export const growsOn = ({ kind }: AccountRule): 'debit' | 'credit' =>
  kind === 'asset' || kind === 'expense' ? 'debit' : 'credit'

export const accountId = (book: string, code: string): string => `${book}#${code}`

/** The books as every history finds them: opened, with a little on each account, the first block made. */
import type { Act } from 'contexts/ledger/acts'
import { carryOut } from 'contexts/ledger/carry-out'
import { openBook } from 'contexts/ledger/open'
import { sealBook } from 'contexts/ledger/seal'
import type { Doc } from './matching'
import { Model } from './model'
import { hoursBook, pointsBook, revenueBook, stockBook } from './requests'
import { type Carry, smallDocuments } from './small-documents'
import { BLOCKED, SmallStore, stored } from './small-store'

/** A Wednesday noon in China. */
export const START = Date.UTC(2026, 5, 17, 4)
const DAY_MS = 86_400_000

type Documents = readonly (readonly [string, readonly Doc[]])[]

export interface Start {
  byDay: Documents
  /** The nightly check of every book is due. */
  byNight: Documents
  /** What the model knows of them. */
  model: Model
}

const atOnce: Carry = async (_kind, what, call) => {
  const outcome = call()
  if (outcome === BLOCKED) throw new Error(`${what}: nobody else is here`)
  return outcome
}

const opening = (id: string, book: string, debit: string, credit: string, amount: number): Act => ({
  do: 'post',
  entry: {
    id,
    book,
    what: 'opening',
    kind: 'opening',
    legs: [
      { account: debit, side: 'debit', amount },
      { account: credit, side: 'credit', amount }
    ]
  }
})

export async function openBooks(): Promise<Start> {
  const model = new Model(() => 0)
  const store = new SmallStore(() => START, model.committed)
  const documents = smallDocuments(store, atOnce)
  const desk = { documents, at: START - DAY_MS }
  const scopeOf = (book: string) => book.slice(book.indexOf('@') + 1)
  await openBook(desk, 'points', scopeOf(pointsBook), ['budget', 'person:ann', 'person:bo'])
  await openBook(desk, 'stock', scopeOf(stockBook), ['shelf:rice'])
  await openBook(desk, 'revenue', scopeOf(revenueBook), ['bank'])
  await openBook(desk, 'hours', scopeOf(hoursBook))
  const posts = [
    opening('o1', pointsBook, 'granted', 'budget', 20),
    opening('o2', pointsBook, 'budget', 'person:ann', 9),
    opening('o3', stockBook, 'shelf:rice', 'supplied', 3),
    opening('o4', revenueBook, 'bank', 'income:parking', 60),
    opening('o5', hoursBook, 'served', 'person:ann', 60)
  ]
  for (const act of posts) {
    const carried = await carryOut(desk, [act])
    if ('reason' in carried) throw new Error(`the books could not be opened: ${carried.reason}`)
  }
  for (const book of [pointsBook, stockBook, revenueBook, hoursBook]) {
    await sealBook({ documents, at: START - DAY_MS / 2 }, book)
  }
  const names = ['books', 'entries', 'balances', 'folds', 'seals', 'holds', 'periods', 'trials', 'clock_face']
  await documents.add('clock_face', [{ _id: 'minute' }])
  const byNight = names.map(name => [name, store.all(name)] as const)
  const nextDueAt = START + DAY_MS
  const later = (book: Doc) => stored({ ...book, checkAt: nextDueAt, nextDueAt })
  const byDay = byNight.map(([name, all]) => [name, name === 'books' ? all.map(later) : all] as const)
  return { byDay, byNight, model }
}

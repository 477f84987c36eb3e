/** What stands on the accounts of a book at this moment: what is folded, and what no block holds yet. */
import type { Documents, Where } from 'kernel/documents'
import { type AccountBalance, balances, type Entry, entries, type Fold, folds, type Seal, seals } from './documents'
import { everyOne } from './every-one'
import { nothing, type Sums, standing, withLeg } from './rules/balance'
import { accountRule, isStrict } from './rules/chart'
import { type Standing, standingOf } from './strict-balances'

/** Blocks that can have been made between two of the questions asked here. */
const LATEST = 5

type Unsealed = Pick<Entry, '_id' | 'key' | 'legs'>

/**
 * Right also while a sealer is between its steps: what was not marked is asked first, what is folded afterwards, and
 * what a block holds already that the fold knows is not counted twice.
 * Round trips: 2 for folded accounts (3 while something waits to be sealed), 1 for strict ones.
 * @param codes the accounts wanted; every account of the book that was ever touched or opened when absent.
 */
export async function standings(documents: Documents, book: string, codes?: readonly string[]): Promise<Standing[]> {
  const wanted = (code: string) => !codes || codes.includes(code)
  const named = (strict: boolean) => codes?.filter(code => isStrict(book, code) === strict)
  const folded = named(false)?.length === 0 ? [] : await foldedSums(documents, book, named(false))
  const bounded = named(true)?.length === 0 ? [] : await strictOnes(documents, book, named(true))
  const views = folded
    .filter(([code]) => wanted(code))
    .map(([code, sums]) => ({ code, standing: standing(book, code, sums), available: standing(book, code, sums) }))
  return [...views, ...bounded.map(standingOf)].sort((one, other) => (one.code < other.code ? -1 : 1))
}

const strictOnes = (documents: Documents, book: string, codes: readonly string[] | undefined) =>
  everyOne<AccountBalance, 'code'>(documents, balances.name, { book, ...among(codes) }, 'code')

const among = (codes: readonly string[] | undefined): Where => (codes ? { code: { in: codes } } : {})

/** Debit and credit sums of the folded accounts. */
async function foldedSums(
  documents: Documents,
  book: string,
  codes: readonly string[] | undefined
): Promise<[string, Sums][]> {
  const fields = ['_id', 'key', 'legs'] as const
  const waiting = await everyOne<Unsealed, 'key'>(documents, entries.name, { book, sealNo: null }, 'key', fields)
  const known = await everyOne<Fold, 'code'>(documents, folds.name, { book, ...among(codes) }, 'code')
  const blockOf = await blocksOf(documents, book, waiting)
  const asOf = new Map(known.map(fold => [fold.code, fold.asOfSeal]))
  const sums = new Map<string, Sums>(known.map(({ code, debit, credit }) => [code, { debit, credit }]))
  for (const entry of waiting) {
    for (const leg of entry.legs) {
      if (accountRule(book, leg.account)?.mode !== 'folded') continue
      const counted = (blockOf.get(entry._id) ?? Number.POSITIVE_INFINITY) <= (asOf.get(leg.account) ?? 0)
      if (!counted) sums.set(leg.account, withLeg(sums.get(leg.account) ?? nothing, leg))
    }
  }
  return [...sums]
}

/** The blocks that hold entries which were not marked; nothing is asked when nothing waits. */
async function blocksOf(
  documents: Documents,
  book: string,
  waiting: readonly Unsealed[]
): Promise<Map<string, number>> {
  const latest =
    waiting.length === 0
      ? []
      : await documents.find<Pick<Seal, 'no' | 'entryIds'>>(
          seals.name,
          { book },
          { order: { no: 'desc' }, limit: LATEST, fields: ['no', 'entryIds'] }
        )
  return new Map(latest.flatMap(({ no, entryIds }) => entryIds.map(id => [id, no] as const)))
}

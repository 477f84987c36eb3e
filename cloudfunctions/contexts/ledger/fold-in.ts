/** Adding a block to the sums of the accounts it touches, exactly once however often it is tried. */
import { addMissing } from 'kernel/add-missing'
import { Busy, type Documents } from 'kernel/documents'
import { untilSettled } from 'kernel/retry'
import { type Entry, type Fold, folds, type Seal } from './documents'
import { byIds } from './every-one'
import { nothing, type Sums, withLeg } from './rules/balance'
import { accountId, isStrict } from './rules/chart'

/** One round trip a 500 accounts, and one for each account that was there before. */
export async function foldIn(documents: Documents, { book, no }: Seal, block: readonly Entry[]): Promise<void> {
  const change = sumsOf(book, block)
  const codes = [...change.keys()].sort()
  const known = await foldsOf(documents, book, codes)
  const fresh = codes.flatMap(code => (known.has(code) ? [] : [foldOf(book, code, no, change.get(code))]))
  if (!(await addMissing(documents, folds.name, fresh))) throw new Busy(`folds of ${book}`)
  for (const fold of known.values()) await raise(documents, fold, no, change.get(fold.code) ?? nothing)
}

function sumsOf(book: string, block: readonly Entry[]): Map<string, Sums> {
  const sums = new Map<string, Sums>()
  for (const leg of block.flatMap(entry => entry.legs)) {
    if (!isStrict(book, leg.account)) sums.set(leg.account, withLeg(sums.get(leg.account) ?? nothing, leg))
  }
  return sums
}

const foldOf = (book: string, code: string, no: number, { debit, credit }: Sums = nothing): Fold => ({
  _id: accountId(book, code),
  book,
  code,
  debit,
  credit,
  asOfSeal: no
})

async function foldsOf(documents: Documents, book: string, codes: readonly string[]): Promise<Map<string, Fold>> {
  const ids = codes.map(code => accountId(book, code))
  return new Map((await byIds<Fold>(documents, folds.name, ids)).map(fold => [fold.code, fold]))
}

/** The sums are written only over those that they were added to, so a second sealer changes nothing. */
async function raise(documents: Documents, first: Fold, no: number, change: Sums): Promise<void> {
  let known: Fold | null = first
  const settled = await untilSettled(async () => {
    const fold = known ?? (await documents.get<Fold>(folds.name, first._id))
    known = null
    if (!fold) throw new Error(`the fold ${first._id} is gone`)
    if (fold.asOfSeal >= no) return true
    const sums = { debit: fold.debit + change.debit, credit: fold.credit + change.credit, asOfSeal: no }
    return (await documents.update(folds.name, fold._id, { asOfSeal: fold.asOfSeal }, sums)) || 'again'
  })
  if (!settled) throw new Busy(`fold ${first._id}`)
}

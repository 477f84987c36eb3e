/** Posting entries that do not depend on one another: together where that goes, else each by itself. */
import { DuplicateKey } from 'kernel/documents'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import type { EntryDraft } from './acts'
import { carryOut } from './carry-out'
import type { Desk } from './desk'
import { type Entry, entries } from './documents'
import { byIds } from './every-one'
import { deedOf } from './made-of'
import { monthsOpen } from './months-open'
import { isStrict } from './rules/chart'
import { withinTransaction } from './within-transaction'

/** A transaction of so many entries with two bounded accounts each stays under the hundred calls that one may have. */
const TOGETHER_MAX = 20

/**
 * For each, in the order given, null when it stands in the book, else what `carryOut` refuses; none keeps the others
 * from being posted. Safe to repeat.
 * Round trips for n entries, at most 20 together: 1 over folded accounts only; else one transaction, with 2 for each
 * entry's own bounded account, 2 for one that they share, 1 for each entry, start and commit. One more for each month
 * gone by that is written into. Where they do not go together (one was posted before, a bounded account reaches only
 * some, a month is closed) they cost as much again as each by itself.
 */
export async function postEach(desk: Desk, drafts: readonly EntryDraft[]): Promise<(Refusal | null)[]> {
  const refused: (Refusal | null)[] = []
  for (let start = 0; start < drafts.length; start += TOGETHER_MAX) {
    const some = drafts.slice(start, start + TOGETHER_MAX)
    if (some.length > 1 && (await allAtOnce(desk, some))) refused.push(...some.map(() => null))
    else for (const entry of some) refused.push(await alone(desk, entry))
  }
  return refused
}

async function alone(desk: Desk, entry: EntryDraft): Promise<Refusal | null> {
  const carried = await carryOut(desk, [{ do: 'post', entry }])
  return isRefusal(carried) ? carried : null
}

/** @returns false when they do not go together; some may stand in the book then */
async function allAtOnce(desk: Desk, drafts: readonly EntryDraft[]): Promise<boolean> {
  const made = drafts.flatMap(entry => {
    const deed = deedOf({ do: 'post', entry }, desk.at)
    return deed.do === 'post' ? [deed.entry] : []
  })
  const settled = await untilSettled<'together' | 'apart'>(async () => {
    try {
      return (await written(desk, made)) ? 'together' : 'apart'
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      return (await standAlready(desk, made)) ? 'together' : 'apart'
    }
  })
  return settled === 'together'
}

async function written(desk: Desk, made: readonly Entry[]): Promise<boolean> {
  if (await monthsOpen(desk, made)) return false
  if (made.every(({ book, accounts }) => accounts.every(code => !isStrict(book, code)))) {
    await desk.documents.add(entries.name, made)
    return true
  }
  const deeds = made.map(entry => ({ do: 'post', entry }) as const)
  return !isRefusal(await withinTransaction(desk.documents, deeds))
}

/** All of them, because an earlier try or a rival posted them just so. */
async function standAlready({ documents }: Desk, made: readonly Entry[]): Promise<boolean> {
  const ids = made.map(({ _id }) => _id)
  const known = new Map((await byIds<Entry>(documents, entries.name, ids)).map(entry => [entry._id, entry]))
  return made.every(({ _id, requestHash }) => known.get(_id)?.requestHash === requestHash)
}

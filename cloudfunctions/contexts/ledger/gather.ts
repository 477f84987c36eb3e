/** Reading a book for its invariants, in an order in which entries that come meanwhile cannot look like faults. */
import { sha256 } from 'kernel/secrets'
import { trialText } from 'types/ledger-seal'
import type { Desk } from './desk'
import {
  type AccountBalance,
  balances,
  type Entry,
  entries,
  type Fold,
  folds,
  type Hold,
  holds,
  type Period,
  type Trial
} from './documents'
import { byIds, everyOne } from './every-one'
import { type Chain, chainOf, seeEntry } from './gather-blocks'
import { available } from './rules/balance'
import type { Seen, SeenBalance, SeenTrial } from './rules/invariants'
import { headOf } from './seal'
import { closedMonths, entriesBetween, trialFrom, trialOf } from './trial'

const DAY_MS = 86_400_000

/** Everything that the invariants speak of: since the last closed month, the last 35 days, and one closed month. */
export async function gather(desk: Desk, book: string): Promise<Seen> {
  const { documents, at } = desk
  const closed = await closedMonths(documents, book)
  const last = closed[closed.length - 1]
  const base = await trialOf(documents, last)
  const head = await headOf(documents, book)
  const known = await everyOne<Fold, 'code'>(documents, folds.name, { book }, 'code')
  const before = await everyOne<AccountBalance, 'code'>(documents, balances.name, { book }, 'code')
  const open = await everyOne<Hold, '_id'>(documents, holds.name, { book, state: 'held' }, '_id')
  const where = { book, ...(base ? { period: { gt: base.month } } : {}) }
  const fresh = await everyOne<Entry, 'key'>(documents, entries.name, where, 'key')
  const after = await everyOne<AccountBalance, 'code'>(documents, balances.name, { book }, 'code')
  const looked = closed[Math.floor(at / DAY_MS) % Math.max(closed.length, 1)]
  const again = looked ? await monthAgain(desk, closed, looked) : null
  const chain = await chainOf(desk, book, fresh, again?.entries ?? [])
  return {
    book,
    at,
    base: base?.sums ?? [],
    entries: fresh.map(entry => seeEntry(entry, chain.listed)),
    undone: await undoneBy(desk, fresh, chain),
    folds: known,
    foldedThrough: (head?.no ?? 1) - 1,
    balances: quiet(before, after, open),
    runs: chain.runs,
    sealed: chain.sealed,
    trials: [...(last ? [seeTrial(last, base)] : []), ...(again ? [again.trial] : [])]
  }
}

/** What a closed month keeps in its two places; they must say the same. */
const seeTrial = ({ month, trialHash = '' }: Period, trial: Trial | null): SeenTrial => ({
  month,
  hashes: [trialHash, trial?.hash ?? '', trial ? sha256(trialText(trial)) : '']
})

/** A closed month reckoned over from its entries. */
async function monthAgain(
  { documents }: Desk,
  closed: readonly Period[],
  looked: Period
): Promise<{ trial: SeenTrial; entries: Entry[] }> {
  const earlier = await trialOf(documents, closed[closed.indexOf(looked) - 1])
  const found = await entriesBetween(documents, looked.book, earlier?.month, looked.month)
  const now = trialFrom(looked.book, looked.month, earlier?.sums ?? [], found)
  const { month, hashes } = seeTrial(looked, await trialOf(documents, looked))
  return { trial: { month, hashes: [...hashes, now.hash] }, entries: found }
}

/** The bounded accounts that nobody wrote between the two looks: all that was read in between agrees with them. */
function quiet(
  before: readonly AccountBalance[],
  after: readonly AccountBalance[],
  open: readonly Hold[]
): SeenBalance[] {
  const revs = new Map(after.map(({ code, rev }) => [code, rev]))
  const held = new Map<string, number>()
  for (const { code, amount } of open) held.set(code, (held.get(code) ?? 0) + amount)
  return before
    .filter(({ code, rev }) => revs.get(code) === rev)
    .map(balance => ({
      ...balance,
      available: available(balance.book, balance.code, balance),
      holds: held.get(balance.code) ?? 0
    }))
}

/** What the reversals among them undo, where it is older than they. */
async function undoneBy({ documents }: Desk, fresh: readonly Entry[], { sealed }: Chain): Promise<Map<string, Entry>> {
  const here = new Set([...fresh.map(entry => entry._id), ...sealed.keys()])
  const wanted = [...fresh, ...sealed.values()].flatMap(({ reverses }) =>
    reverses !== undefined && !here.has(reverses) ? [reverses] : []
  )
  const found = await byIds<Entry>(documents, entries.name, [...new Set(wanted)])
  return new Map(found.map(entry => [entry._id, entry]))
}

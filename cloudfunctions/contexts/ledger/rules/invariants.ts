/**
 * What must always be true of a book, by the names L1 to L10: each is one function over what was read of it
 * and gives what is wrong, nothing when all is well. L9 and L11 speak of operations, not of a book: tests hold them.
 */
import type { EntryFacts } from 'types/ledger-line'
import type { AccountSums, BlockFacts } from 'types/ledger-seal'
import { type Balance, nothing, type Sums, withLeg } from './balance'
import { accountRule } from './chart'
import { unsound } from './entry'

export interface SeenEntry extends EntryFacts {
  contentHash: string
  /** The hash of its canonical line as it reads now. */
  hashNow: string
  /** The block that says it holds it, from the entry's mark or from the block's own list; null when none does. */
  block: number | null
}

export interface SeenBlock extends BlockFacts {
  entryIds: readonly string[]
  hash: string
  hashNow: string
}

export interface SeenBalance extends Balance {
  code: string
  available: number
  /** What its open holds come to. */
  holds: number
}

export interface SeenFold extends Sums {
  code: string
  asOfSeal: number
}

export interface SeenTrial {
  month: string
  /** As the closed month keeps it, as the sums say, and as the entries say. */
  hashes: readonly string[]
}

/** What was read of a book. */
export interface Seen {
  book: string
  at: number
  /** Sums over everything up to the last closed month. */
  base: readonly AccountSums[]
  /** Every entry since then. */
  entries: readonly SeenEntry[]
  /** Entries that reversals among them undo, where they are older. */
  undone: ReadonlyMap<string, EntryFacts>
  folds: readonly SeenFold[]
  /** Blocks up to this one were folded whole before anything was read. */
  foldedThrough: number
  /** Bounded accounts that nobody wrote while the entries were read. */
  balances: readonly SeenBalance[]
  /** Blocks, each list in a row, and the entries in them by id. */
  runs: readonly (readonly SeenBlock[])[]
  sealed: ReadonlyMap<string, SeenEntry>
  trials: readonly SeenTrial[]
}

type Invariant = (seen: Seen) => string[]

/** Longer than sealing takes. */
const UNSEALED_MS = 5 * 60_000

const everyEntry = ({ entries, sealed }: Seen): SeenEntry[] => [
  ...new Map([...sealed, ...entries.map(entry => [entry._id, entry] as const)]).values()
]

const same = (one: Sums, other: Sums): boolean => one.debit === other.debit && one.credit === other.credit
const words = ({ debit, credit }: Sums): string => `${debit}/${credit}`

/** The sums of the entries that `counts` says yes to, over the base. */
function sumsOf({ base, entries }: Seen, counts: (entry: SeenEntry, code: string) => boolean): Map<string, Sums> {
  const sums = new Map<string, Sums>(base.map(({ code, debit, credit }) => [code, { debit, credit }]))
  for (const entry of entries) {
    for (const leg of entry.legs) {
      if (counts(entry, leg.account)) sums.set(leg.account, withLeg(sums.get(leg.account) ?? nothing, leg))
    }
  }
  return sums
}

/** Both sides of every entry are the same, in whole numbers, over accounts that the book has. */
const balanced: Invariant = seen =>
  everyEntry(seen).flatMap(entry => {
    const wrong = unsound(entry)
    return wrong ? [`${entry._id}: ${wrong}`] : []
  })

/** One id, one entry, one content: it reads as it did when it was written. */
const unchanged: Invariant = seen =>
  everyEntry(seen).flatMap(entry => (entry.contentHash === entry.hashNow ? [] : [`${entry._id} was changed`]))

/** What is folded of an account is what its sealed entries come to. */
const folded: Invariant = seen => {
  const known = new Map(seen.folds.map(fold => [fold.code, fold]))
  const asOf = (code: string) => Math.max(known.get(code)?.asOfSeal ?? 0, seen.foldedThrough)
  const expected = sumsOf(seen, ({ block }, code) => block !== null && block <= asOf(code))
  return [...expected].flatMap(([code, sums]) => {
    if (accountRule(seen.book, code)?.mode !== 'folded') return []
    const fold = known.get(code) ?? nothing
    return same(fold, sums) ? [] : [`${code}: ${words(fold)}, its entries say ${words(sums)}`]
  })
}

/** A bounded account stands where its entries put it, and never below nothing. */
const bounded: Invariant = seen => {
  const expected = sumsOf(seen, () => true)
  return seen.balances.flatMap(balance => {
    const sums = expected.get(balance.code) ?? nothing
    const wrong = same(balance, sums) ? [] : [`${balance.code}: ${words(balance)}, its entries say ${words(sums)}`]
    return balance.available < 0 ? [...wrong, `${balance.code} is overdrawn by ${-balance.available}`] : wrong
  })
}

/** Over all accounts together the two sides are the same. */
const closedWorld: Invariant = seen => {
  const sums = [...sumsOf(seen, () => true).values()]
  const total = (side: keyof Sums) => sums.reduce((sum, one) => sum + one[side], 0)
  return total('debit') === total('credit') ? [] : [`${total('debit')} debit, ${total('credit')} credit`]
}

/** An entry is undone once, by its mirror. */
const reversedOnce: Invariant = seen => {
  const here = new Map<string, EntryFacts>(everyEntry(seen).map(entry => [entry._id, entry]))
  return everyEntry(seen).flatMap(entry => {
    if (entry.kind !== 'reversal') return entry.reverses ? [`${entry._id} reverses and is none`] : []
    const first = here.get(entry.reverses ?? '') ?? seen.undone.get(entry.reverses ?? '')
    if (!first || first.kind === 'reversal') return [`${entry._id} undoes nothing`]
    if (entry._id !== `rev:${first._id}`) return [`${entry._id} undoes ${first._id}`]
    const mirror = (legs: EntryFacts['legs']) => legs.map(leg => `${leg.account} ${leg.amount}`).join()
    const flipped = entry.legs.every((leg, at) => leg.side !== first.legs[at]?.side)
    return mirror(entry.legs) === mirror(first.legs) && flipped ? [] : [`${entry._id} is no mirror of ${first._id}`]
  })
}

/** Blocks follow one another without a gap, their hashes come out, and no entry is forgotten. */
const chained: Invariant = seen => [
  ...seen.runs.flatMap(torn),
  ...seen.runs.flat().flatMap(block => broken(block, seen.sealed)),
  ...seen.entries
    .filter(({ block, at }) => block === null && at < seen.at - UNSEALED_MS)
    .map(({ _id }) => `${_id} is in no block`)
]

const torn = (run: readonly SeenBlock[]): string[] =>
  run.flatMap((block, at) => {
    const before = run[at - 1]
    if (!before) return block.no === 1 && block.prevHash !== '' ? ['block 1 follows something'] : []
    return block.no === before.no + 1 && block.prevHash === before.hash ? [] : [`block ${block.no} is torn off`]
  })

function broken(block: SeenBlock, sealed: Seen['sealed']): string[] {
  const { no, entryIds, contentHashes } = block
  const wrong = block.hash === block.hashNow ? [] : [`block ${no} has another hash`]
  entryIds.forEach((id, place) => {
    const entry = sealed.get(id)
    if (!entry) wrong.push(`block ${no}: ${id} is gone`)
    else if (entry.hashNow !== contentHashes[place]) wrong.push(`block ${no}: ${id} was changed`)
    else if (entry.block !== no) wrong.push(`${id} is in block ${no} and says ${entry.block}`)
  })
  return entryIds.length === contentHashes.length ? wrong : [...wrong, `block ${no} does not list what it holds`]
}

/** A closed month keeps its sums. */
const closedStays: Invariant = ({ trials }) =>
  trials.flatMap(({ month, hashes }) =>
    new Set(hashes).size === 1 ? [] : [`${month} was changed after it was closed`]
  )

/** What is set aside on an account is what its open holds come to. */
const held: Invariant = ({ balances }) =>
  balances.flatMap(({ code, held: aside, holds }) =>
    aside === holds ? [] : [`${code}: ${aside}, its holds say ${holds}`]
  )

const invariants = {
  L1: balanced,
  L2: unchanged,
  L3: folded,
  L4: bounded,
  L5: closedWorld,
  L6: reversedOnce,
  L7: chained,
  L8: closedStays,
  L10: held
} as const satisfies Record<string, Invariant>

/** Every violation with the name of what is violated; empty when the book is in order. */
export const violations = (seen: Seen): string[] =>
  Object.entries(invariants).flatMap(([name, invariant]) => invariant(seen).map(wrong => `${name} ${wrong}`))

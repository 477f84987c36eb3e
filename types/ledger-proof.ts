/**
 * Reckoning a book over without trusting whoever hands it out: the one source for the phone, the offline verifier and
 * the page that needs no installation. What is wrong is said in words for everyone.
 */
import { canonicalLine, type EntryFacts } from './ledger-line'
import type { Leg } from './ledger-parts'
import { type AccountSums, type BlockFacts, blockText } from './ledger-seal'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; each place brings its own. */
export type Hasher = (text: string) => string

export interface Block extends BlockFacts {
  entryIds: readonly string[]
  hash: string
}

/** Every block's own hash, its number and its link to the one before; the first given is taken as it is. */
export function checkBlocks(blocks: readonly Block[], sha256: Hasher): string[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    const wrong: string[] = []
    if (sha256(blockText(block)) !== block.hash) wrong.push(`第 ${block.no} 块的封签对不上，里面有内容被改过`)
    if (before && block.no !== before.no + 1) wrong.push(`第 ${before.no} 块后面缺了一块`)
    if (before && block.prevHash !== before.hash) wrong.push(`第 ${block.no} 块接不上前一块`)
    if (block.no === 1 && block.prevHash !== '') wrong.push('第 1 块前面不应该再有东西')
    if (block.entryIds.length !== block.contentHashes.length) wrong.push(`第 ${block.no} 块的笔数对不上`)
    return wrong
  })
}

const sum = (legs: readonly Leg[], side: Leg['side']): number =>
  legs.reduce((total, leg) => (leg.side === side ? total + leg.amount : total), 0)

const titled = ({ day, what }: EntryFacts): string => `${day}“${what}”`

/** What can be said of one line by itself: whole numbers, both sides the same. */
export function checkLine(entry: EntryFacts): string[] {
  const whole = entry.legs.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)
  if (!whole || entry.legs.length < 2) return [`${titled(entry)}的数额不对`]
  return sum(entry.legs, 'debit') === sum(entry.legs, 'credit') ? [] : [`${titled(entry)}两边不相等`]
}

/** A reversal is the mirror of what it undoes, and the only one. */
export function checkReversal(entry: EntryFacts, first: EntryFacts | undefined): string[] {
  if (!first || first.kind === 'reversal' || entry._id !== `rev:${first._id}`)
    return [`${titled(entry)}冲销的那一笔不在账上`]
  const mirrored =
    entry.legs.length === first.legs.length &&
    entry.legs.every((leg, at) => {
      const other = first.legs[at]
      return other?.account === leg.account && other.amount === leg.amount && other.side !== leg.side
    })
  return mirrored ? [] : [`${titled(entry)}和它冲销的那一笔不一样`]
}

/** Lines against the blocks that hold them. `loose` are those that no block given here holds. */
export function checkLines(
  entries: readonly EntryFacts[],
  blocks: readonly Block[],
  sha256: Hasher
): { findings: string[]; loose: string[] } {
  const places = new Map<string, string>()
  for (const block of blocks) {
    block.entryIds.forEach((id, place) => {
      places.set(id, block.contentHashes[place] ?? '')
    })
  }
  const findings = entries.flatMap(entry => {
    const wanted = places.get(entry._id)
    const changed = wanted !== undefined && sha256(canonicalLine(entry)) !== wanted
    return [...(changed ? [`${titled(entry)}和封存时不一样，被改过`] : []), ...checkLine(entry)]
  })
  return { findings, loose: entries.flatMap(({ _id }) => (places.has(_id) ? [] : [_id])) }
}

/** The sums of all accounts over some entries, sorted by code. */
export function sumsOver(entries: readonly EntryFacts[]): AccountSums[] {
  const sums = new Map<string, AccountSums>()
  for (const { account: code, side, amount } of entries.flatMap(entry => entry.legs)) {
    const known = sums.get(code) ?? { code, debit: 0, credit: 0 }
    sums.set(code, { ...known, [side]: known[side] + amount })
  }
  return [...sums.keys()].sort().flatMap(code => sums.get(code) ?? [])
}

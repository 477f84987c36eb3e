/** A whole book as one file, and its verification: offline, with nothing but this file and a hash function. */
import { canonicalLine, type EntryFacts } from './ledger-line'
import { checkBlocks, checkLine, checkReversal, type Hasher, sumsOver } from './ledger-proof'
import { type AccountSums, shortCode, trialText } from './ledger-seal'

export const EXPORT_FORMAT = 'youshi-book-1'

export interface BookExport {
  format: string
  book: string
  exportedAt: number
  /** Everything that is sealed, block by block, in the order of the blocks. */
  entries: EntryFacts[]
  blocks: { no: number; prevHash: string; hash: string; entryIds: string[] }[]
  /** What the accounts come to over these entries. */
  accounts: AccountSums[]
  /** The closed months and the hash of their sums. */
  months: { month: string; hash: string }[]
  /** Short code of the last block, to be compared with the notice board. */
  code: string
  /** Hash over all of the above. */
  digest: string
}

export interface Verdict {
  /** What is wrong, in words; empty when the file is in order. */
  findings: string[]
  entries: number
  blocks: number
  code: string
}

/** JSON with sorted keys: the same value is the same text, whoever wrote it. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(settled).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${fields
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${settled(inner)}`)
    .join(',')}}`
}

export const digestOf = ({ digest: _, ...rest }: BookExport, sha256: Hasher): string => sha256(settled(rest))

/**
 * @param printed the short code on the notice board, when somebody has it at hand: a file whose every hash was made
 *   anew is found out by it alone.
 */
export function verifyExport(file: unknown, sha256: Hasher, printed?: string): Verdict {
  try {
    return verdictOn(file as BookExport, sha256, printed)
  } catch {
    return { findings: ['这个文件不完整，或不是账本文件'], entries: 0, blocks: 0, code: '' }
  }
}

function verdictOn(file: BookExport, sha256: Hasher, printed: string | undefined): Verdict {
  const { format, entries, blocks, code } = file
  if (format !== EXPORT_FORMAT) return { findings: ['不认识这种文件'], entries: 0, blocks: 0, code: '' }
  const last = blocks[blocks.length - 1]
  const findings = [
    ...chain(file, sha256),
    ...lines(file),
    ...sums(file, sha256),
    ...((last ? shortCode(last.hash) : '') === code ? [] : ['封签短码和最后一块对不上']),
    ...(digestOf(file, sha256) === file.digest ? [] : ['文件的总校验对不上，有地方被改过']),
    ...(printed === undefined || digits(printed) === digits(code)
      ? []
      : ['和公告栏上的封签短码不一样，这不是公示时的那本账'])
  ]
  return { findings, entries: entries.length, blocks: blocks.length, code }
}

const digits = (code: string): string => code.replace(/\D/g, '')

/** Every entry stands in exactly the place that its block gives it. */
function chain({ book, entries, blocks }: BookExport, sha256: Hasher): string[] {
  const ids = blocks.flatMap(({ entryIds }) => entryIds)
  const placed = ids.length === entries.length && entries.every(({ _id }, at) => _id === ids[at])
  if (!placed) return ['有一笔少了、多了或换了位置']
  let from = 0
  const whole = blocks.map(({ no, prevHash, hash, entryIds }) => {
    const contentHashes = entries.slice(from, from + entryIds.length).map(entry => sha256(canonicalLine(entry)))
    from += entryIds.length
    return { book, no, prevHash, hash, entryIds, contentHashes }
  })
  const first = whole[0]
  return [...(first && first.no !== 1 ? ['缺了第 1 块'] : []), ...checkBlocks(whole, sha256)]
}

function lines({ book, entries }: BookExport): string[] {
  const known = new Map(entries.map(entry => [entry._id, entry]))
  return entries.flatMap(entry => [
    ...(entry.book === book ? [] : [`${entry.day}“${entry.what}”不是这本账上的`]),
    ...checkLine(entry),
    ...(entry.kind === 'reversal' ? checkReversal(entry, known.get(entry.reverses ?? '')) : [])
  ])
}

function sums({ book, entries, accounts, months }: BookExport, sha256: Hasher): string[] {
  const total = settled(sumsOver(entries)) === settled(accounts) ? [] : ['各账户的合计和逐笔加起来的不一样']
  const kept = months.flatMap(({ month, hash }) => {
    const until = entries.filter(({ period }) => period <= month)
    return sha256(trialText({ book, month, sums: sumsOver(until) })) === hash ? [] : [`${month} 结账以后又被改过`]
  })
  return [...total, ...kept]
}

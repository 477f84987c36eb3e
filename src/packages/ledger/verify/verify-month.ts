/** A phone reckons a month over: every line, every block since, and whether it is still the book that it saw before. */
import { sha256 } from 'js-sha256'
import type { EntryFacts } from 'types/ledger-line'
import { type Block, checkBlocks, checkLines, checkReversal } from 'types/ledger-proof'
import { shortCode } from 'types/ledger-seal'
import type { OutputOf } from '@/cloud/contract'

/** What the phone knew of the book when it last looked: a block that must still be there. */
export interface Seen {
  no: number
  hash: string
}

/** Where the lines and blocks come from; the pages give the server, tests give what they like. */
export interface Source {
  book: string
  month(after?: string): Promise<OutputOf<'ledger.month'>>
  seals(from: number): Promise<OutputOf<'ledger.seals'>>
  /** Short codes that were printed, by block. */
  anchors: readonly { no: number; code: string }[]
}

export interface Reckoned {
  /** What is wrong; empty when all is well. */
  findings: string[]
  lines: number
  /** Lines too young for a block. */
  waiting: number
  blocks: number
  /** The last block: what the phone remembers, and the code to compare. */
  head: Seen | undefined
  code: string
  /** Whether the chain was followed from what this phone saw before. */
  followed: boolean
}

/** Pages of blocks asked for at the most: two thousand blocks. */
const PAGES_MAX = 40

async function linesOf(source: Source): Promise<OutputOf<'ledger.month'>['items']> {
  const lines: OutputOf<'ledger.month'>['items'] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await source.month(after)
    lines.push(...page.items)
    after = page.next
    more = after !== undefined
  }
  return lines
}

/** `whole` when it reached the last block there is. */
async function blocksFrom(source: Source, first: number): Promise<{ blocks: Block[]; whole: boolean }> {
  const blocks: Block[] = []
  let from: number | undefined = first
  for (let page = 0; page < PAGES_MAX && from !== undefined; page++) {
    const { items, next }: OutputOf<'ledger.seals'> = await source.seals(from)
    blocks.push(...items.map(({ sealedAt: _, ...seal }) => ({ book: source.book, ...seal })))
    from = next
  }
  return { blocks, whole: from === undefined }
}

/** @param step is told what is being done, for a person who waits. */
export async function verifyMonth(
  source: Source,
  seen: Seen | undefined,
  step: (words: string) => void
): Promise<Reckoned> {
  step('正在取这个月的每一笔…')
  const lines = await linesOf(source)
  const sealed = lines.filter(({ sealNo }) => sealNo !== null)
  const first = Math.min(...sealed.map(({ sealNo }) => sealNo ?? 1), seen?.no ?? Number.POSITIVE_INFINITY)
  step('正在取封存的块…')
  const { blocks, whole } = await blocksFrom(source, Number.isFinite(first) ? first : 1)
  step('正在一笔一笔重新算…')
  const checked = checkLines(sealed, blocks, sha256)
  const before = blocks.find(({ no }) => no === seen?.no)
  const last = blocks[blocks.length - 1]
  return {
    findings: [
      ...checkBlocks(blocks, sha256),
      ...checked.findings,
      ...checked.loose.map(id => `编号 ${id} 的一笔不在封存的块里`),
      ...foreign(source.book, lines),
      ...undone(lines),
      ...sinceSeen(whole ? seen : undefined, before),
      ...printed(source.anchors, blocks)
    ],
    lines: sealed.length,
    waiting: lines.length - sealed.length,
    blocks: blocks.length,
    head: last && { no: last.no, hash: last.hash },
    code: last ? shortCode(last.hash) : '',
    followed: before !== undefined
  }
}

const foreign = (book: string, lines: readonly EntryFacts[]): string[] =>
  lines.flatMap(line => (line.book === book ? [] : [`“${line.what}”不是这本账上的`]))

/** Reversals of entries of the same month; older ones are for the offline verifier, which has them all. */
function undone(lines: readonly EntryFacts[]): string[] {
  const known = new Map(lines.map(line => [line._id, line]))
  return lines.flatMap(line => {
    const first = known.get(line.reverses ?? '')
    return first ? checkReversal(line, first) : []
  })
}

function sinceSeen(seen: Seen | undefined, before: Block | undefined): string[] {
  if (!seen) return []
  if (!before) return ['这台手机上次看到的那一块不见了']
  return before.hash === seen.hash ? [] : ['和这台手机上次看到的不一样，封存过的内容被换过']
}

const printed = (anchors: Source['anchors'], blocks: readonly Block[]): string[] =>
  anchors.flatMap(({ no, code }) => {
    const block = blocks.find(one => one.no === no)
    return block && shortCode(block.hash) !== code ? [`第 ${no} 块和公示过的短码不一样`] : []
  })

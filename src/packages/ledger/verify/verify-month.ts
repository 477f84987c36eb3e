/**
 * A phone reckons a month over: every line, every block since, whether a line was left out, whether the sums of the closed
 * month come out, and whether it is still the book that it saw before. What could not be proven is said as well.
 */
import { sha256 } from 'js-sha256'
import type { EntryFacts } from 'types/ledger-line'
import { type Block, checkBlocks, checkLines, checkReversal, sumsOver } from 'types/ledger-proof'
import { shortCode, trialText } from 'types/ledger-seal'
import { monthNamed } from '@/ui/day-fields'
import { type Gathered, gather, type Line, missingFrom, type Source } from './gather'

/** What the phone knew of the book when it last looked: a block that must still be there. */
export interface Seen {
  no: number
  hash: string
}

/** `compared` with the sums that were kept at the closing; else why they could not be. */
type TrialOutcome = { is: 'compared'; month: string; code: string } | { is: 'open' } | { is: 'too-long' }

export interface Reckoned {
  /** What is wrong; empty when all is well. */
  findings: string[]
  lines: number
  /** Lines too young for a block. */
  waiting: number
  blocks: number
  /** Lines that all these blocks hold, of whatever month, and how many of them the phone has not seen. */
  held: number
  unseen: number
  trial: TrialOutcome
  /** The last block: what the phone remembers, and the code to compare. */
  head: Seen | undefined
  code: string
  /** Whether the chain was followed from what this phone saw before. */
  followed: boolean
}

/** @param step is told what is being done, for a person who waits. */
export async function verifyMonth(
  source: Source,
  month: string,
  seen: Seen | undefined,
  step: (words: string) => void
): Promise<Reckoned> {
  const gathered = await gather(source, month, seen?.no, step)
  step('正在一笔一笔重新算…')
  const { lines, blocks, from, toTheEnd, everyMonth } = gathered
  const own = lines.filter(({ period }) => period === month)
  // Blocks from before this month's are not fetched, so other months' lines in them are left alone.
  const inBlocks = lines.filter(
    ({ period, sealNo }) => sealNo !== null && (period === month || from === 1 || sealNo >= from)
  )
  const checked = checkLines(inBlocks, blocks, sha256)
  const missing = missingFrom(blocks, lines)
  const before = blocks.find(({ no }) => no === seen?.no)
  const last = blocks[blocks.length - 1]
  const trial = trialOf(source, month, gathered, missing.length === 0)
  return {
    findings: [
      ...checkBlocks(blocks, sha256),
      ...checked.findings,
      ...checked.loose.map(id => `编号 ${id} 的一笔不在封存的块里`),
      ...(everyMonth ? keptBack(missing) : []),
      ...foreign(source.book, lines),
      ...undone(lines),
      ...tooLate(source, lines),
      ...sinceSeen(toTheEnd ? seen : undefined, before),
      ...printed(source.anchors, blocks),
      ...trial.findings
    ],
    lines: own.filter(({ sealNo }) => sealNo !== null).length,
    waiting: own.filter(({ sealNo }) => sealNo === null).length,
    blocks: blocks.length,
    held: blocks.reduce((sum, { entryIds }) => sum + entryIds.length, 0),
    unseen: missing.length,
    trial: trial.outcome,
    head: last && { no: last.no, hash: last.hash },
    code: last ? shortCode(last.hash) : '',
    followed: before !== undefined
  }
}

/** A block commits to all its lines: one that no month gives was left out. */
function keptBack(missing: readonly { no: number }[]): string[] {
  const counts = new Map<number, number>()
  for (const { no } of missing) counts.set(no, (counts.get(no) ?? 0) + 1)
  return [...counts].map(([no, count]) => `第 ${no} 块里有 ${count} 笔没有拿出来`)
}

const foreign = (book: string, lines: readonly EntryFacts[]): string[] =>
  lines.flatMap(line => (line.book === book ? [] : [`“${line.what}”不是这本账上的`]))

/** Reversals of entries that were given; older ones are for the offline verifier, which has them all. */
function undone(lines: readonly EntryFacts[]): string[] {
  const known = new Map(lines.map(line => [line._id, line]))
  return lines.flatMap(line => {
    const first = known.get(line.reverses ?? '')
    return first ? checkReversal(line, first) : []
  })
}

/** What is long past its two minutes may not go on as "not sealed yet". */
const tooLate = ({ sealedBefore = 0 }: Source, lines: readonly Line[]): string[] =>
  lines.flatMap(({ sealNo, at, what }) => (sealNo === null && at < sealedBefore ? [`“${what}”早该封存，还没有封`] : []))

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

/** The sums of the first closing that covers the month, added up from the first line of the book on. */
function trialOf(
  { trials, book }: Source,
  month: string,
  { lines, from, toTheEnd }: Gathered,
  complete: boolean
): { outcome: TrialOutcome; findings: string[] } {
  const [trial] = trials.filter(one => one.month >= month).sort((one, other) => (one.month < other.month ? -1 : 1))
  if (!trial) return { outcome: { is: 'open' }, findings: [] }
  if (from > 1 || !toTheEnd || !complete) return { outcome: { is: 'too-long' }, findings: [] }
  const sums = sumsOver(lines.filter(({ period }) => period <= trial.month))
  const code = shortCode(sha256(trialText({ book, month: trial.month, sums })))
  const findings = code === trial.code ? [] : [`到 ${monthNamed(trial.month)}底各个账户的合计，和结账时封的不一样`]
  return { outcome: { is: 'compared', ...trial }, findings }
}

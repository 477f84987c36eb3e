/** Fetches what a month is reckoned over with: its lines, the blocks they lie in, and every other line of those blocks. */
import type { Block } from 'types/ledger-proof'
import type { OutputOf } from '@/cloud/contract'

export type Line = OutputOf<'ledger.month'>['items'][number]

/** Where the lines and blocks come from; the pages give the server, tests give what they like. */
export interface Source {
  book: string
  month(month: string, after?: string): Promise<OutputOf<'ledger.month'>>
  seals(from: number): Promise<OutputOf<'ledger.seals'>>
  /** Short codes that were printed, by block. */
  anchors: readonly { no: number; code: string }[]
  /** Codes of the sums of months that are closed. */
  trials: readonly { month: string; code: string }[]
  /** The month in which the book was opened, and the running one: 2026-06. */
  opened: string
  running: string
  /** The number of the last block. */
  blocks: number
  /** Whatever was written before this moment must lie in a block; absent while the book is stopped. */
  sealedBefore?: number
}

export interface Gathered {
  /** Every line that was given, of the month and of others. */
  lines: Line[]
  blocks: Block[]
  /** The first block that was asked for. */
  from: number
  /** The blocks were followed to the last one. */
  toTheEnd: boolean
  /** Every month of the book was asked for, so a line that is still missing was kept back. */
  everyMonth: boolean
}

/** A book of no more blocks is taken from its beginning, so that its sums can be compared too. */
const WHOLE_MAX = 1000
/** Pages asked for at the most, fewer than a person may ask for in a minute: two thousand blocks, ten thousand lines. */
const BLOCK_PAGES_MAX = 40
const LINE_PAGES_MAX = 100

const CHINA_MS = 8 * 3_600_000

/** The moment at which a month began in China. */
const startOf = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1) - CHINA_MS

function beside(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The other months of the book, those whose lines share blocks with this one first. */
function otherMonths({ opened, running }: Source, month: string): string[] {
  const later: string[] = []
  for (let one = beside(month, 1); one <= running; one = beside(one, 1)) later.push(one)
  const earlier: string[] = []
  const oldest = beside(opened < month ? opened : month, -OLDER_MONTHS_MAX)
  for (let one = beside(month, -1); one >= oldest; one = beside(one, -1)) earlier.push(one)
  return [...earlier.slice(0, 1), ...later, ...earlier.slice(1)]
}

/** Lines may be dated before the book was opened: old accounts that were brought in. */
const OLDER_MONTHS_MAX = 36

/** A number of pages that is used up; false when there is no more. */
function budget(pages: number): () => boolean {
  let left = pages
  return () => left-- > 0
}

/** @returns undefined when the pages did not suffice. */
async function linesOf(source: Source, month: string, mayAsk: () => boolean): Promise<Line[] | undefined> {
  const lines: Line[] = []
  let after: string | undefined
  do {
    if (!mayAsk()) return undefined
    const page = await source.month(month, after)
    lines.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return lines
}

async function blocksFrom(source: Source, first: number): Promise<{ blocks: Block[]; toTheEnd: boolean }> {
  const blocks: Block[] = []
  let from: number | undefined = first
  for (let page = 0; page < BLOCK_PAGES_MAX && from !== undefined; page++) {
    const { items, next }: OutputOf<'ledger.seals'> = await source.seals(from)
    blocks.push(...items.map(({ sealedAt: _, ...seal }) => ({ book: source.book, ...seal })))
    from = next
  }
  return { blocks, toTheEnd: from === undefined }
}

/**
 * No line of a month can lie before a block that holds a line from before the month began: blocks follow the clock.
 * Where no such line is known one begins with the first block.
 */
function firstBlock(source: Source, month: string, lines: readonly Line[], seenNo: number | undefined): number {
  if (source.blocks <= WHOLE_MAX) return 1
  const before = lines.flatMap(({ at, sealNo }) => (sealNo !== null && at < startOf(month) ? [sealNo] : []))
  return Math.min(before.length > 0 ? Math.max(...before) : 1, seenNo ?? Number.POSITIVE_INFINITY)
}

/** Ids that stand in the blocks and whose lines were not given. */
export function missingFrom(blocks: readonly Block[], lines: readonly Line[]): { no: number; id: string }[] {
  const given = new Set(lines.map(({ _id }) => _id))
  return blocks.flatMap(({ no, entryIds }) => entryIds.flatMap(id => (given.has(id) ? [] : [{ no, id }])))
}

/** @param step is told what is being done, for a person who waits. */
export async function gather(
  source: Source,
  month: string,
  seenNo: number | undefined,
  step: (words: string) => void
): Promise<Gathered> {
  const mayAsk = budget(LINE_PAGES_MAX)
  step('正在取这个月的每一笔…')
  const lines = (await linesOf(source, month, mayAsk)) ?? []
  const [before, ...others] = otherMonths(source, month)
  if (before) lines.push(...((await linesOf(source, before, mayAsk)) ?? []))
  step('正在取封存的块…')
  const from = firstBlock(source, month, lines, seenNo)
  const { blocks, toTheEnd } = await blocksFrom(source, from)
  step('正在数块里有没有少…')
  // The running month once more at the end: on a slow line its newest were sealed while all this was fetched.
  for (const other of [...others, source.running]) {
    if (missingFrom(blocks, lines).length === 0) break
    const more = await linesOf(source, other, mayAsk)
    if (!more) return { lines, blocks, from, toTheEnd, everyMonth: false }
    const given = new Set(lines.map(({ _id }) => _id))
    lines.push(...more.filter(({ _id }) => !given.has(_id)))
  }
  return { lines, blocks, from, toTheEnd, everyMonth: true }
}

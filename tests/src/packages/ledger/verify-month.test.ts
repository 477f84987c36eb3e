/** A phone reckons a month over: it passes what is honest, finds what was changed, and knows the book again. */
import { sha256 } from 'js-sha256'
import { canonicalLine, type EntryFacts } from 'types/ledger-line'
import { sumsOver } from 'types/ledger-proof'
import { blockText, shortCode, trialText } from 'types/ledger-seal'
import type { OutputOf } from '@/cloud/contract'
import type { Source } from '@/packages/ledger/verify/gather'
import { type Seen, verifyMonth } from '@/packages/ledger/verify/verify-month'

const book = 'revenue@371502/xianfeng/fude/jinqilin'
type Line = OutputOf<'ledger.month'>['items'][number]
type Seal = OutputOf<'ledger.seals'>['items'][number]

const fact = (n: number, more: Partial<EntryFacts> = {}): EntryFacts => ({
  _id: `e_line00${n}`,
  book,
  period: '2026-06',
  day: '2026-06-05',
  at: 1_780_600_000_000 + n,
  kind: 'normal',
  what: `第 ${n} 笔`,
  legs: [
    { account: 'bank', side: 'debit', amount: 100 + n },
    { account: 'income:lift', side: 'credit', amount: 100 + n }
  ],
  evidence: { vouchers: [] },
  approvals: [],
  ...more
})

/** Two lines a block. */
function chainOf(facts: readonly EntryFacts[]): { lines: Line[]; seals: Seal[] } {
  const lines: Line[] = []
  const seals: Seal[] = []
  for (let from = 0; from < facts.length; from += 2) {
    const held = facts.slice(from, from + 2)
    const no = seals.length + 1
    const prevHash = seals[seals.length - 1]?.hash ?? ''
    const contentHashes = held.map(one => sha256(canonicalLine(one)))
    const hash = sha256(blockText({ book, no, prevHash, contentHashes }))
    seals.push({ no, prevHash, hash, entryIds: held.map(({ _id }) => _id), contentHashes, sealedAt: 1_780_600_100_000 })
    lines.push(...held.map(one => ({ ...one, sealNo: no })))
  }
  return { lines, seals }
}

const MONTH = '2026-06'
const NOW = 1_780_600_200_000

/** Hands out one line and one block at a time, as a long book would. */
const sourceOf = (lines: readonly Line[], seals: readonly Seal[], more: Partial<Source> = {}): Source => ({
  book,
  async month(month, after) {
    const own = lines.filter(({ period }) => period === month)
    const at = Number(after ?? 0)
    return { items: own.slice(at, at + 1), ...(at + 1 < own.length ? { next: String(at + 1) } : {}) }
  },
  async seals(from) {
    const [first, second] = seals.filter(({ no }) => no >= from)
    return { items: first ? [first] : [], ...(second ? { next: second.no } : {}) }
  },
  anchors: [],
  trials: [],
  opened: '2026-05',
  running: MONTH,
  blocks: seals.length,
  sealedBefore: NOW - 600_000,
  ...more
})

const facts = [1, 2, 3, 4, 5].map(n => fact(n))
const { lines, seals } = chainOf(facts)
const head = seals[seals.length - 1] as Seal
const quiet = () => undefined
const found = async (source: Source, seen?: Seen) => (await verifyMonth(source, MONTH, seen, quiet)).findings

test('an honest month passes: every line and block, the code of the last block, what is to be remembered', async () => {
  expect(await verifyMonth(sourceOf(lines, seals), MONTH, undefined, quiet)).toEqual({
    findings: [],
    lines: 5,
    waiting: 0,
    blocks: 3,
    held: 5,
    unseen: 0,
    trial: { is: 'open' },
    head: { no: 3, hash: head.hash },
    code: shortCode(head.hash),
    followed: false
  })
})

test('lines that no block holds yet are counted apart', async () => {
  const young: Line = { ...fact(6), sealNo: null }
  expect(await verifyMonth(sourceOf([...lines, young], seals), MONTH, undefined, quiet)).toMatchObject({
    findings: [],
    lines: 5,
    waiting: 1
  })
})

test('a month without any line follows the chain from its beginning', async () => {
  const empty = await verifyMonth(sourceOf(lines, seals), '2026-04', undefined, quiet)
  expect(empty).toMatchObject({ findings: [], lines: 0, blocks: 3, unseen: 0 })
  expect(await verifyMonth(sourceOf([], []), MONTH, undefined, quiet)).toMatchObject({ blocks: 0, code: '' })
})

const changed = (more: Partial<Line>): Line[] => lines.map((line, at) => (at === 2 ? { ...line, ...more } : line))

test.each<[string, Partial<Line>]>([
  ['its words', { what: '别的事' }],
  ['its day', { day: '2026-06-06' }],
  ['its amounts', { legs: fact(9).legs }],
  ['who approved it', { approvals: [{ who: '公账核对员 李强', what: '核对', at: 1 }] }],
  ['its decision', { evidence: { vouchers: [], decisionId: 'd_other001' } }],
  ['its book', { book: 'revenue@371502/xianfeng/fude/yangguang' }]
])('a line is known to be changed by %s', async (_, more) => {
  expect(await found(sourceOf(changed(more), seals))).not.toEqual([])
})

test('a line that its block does not hold is found', async () => {
  const extra: Line = { ...fact(7), sealNo: 2 }
  expect(await found(sourceOf([...lines, extra], seals))).toEqual(['编号 e_line007 的一笔不在封存的块里'])
})

test('a block that is missing, or was made anew alone, is found', async () => {
  expect(await found(sourceOf(lines, [seals[0] as Seal, head]))).toContain('第 1 块后面缺了一块')
  const other = { ...head, hash: '0'.repeat(64) }
  expect(await found(sourceOf(lines, [...seals.slice(0, 2), other]))).toContain('第 3 块的封签对不上，里面有内容被改过')
})

test('a book made anew passes by itself, and is not the book that this phone saw, nor the one that was printed', async () => {
  const forged = chainOf(facts.map((one, at) => (at === 0 ? { ...one, legs: fact(9).legs } : one)))
  const source = sourceOf(forged.lines, forged.seals)
  expect(await found(source)).toEqual([])
  expect(await found(source, { no: 2, hash: (seals[1] as Seal).hash })).toEqual([
    '和这台手机上次看到的不一样，封存过的内容被换过'
  ])
  const anchors = [{ no: 2, code: shortCode((seals[1] as Seal).hash) }]
  expect(await found(sourceOf(forged.lines, forged.seals, { anchors }))).toEqual(['第 2 块和公示过的短码不一样'])
})

test('what this phone saw before is followed on, also from long before the month', async () => {
  const [first] = seals
  const long = { blocks: 5_000 }
  const reckoned = await verifyMonth(sourceOf(lines, seals, long), MONTH, { no: 1, hash: first?.hash ?? '' }, quiet)
  expect(reckoned).toMatchObject({ findings: [], followed: true, blocks: 3 })
})

test('a book that is shorter than it was is found', async () => {
  const seen = { no: 3, hash: head.hash }
  expect(await found(sourceOf(lines.slice(0, 4), seals.slice(0, 2)), seen)).toEqual(['这台手机上次看到的那一块不见了'])
})

test('an undoing that is no mirror of what it undoes is found', async () => {
  const undo = fact(6, { _id: 'rev:e_line001', kind: 'reversal', reverses: 'e_line001', legs: fact(1).legs })
  const wrong = chainOf([...facts, undo])
  expect(await found(sourceOf(wrong.lines, wrong.seals))).toEqual(['2026-06-05“第 6 笔”和它冲销的那一笔不一样'])
})

describe('a line that was left out', () => {
  const without = (n: number) => lines.filter(({ _id }) => _id !== `e_line00${n}`)

  test('of a block that is shown is missed, wherever it stood', async () => {
    for (const n of [1, 2, 5]) {
      const no = lines[n - 1]?.sealNo
      expect(await found(sourceOf(without(n), seals))).toEqual([`第 ${no} 块里有 1 笔没有拿出来`])
    }
  })

  test('is missed when the whole month was left out', async () => {
    expect(await found(sourceOf([], seals))).toEqual(
      [1, 2].map(no => `第 ${no} 块里有 2 笔没有拿出来`).concat('第 3 块里有 1 笔没有拿出来')
    )
  })

  test('is not taken for one of another month: those are fetched and reckoned over as well', async () => {
    const mixed = chainOf(facts.map((one, at) => (at % 2 ? { ...one, period: '2026-05', day: '2026-05-31' } : one)))
    const honest = await verifyMonth(sourceOf(mixed.lines, mixed.seals), MONTH, undefined, quiet)
    expect(honest).toMatchObject({ findings: [], lines: 3, held: 5, unseen: 0 })
    const old = mixed.lines.map(one => (one.period === '2026-05' ? { ...one, what: '别的事' } : one))
    expect(await found(sourceOf(old, mixed.seals))).toHaveLength(2)
  })

  test('dated before the book was opened is found where it is', async () => {
    const brought = chainOf(facts.map((one, at) => (at === 0 ? { ...one, period: '2025-01', day: '2025-01-31' } : one)))
    expect(await verifyMonth(sourceOf(brought.lines, brought.seals), MONTH, undefined, quiet)).toMatchObject({
      findings: [],
      lines: 4,
      unseen: 0
    })
  })

  test('cannot be passed off as one that waits for its block', async () => {
    const waits = lines.map((line, at) => (at === 1 ? { ...line, sealNo: null } : line))
    const late = { sealedBefore: NOW }
    expect(await found(sourceOf(waits, seals, late))).toEqual(['“第 2 笔”早该封存，还没有封'])
  })

  test('is said to be unknown where the book is too long to be seen whole', async () => {
    const source = sourceOf(without(1), seals)
    // May has no end.
    const month: Source['month'] = async (one, after) =>
      one === '2026-05' ? { items: [], next: 'more' } : source.month(one, after)
    const { findings, unseen } = await verifyMonth({ ...source, month }, MONTH, undefined, quiet)
    expect([findings, unseen]).toEqual([[], 1])
  })
})

describe('the sums of a closed month', () => {
  const codeOf = (some: readonly EntryFacts[]) =>
    shortCode(sha256(trialText({ book, month: MONTH, sums: sumsOver(some) })))

  test('are added up from the first line on and compared with what was kept', async () => {
    const trials = [{ month: MONTH, code: codeOf(facts) }]
    const { trial, findings } = await verifyMonth(sourceOf(lines, seals, { trials }), MONTH, undefined, quiet)
    expect([trial, findings]).toEqual([{ is: 'compared', month: MONTH, code: trials[0]?.code }, []])
  })

  test('that come out otherwise are found', async () => {
    const trials = [{ month: MONTH, code: codeOf(facts.slice(1)) }]
    expect(await found(sourceOf(lines, seals, { trials }))).toEqual([
      '到 2026 年 6 月底各个账户的合计，和结账时封的不一样'
    ])
  })

  test('are said not to have been compared where the book is too long', async () => {
    const trials = [{ month: MONTH, code: '1234 5678 9012' }]
    const may = { period: '2026-05', day: '2026-05-30', at: Date.UTC(2026, 4, 30) }
    const chain = chainOf([6, 7, 8, 9].map(n => fact(n, may)).concat(facts))
    const source = sourceOf(chain.lines, chain.seals, { trials, blocks: 5_000 })
    const { trial, blocks, findings } = await verifyMonth(source, MONTH, undefined, quiet)
    expect(findings).toEqual([])
    expect([trial, blocks]).toEqual([{ is: 'too-long' }, 4])
  })
})

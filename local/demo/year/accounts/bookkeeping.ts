/** A month of 金麒麟小区's book: the clerk drafts bills with their papers and reads the bank's file in, the checker posts. */
import type { Hand } from '../../hand'
import { checker, clerk } from '../../people'
import { compound } from '../../town'
import { monthNumber } from '../china-days'
import { paced } from '../paced'
import { attach } from '../pictures'
import { type CostLine, costsOf } from './costs'
import { type IncomeLine, incomeOf, type Registered } from './income-lines'

interface Draft {
  id: string
  version: number
}

/** Under what the door lets one person do in a minute. */
const ACTS_A_MINUTE = 25
const ROWS_A_CALL = 100
const A_MINUTE = 61_000

/** Drafted by one, posted by the other; gives back the id. */
export async function book(hand: Hand, words: object): Promise<string> {
  const drafted = await hand.act<Draft>(clerk, 'booking.keep', { scope: compound, media: [], ...words })
  const input = { bookingId: drafted.id, seen: drafted.version, pass: true }
  await hand.act(checker, 'booking.check', input)
  return drafted.id
}

interface Month {
  first: string
  /** The first and the last day that are booked. */
  from: string
  until: string
  contracts: readonly Registered[]
  /** How many lines of the bank's file nobody has checked yet. */
  leave: number
}

export async function keepMonth(hand: Hand, { first, from, until, contracts, leave }: Month): Promise<void> {
  const within = ({ day }: { day: string }) => day >= from && day <= until
  await bookCosts(hand, costsOf(first).filter(within))
  const lines = incomeOf(first, contracts).filter(within)
  if (lines.length === 0) return
  await hand.jump(A_MINUTE)
  await readStatement(hand, first, lines)
  await checkDrafts(hand, leave)
}

async function bookCosts(hand: Hand, costs: readonly CostLine[]): Promise<void> {
  const quick: Hand = { ...hand, act: paced(hand, ACTS_A_MINUTE) }
  const papers = new Map<string, string[]>()
  for (const name of new Set(costs.map(({ paper }) => paper)))
    papers.set(name, await attach(hand, clerk, compound, name))
  for (const { paper, fen, what, day, cost } of costs) {
    const purse = what.includes('打印') ? 'cash' : 'bank'
    const media = papers.get(paper) ?? []
    await book(quick, { kind: 'cost', day, amountFen: fen, purse, cost, what, media })
  }
}

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** The file that the bank's page gives: one line for each sum that came in. */
async function readStatement(hand: Hand, first: string, lines: readonly IncomeLine[]): Promise<void> {
  const serial = (index: number) => `${first.slice(0, 7).replace('-', '')}${String(index + 1).padStart(4, '0')}`
  const rows = lines.map(({ day, fen, what, party }, index) =>
    [serial(index), day, yuan(fen), '', what, party].join(',')
  )
  const text = ['流水号,交易日期,收入,支出,摘要,对方户名', ...rows].join('\n')
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(clerk, 'session.open', {})
  const fileId = await hand.upload(clerk, `${uploadFolder}/${first.slice(0, 7)}.csv`, Buffer.from(text, 'utf8'))
  const fileName = `专户收入明细 ${monthNumber(first)} 月.csv`
  const input = { scope: compound, fileId, fileName, purse: 'bank' }
  const { id: importId, unclear } = await hand.act<{ id: string; unclear: string[] }>(clerk, 'import.read', input)
  if (unclear.length > 0) throw new Error(`the demo's bank file is unclear: ${unclear.join(' ')}`)
  const taken = lines.map(({ class: income, what, contractId, due }, index) => ({
    row: index + 2,
    kind: 'income',
    class: income,
    what,
    ...(contractId ? { contractId, due } : {})
  }))
  for (let start = 0; start < taken.length; start += ROWS_A_CALL) {
    const part = taken.slice(start, start + ROWS_A_CALL)
    const { wrong } = await hand.act<{ wrong: object[] }>(clerk, 'import.apply', { importId, rows: part })
    if (wrong.length > 0) throw new Error(`the demo's bank file has wrong rows: ${JSON.stringify(wrong)}`)
  }
}

/** What was read in waits in one list, the newest first; the checker goes through it from the oldest. */
async function checkDrafts(hand: Hand, leave: number): Promise<void> {
  const drafts: string[] = []
  let after: string | undefined
  do {
    const input = { scope: compound, part: 'draft', ...(after ? { after } : {}) }
    const page = await hand.act<{ items: { id: string }[]; next?: string }>(checker, 'booking.list', input)
    drafts.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after)
  const act = paced(hand, 2 * ACTS_A_MINUTE)
  for (const bookingId of drafts.reverse().slice(0, Math.max(drafts.length - leave, 0))) {
    await act(checker, 'booking.check', { bookingId, seen: 1, pass: true })
  }
}

/** Pages of the compound's money laid open: the tab, a quarter on its way, questions, a petition for an audit. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Hand } from '../../../local/demo/hand'
import { checker, clerk, elder, resident, staff } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const MINUTE_MS = 60_000
const place = { scope: compound, name: '金麒麟小区' }

interface Now {
  now?: { id: string; quarter: string }
  before?: { id: string }
}

async function photoOf(hand: Hand, by: string): Promise<string> {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(by, 'session.open', {})
  const bytes = await readFile(path.resolve(__dirname, '../../../docs/tour/near.jpg'))
  const fileId = await hand.upload(by, `${uploadFolder}/paper.jpg`, bytes)
  return (await hand.act<{ id: string }>(by, 'media.add', { scope: compound, fileId, kind: 'photo' })).id
}

/** Once: the book with a line by two people in it; gives the quarter before the running one. */
export async function quarter(hand: Hand): Promise<string> {
  await appoint(hand, staff, clerk, 'clerk', community, '宋雅琴')
  await appoint(hand, staff, checker, 'checker', community, '韩志强')
  const known = await hand.act<Now>(resident, 'disclosure.now', { scope: compound })
  if (!known.now) {
    const media = [await photoOf(hand, staff)]
    const sums = { bankFen: 3_684_000, cashFen: 52_050, costLimitFen: 500_000 }
    await hand.act(staff, 'revenue.open', { scope: compound, day: '2026-01-01', ...sums, media })
  }
  const day = new Date(hand.now()).toISOString().slice(0, 10)
  const input = { scope: compound, kind: 'income', amountFen: 850_000, purse: 'bank', class: 'parking', media: [] }
  const { items } = await hand.act<{ items: { what: string }[] }>(clerk, 'booking.list', {
    scope: compound,
    part: 'posted'
  })
  if (!items.some(({ what }) => what === '停车位临时收入')) {
    const drafted = { ...input, day, what: '停车位临时收入' }
    const { id, version } = await hand.act<{ id: string; version: number }>(clerk, 'booking.keep', drafted)
    await hand.act(checker, 'booking.check', { bookingId: id, seen: version, pass: true })
    await hand.jump(3 * MINUTE_MS)
  }
  const { now, before } = await hand.act<Now>(resident, 'disclosure.now', { scope: compound })
  return before?.id ?? now?.id ?? ''
}

const laidOpen: NonNullable<PageCase['prepare']> = async hand => ({ id: await quarter(hand), ...place })

const openTab: NonNullable<PageCase['prepare']> = async hand => {
  await quarter(hand)
  return {}
}

const line: NonNullable<PageCase['prepare']> = async hand => {
  await quarter(hand)
  const input = { kind: 'revenue', scope: compound }
  const { items } = await hand.act<{ items: { id: string; what: string }[] }>(resident, 'ledger.lines', input)
  return { id: items.find(({ what }) => what === '停车位临时收入')?.id ?? '' }
}

const asked: NonNullable<PageCase['prepare']> = async hand => {
  await quarter(hand)
  const text = '电梯广告的合同在哪里，能看看吗？'
  const input = { scope: compound, kind: 'objection', text }
  const { id } = await hand.act<{ id: string }>(resident, 'objection.raise', input)
  return { id, ...place }
}

const petitioned: NonNullable<PageCase['prepare']> = async hand => {
  await quarter(hand)
  const { now } = await hand.act<Now>(resident, 'disclosure.now', { scope: compound })
  const span = { from: now?.quarter ?? '', to: now?.quarter ?? '' }
  const why = '问了两次，广告费一直没有说清。'
  return { id: (await hand.act<{ id: string }>(elder, 'petition.start', { scope: compound, ...span, why })).id }
}

const of = (page: string) => `packages/revenue/${page}/index`

export const pages: PageCase[] = [
  { path: 'pages/money/index', as: resident, name: 'money', prepare: openTab, says: '我要问账' },
  { path: of('quarters'), as: resident, name: 'quarters', prepare: laidOpen, says: '公示' },
  { path: of('disclosure'), as: resident, name: 'disclosure', prepare: laidOpen, says: '从上期到这期' },
  { path: of('lines'), as: resident, name: 'quarter-lines', prepare: laidOpen, says: '点开看凭证、合同、谁批的' },
  { path: of('publish'), as: clerk, name: 'close-quarter', prepare: laidOpen, says: '先看这几样' },
  { path: of('line'), as: resident, name: 'money-line', prepare: line, says: '停车位临时收入' },
  { path: of('objection'), as: resident, name: 'money-question', prepare: asked, says: '电梯广告的合同在哪里' },
  { path: of('objections'), as: resident, name: 'money-questions', prepare: asked, says: '我要问' },
  { path: of('petition'), as: resident, name: 'petition', prepare: petitioned, says: '签名的户' }
]

/** Pages of the compound's money laid open: the tab, a quarter on its way, questions, a petition for an audit. */
import type { Hand } from '../../../local/demo/hand'
import { clerk, elder, neighbour, resident } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const place = { scope: compound, name: '金麒麟小区' }

interface Now {
  before?: { id: string }
  now?: { id: string }
}

/** The quarter before the running one: the town has published it. */
async function published(hand: Hand): Promise<string> {
  const { before } = await hand.act<Now>(resident, 'disclosure.now', { scope: compound })
  return before?.id ?? ''
}

const laidOpen: NonNullable<PageCase['prepare']> = async hand => ({ id: await published(hand), ...place })

const line: NonNullable<PageCase['prepare']> = async hand => {
  const input = { kind: 'revenue', scope: compound, account: 'cost:repair' }
  const { items } = await hand.act<{ items: { id: string }[] }>(resident, 'ledger.lines', input)
  return { id: items[0]?.id ?? '' }
}

const asked: NonNullable<PageCase['prepare']> = async hand => {
  const text = '电梯广告的合同在哪里，能看看吗？'
  const input = { scope: compound, kind: 'objection', text }
  const { id } = await hand.act<{ id: string }>(resident, 'objection.raise', input)
  return { id, ...place }
}

const questions = async () => place

const petitioned: NonNullable<PageCase['prepare']> = async hand => {
  const { items } = await hand.act<{ items: { id: string }[] }>(elder, 'petition.list', { scope: compound })
  return { id: items[0]?.id ?? '' }
}

const of = (page: string) => `packages/revenue/${page}/index`

const DAY_MS = 86_400_000

/** The running quarter on the day after its end. */
const over: NonNullable<PageCase['prepare']> = async hand => {
  const { now } = await hand.act<Now>(clerk, 'disclosure.now', { scope: compound })
  const id = now?.id ?? ''
  const { endsAt } = await hand.act<{ endsAt: number }>(clerk, 'disclosure.show', { disclosureId: id })
  await hand.jump(endsAt + DAY_MS - hand.now())
  return { id, ...place }
}

export const pages: PageCase[] = [
  { path: 'pages/money/index', as: resident, name: 'money', says: '我要问账' },
  { path: of('quarters'), as: resident, name: 'quarters', prepare: laidOpen, says: '公示' },
  { path: of('disclosure'), as: resident, name: 'disclosure', prepare: laidOpen, says: '从上期到这期' },
  { path: of('lines'), as: resident, name: 'quarter-lines', prepare: laidOpen, says: '点开看凭证、合同、谁批的' },
  { path: of('publish'), as: clerk, name: 'hang-quarter', prepare: laidOpen, says: '公告栏的照片' },
  { path: of('line'), as: resident, name: 'money-line', prepare: line, says: '谁批的' },
  { path: of('objection'), as: resident, name: 'money-question', prepare: asked, says: '电梯广告的合同在哪里' },
  { path: of('objections'), as: resident, name: 'money-questions', prepare: questions, says: '等答复的' },
  { path: of('petition'), as: resident, name: 'petition', prepare: petitioned, says: '签名的户' },
  { path: of('petition'), as: neighbour(12), name: 'petition-signed', prepare: petitioned, says: '收回我的签名' }
]

/** Weeks later: the clock has gone on for everything else too. */
export const later: PageCase[] = [
  { path: of('publish'), as: clerk, name: 'close-quarter', prepare: over, says: '先看这几样' }
]

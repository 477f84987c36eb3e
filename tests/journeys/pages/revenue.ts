/** Pages of the register of common property and of the clerk's and the checker's desk. */
import type { Hand } from '../../../local/demo/hand'
import { checker, clerk, resident } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const place = { scope: compound, name: '金麒麟小区' }
const named = {
  part: 'earning',
  class: 'advert',
  name: '12 部电梯轿厢',
  place: '1 号楼到 6 号楼',
  state: 'used',
  note: ''
}
const terms = {
  party: '某传媒公司',
  what: '电梯广告费',
  amountFen: 300_000,
  rhythm: 'quarter',
  fromDay: '2026-01-01',
  untilDay: '2026-12-31',
  payDays: 10
}

interface Page<X> {
  items: X[]
}

async function register(hand: Hand): Promise<{ assetId: string; contractId: string }> {
  const { items } = await hand.act<Page<{ id: string; assetId: string; what: string }>>(clerk, 'contract.list', {
    scope: compound
  })
  const known = items.find(({ what }) => what === terms.what)
  if (known) return { assetId: known.assetId, contractId: known.id }
  const asset = await hand.act<{ id: string }>(clerk, 'asset.keep', { scope: compound, ...named, media: [] })
  const signed = { assetId: asset.id, ...terms, media: [] }
  const contract = await hand.act<{ id: string }>(clerk, 'contract.keep', signed)
  const premises = { areaCenti: 6_200, use: '老年活动', usedBy: '社区老年协会' }
  const room = { scope: compound, ...named, part: 'premises', name: '二层活动室', place: '物业楼', premises, media: [] }
  await hand.act(clerk, 'asset.keep', room)
  return { assetId: asset.id, contractId: contract.id }
}

const atPlace: NonNullable<PageCase['prepare']> = async hand => {
  await register(hand)
  return place
}

const asset: NonNullable<PageCase['prepare']> = async hand => ({ id: (await register(hand)).assetId })
const contract: NonNullable<PageCase['prepare']> = async hand => ({ id: (await register(hand)).contractId })

const booking: NonNullable<PageCase['prepare']> = async hand => {
  const { contractId } = await register(hand)
  const line = { kind: 'income', day: '2026-05-10', amountFen: 300_000, purse: 'bank', class: 'advert', media: [] }
  const input = { scope: compound, ...line, what: '一季度电梯广告费', contractId, due: '2026-01-11' }
  return { id: (await hand.act<{ id: string }>(clerk, 'booking.keep', input)).id }
}

const owed = {
  scope: compound,
  title: '追回两间门面的欠租',
  debtor: '某餐饮店',
  owedFen: 2_400_000,
  sinceDay: '2025-03-01',
  why: '两年没有交租，合同到期也没有续。'
}

const clearing: NonNullable<PageCase['prepare']> = async hand => {
  const { id } = await hand.act<{ id: string }>(clerk, 'clearing.keep', owed)
  const step = { clearingId: id, text: '发了催款函，对方答应月底付一半。', media: [], close: false }
  await hand.act(clerk, 'clearing.step', step)
  return { id }
}

const clearings: NonNullable<PageCase['prepare']> = async hand => {
  await clearing(hand)
  return place
}

export const pages: PageCase[] = [
  { path: 'packages/revenue/assets/index', as: resident, name: 'assets', prepare: atPlace, says: '12 部电梯轿厢' },
  { path: 'packages/revenue/premises/index', as: resident, name: 'premises', prepare: atPlace, says: '二层活动室' },
  { path: 'packages/revenue/asset/index', as: resident, name: 'asset', prepare: asset, says: '12 部电梯轿厢' },
  {
    path: 'packages/revenue/asset-form/index',
    as: clerk,
    name: 'asset-form',
    prepare: async hand => ({ ...(await atPlace(hand)), part: 'earning' }),
    says: '存进登记册'
  },
  { path: 'packages/revenue/contract/index', as: resident, name: 'contract', prepare: contract, says: '每一期' },
  {
    path: 'packages/revenue/contract-form/index',
    as: clerk,
    name: 'contract-form',
    prepare: async hand => ({ asset: (await register(hand)).assetId }),
    says: '存进登记册'
  },
  { path: 'packages/revenue/missing/index', as: clerk, name: 'missing', prepare: atPlace, says: '交人去追' },
  { path: 'packages/revenue/book/index', as: clerk, name: 'bookkeeping', prepare: atPlace, says: '记一笔' },
  { path: 'packages/revenue/draft/index', as: clerk, name: 'draft', prepare: atPlace, says: '存好，送去核对' },
  { path: 'packages/revenue/check/index', as: checker, name: 'check', prepare: booking, says: '对过了，入账' },
  { path: 'packages/revenue/import/index', as: clerk, name: 'import', prepare: atPlace, says: '选一份流水或旧账' },
  {
    path: 'packages/revenue/clearing/index',
    as: resident,
    name: 'clearing',
    prepare: clearing,
    says: '追回两间门面的欠租'
  },
  { path: 'packages/revenue/clearing/index', as: resident, name: 'clearings', prepare: clearings, says: '已经收回' },
  {
    path: 'packages/revenue/clearing-form/index',
    as: clerk,
    name: 'clearing-form',
    prepare: atPlace,
    says: '要收回什么'
  }
]

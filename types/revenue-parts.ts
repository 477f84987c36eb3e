/** What the revenue book of a compound knows of kinds: income by the city's eight, costs, uses, how often one pays. */
import * as z from 'zod/mini'
import { AMOUNT_MAX } from './ledger-parts'

interface KindOfIncome {
  name: string
  /** What belongs here, in words for whoever books it. */
  examples: string
  /** `city`: named in the city's own list of eight; `ours`: the rest of the eight, named here until the city says. */
  from: 'city' | 'ours'
}

/**
 * The eight kinds of common income that the city had cleared up (R14). Its report names four of the eight; the other
 * four follow Civil Code art. 282 and what compounds really take in.
 */
export const incomeClasses = {
  advert: { name: '公共区域广告', examples: '电梯、外墙、道闸、宣传栏、大屏', from: 'city' },
  parking: { name: '停车位', examples: '占用共有道路和场地的车位、临时停车', from: 'city' },
  stall: { name: '摊位租赁', examples: '摆摊、展销、临时占用场地', from: 'city' },
  venue: { name: '配套场所经营', examples: '会所、活动房、球场、架空层', from: 'city' },
  premises: { name: '公共用房出租', examples: '门面、仓库、多出来的物业用房', from: 'ours' },
  machines: { name: '设备进场', examples: '快递柜、充电桩、售水机、废品回收箱', from: 'ours' },
  network: { name: '基站和管线', examples: '通信基站、机房、宽带管线', from: 'ours' },
  other: { name: '其他共有收入', examples: '利息、赔偿款、废旧物品', from: 'ours' }
} as const satisfies Record<string, KindOfIncome>
export const incomeClassIds = [
  'advert',
  'parking',
  'stall',
  'venue',
  'premises',
  'machines',
  'network',
  'other'
] as const
export const incomeClass = z.enum(incomeClassIds)
export type IncomeClass = z.infer<typeof incomeClass>

/** What it costs to have the income (Civil Code art. 282: income less reasonable cost). */
export const costKinds = {
  repair: '维修保养',
  power: '水费电费',
  clean: '保洁绿化',
  manage: '经营管理',
  tax: '税费',
  bank: '银行手续费',
  other: '其他成本'
} as const
export const costKindIds = ['repair', 'power', 'clean', 'manage', 'tax', 'bank', 'other'] as const
export const costKind = z.enum(costKindIds)
export type CostKind = z.infer<typeof costKind>

/** What owners may decide to do with what is left (Liaocheng 53, row M8): each by a decision only. */
export const useKinds = {
  fund: '补充维修资金',
  fee: '抵物业费',
  committee: '业委会经费',
  works: '共同决定的其他用途'
} as const
export const useKindIds = ['fund', 'fee', 'committee', 'works'] as const
export const useKind = z.enum(useKindIds)
export type UseKind = z.infer<typeof useKind>

/** The two places where the money lies. */
export const purses = { bank: '银行账户', cash: '现金' } as const
export const purse = z.enum(['bank', 'cash'])
export type Purse = z.infer<typeof purse>

export const rhythms = { once: '一次付清', month: '每月', quarter: '每季', half: '每半年', year: '每年' } as const
export const rhythm = z.enum(['once', 'month', 'quarter', 'half', 'year'])
export type Rhythm = z.infer<typeof rhythm>

/** A day of the calendar in China, 2026-03-14. */
export const day = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

export const sumFen = z.int().check(z.gte(1), z.lte(AMOUNT_MAX))

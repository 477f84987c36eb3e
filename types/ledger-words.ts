/** The words in which people read books, accounts and entries. */
import type { BookKind, Unit } from './ledger-parts'

export const bookNames = {
  revenue: '公共收益',
  fund: '社区基金',
  points: '积分',
  hours: '服务时长',
  stock: '公益超市库存'
} as const satisfies Record<BookKind, string>

export const unitNames = { fen: '元', point: '分', minute: '分钟', piece: '件' } as const satisfies Record<Unit, string>

export const entryKindNames = { normal: '记账', opening: '期初', reversal: '冲销', closing: '结转' } as const

/** By the code of an account, or by the word before its colon. */
export const accountWords = {
  revenue: {
    bank: '银行存款',
    cash: '现金',
    receivable: '应收',
    income: '收入',
    cost: '成本',
    use: '使用',
    permit: '表决同意还能花的',
    allowed: '表决同意的额度',
    carried: '上期结转'
  },
  fund: { cash: '资金', general: '未指定用途', project: '项目', source: '来源', spent: '支出', carried: '上期结转' },
  points: { granted: '年度额度', budget: '可发积分', person: '居民积分', redeemed: '已兑换', expired: '已过期' },
  hours: { served: '服务总时长', person: '志愿者时长' },
  stock: { shelf: '货架', supplied: '进货', handed: '发出', lost: '损耗' }
} as const satisfies Record<BookKind, Readonly<Record<string, string>>>

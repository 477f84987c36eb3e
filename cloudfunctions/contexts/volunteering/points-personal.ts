/** What volunteering keeps of points and of the shop about people, and what becomes of it when they leave. */
import type { Personal } from 'kernel/personal'
import { type Purse, pointRules, purses } from './points-documents'
import {
  items,
  type Merchant,
  merchants,
  type Redemption,
  redemptions,
  type Settlement,
  settlements
} from './shop-documents'

const purseOf: Personal<Purse> = {
  collection: purses.name,
  what: '您的志愿积分',
  by: ['personId'],
  onForget: 'unlinked',
  why: '积分账要对得上，账上只有一个认不出人的编号。没用的积分到期作废，不再连到您。',
  show: ({ lots, waiting }) => ({
    title: '积分',
    lines: [
      { name: '还没到期的', value: `${lots.length} 批` },
      { name: '等着发的', value: `${waiting.reduce((sum, { points }) => sum + points, 0)} 分` }
    ]
  })
}

const redemptionsOf: Personal<Redemption> = {
  collection: redemptions.name,
  what: '您用积分换的东西',
  by: ['personId'],
  onForget: 'unlinked',
  why: '库存和商户结算要对得上，记录留着，不再连到您。',
  show: ({ item, price, at, who }) => ({
    title: item,
    at,
    lines: [
      { name: '用了', value: `${price} 分` },
      { name: '显示为', value: who }
    ]
  }),
  blank: () => ({ who: '居民' })
}

const merchantsOf: Personal<Merchant> = {
  collection: merchants.name,
  what: '您站柜台的商户',
  by: ['people'],
  onForget: 'unlinked',
  why: '商户还在，不再连到您。',
  show: ({ name, address }) => ({ title: name, lines: [{ name: '在哪里', value: address }] })
}

const settlementsOf: Personal<Settlement> = {
  collection: settlements.name,
  what: '您确认过的商户结算单',
  by: ['byMerchant.personId', 'byCommunity.personId'],
  onForget: 'unlinked',
  why: '结算单是账目的依据，留着，不再连到您。',
  show: ({ month }) => ({ title: '结算单', lines: [{ name: '哪个月', value: month }] })
}

const impersonal = (collection: string, what: string): Personal => ({
  collection,
  what,
  by: [],
  onForget: 'nothing',
  why: '里面没有谁的个人信息。'
})

export const pointsPersonal = [
  purseOf,
  redemptionsOf,
  merchantsOf,
  settlementsOf,
  impersonal(pointRules.name, '积分办法'),
  impersonal(items.name, '超市里的东西')
]

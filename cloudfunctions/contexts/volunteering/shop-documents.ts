/** What volunteering keeps of the shop: things, what people redeemed, partner merchants and their monthly sheets. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { itemKinds, redemptionStates } from 'types/shop'

/** Its shelf is an account of the community's stock book; how many stand there is said by the book alone. */
export interface Item extends Versioned {
  key: string
  /** The community. */
  scope: string
  name: string
  kind: (typeof itemKinds)[number]
  price: number
  about: string
  media: string[]
  merchantId?: string
  settleFen: number
  eachMonth: number
  on: boolean
}

export const items: Collection<Item> = collection({
  name: 'items',
  indexes: [{ name: 'shop', keys: { scope: 1, on: 1, key: -1 } }, dueIndex],
  subject: ({ scope }) => ({ scope })
})

/** One piece set aside for one person. Its holds in both books have ids made of its own. */
export interface Redemption extends Versioned {
  key: string
  scope: string
  itemId: string
  item: string
  kind: Item['kind']
  price: number
  settleFen: number
  /** Empty when the shop itself hands it over. */
  merchantId: string
  where: { name: string; address: string }
  purse: string
  personId: string
  who: string
  state: (typeof redemptionStates)[number]
  /** `community:digits` while it is set aside, so that digits say one thing; its own id afterwards. */
  code: string
  at: number
  expiresAt: number
  endedAt?: number
  /** The month in China in which it was handed over; empty before. */
  month: string
  note?: string
}

export const redemptions: Collection<Redemption> = collection({
  name: 'redemptions',
  indexes: [
    { name: 'code', unique: true, keys: { code: 1 } },
    { name: 'person', keys: { personId: 1, key: -1 } },
    { name: 'counter', keys: { scope: 1, state: 1, key: -1 } },
    { name: 'merchant', keys: { merchantId: 1, state: 1, month: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId }),
  dueAt: ({ state, expiresAt }) => (state === 'held' ? expiresAt : null)
})

export interface Merchant extends Versioned {
  key: string
  scope: string
  name: string
  address: string
  hours: string
  on: boolean
  /** Who stand at its counter. */
  people: string[]
}

export const merchants: Collection<Merchant> = collection({
  name: 'merchants',
  indexes: [{ name: 'scope', keys: { scope: 1, key: -1 } }, { name: 'people', keys: { people: 1 } }, dueIndex],
  subject: ({ scope }) => ({ scope })
})

interface Side {
  who: string
  personId: string
  at: number
}

/** A monthly sheet on which somebody said yes; its id is `merchantId:month`. What stands on it is added up anew. */
export interface Settlement extends Versioned {
  scope: string
  merchantId: string
  month: string
  byMerchant?: Side
  byCommunity?: Side
}

export const settlements: Collection<Settlement> = collection({
  name: 'settlements',
  indexes: [{ name: 'merchant', keys: { merchantId: 1, month: -1 } }],
  subject: ({ scope }) => ({ scope })
})

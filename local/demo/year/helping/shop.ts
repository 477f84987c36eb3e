/** The community shop: what points can get, what was delivered, who took what, and what two merchants are owed. */
import type { Hand } from '../../hand'
import { grocer, merchant, neighbour, shopkeeper, staff } from '../../people'
import { community, compound } from '../../town'
import { attach } from '../pictures'

interface Thing {
  name: string
  kind: 'goods' | 'service'
  price: number
  about: string
  eachMonth: number
  /** Delivered at the beginning. */
  pieces: number
  of?: 'barber' | 'grocer'
  yuan?: number
}

const things: readonly Thing[] = [
  { name: '抽纸一提', kind: 'goods', price: 18, about: '', eachMonth: 3, pieces: 60 },
  { name: '洗衣液 2 升', kind: 'goods', price: 26, about: '', eachMonth: 2, pieces: 40 },
  { name: '食盐两袋', kind: 'goods', price: 6, about: '', eachMonth: 4, pieces: 80 },
  { name: '小米五斤', kind: 'goods', price: 32, about: '居民自家地里的。', eachMonth: 2, pieces: 36 },
  { name: '雨伞', kind: 'goods', price: 30, about: '长柄，结实。', eachMonth: 1, pieces: 24 },
  { name: '保温杯', kind: 'goods', price: 45, about: '', eachMonth: 1, pieces: 16 },
  { name: '儿童绘本一册', kind: 'goods', price: 15, about: '书店捐的，八成新以上。', eachMonth: 3, pieces: 48 },
  { name: '绿萝一盆', kind: 'goods', price: 12, about: '花友会分的苗。', eachMonth: 2, pieces: 30 },
  {
    name: '理发一次',
    kind: 'service',
    price: 15,
    about: '崔记理发，东门北侧。',
    eachMonth: 2,
    pieces: 120,
    of: 'barber',
    yuan: 12
  },
  {
    name: '鸡蛋一板',
    kind: 'goods',
    price: 24,
    about: '到店拿，当天的。',
    eachMonth: 2,
    pieces: 60,
    of: 'grocer',
    yuan: 19.5
  },
  {
    name: '豆腐两斤',
    kind: 'goods',
    price: 8,
    about: '早上七点以后到店拿。',
    eachMonth: 4,
    pieces: 80,
    of: 'grocer',
    yuan: 5
  },
  { name: '磨剪刀一把', kind: 'service', price: 5, about: '每月 15 号上午，南广场。', eachMonth: 2, pieces: 40 }
]

export interface Shop {
  merchants: { barber: string; grocer: string }
  items: { id: string; thing: Thing }[]
}

const keeps = [
  { key: 'barber', who: merchant, name: '崔记理发', address: '东门北侧小门面', hours: '每天 9:00–20:00，周一歇' },
  { key: 'grocer', who: grocer, name: '丁家粮油', address: '北门外第三间', hours: '每天 7:00–19:30' }
] as const

export async function openShop(hand: Hand): Promise<Shop> {
  const merchants = { barber: '', grocer: '' }
  for (const { key, who, ...words } of keeps) {
    const { code } = await hand.act<{ code: string }>(who, 'session.open', {})
    const input = { scope: community, ...words, on: true, personCodes: [code] }
    merchants[key] = (await hand.act<{ id: string }>(staff, 'merchant.keep', input)).id
  }
  const media = await attach(hand, shopkeeper, community, 'shelf')
  const items: Shop['items'] = []
  for (const thing of things) {
    const { of, yuan = 0, pieces, ...words } = thing
    const partner = of ? { merchantId: merchants[of] } : {}
    const settleFen = Math.round(yuan * 100)
    const photo = items.length === 0 ? media : []
    const input = { scope: community, ...words, media: photo, ...partner, settleFen, on: true }
    const { id } = await hand.act<{ id: string }>(shopkeeper, 'item.keep', input)
    await hand.act(shopkeeper, 'stock.record', { itemId: id, kind: 'supply', pieces, why: '第一次进货，点过数' })
    items.push({ id, thing })
  }
  return { merchants, items }
}

/** More comes; one was broken, one was found again. */
export async function restock(hand: Hand, { items }: Shop): Promise<void> {
  const more = [
    { name: '抽纸一提', kind: 'supply', pieces: 40, why: '商户捐赠，当面点数' },
    { name: '洗衣液 2 升', kind: 'lost', pieces: 1, why: '搬的时候摔破一瓶' },
    { name: '儿童绘本一册', kind: 'found', pieces: 2, why: '盘点多出两册，原先漏记' }
  ]
  for (const { name, ...record } of more) {
    const item = items.find(({ thing }) => thing.name === name)
    if (item) await hand.act(shopkeeper, 'stock.record', { itemId: item.id, ...record })
  }
}

interface Redemption {
  id: string
  digits: string
}

/** @returns what was set aside, or nothing when there are not enough points */
export async function redeem(
  hand: Hand,
  { items }: Shop,
  turn: number
): Promise<(Redemption & { counter: string }) | null> {
  const person = neighbour(turn % 30)
  const { available } = await hand.act<{ available: number }>(person, 'points.mine', { scope: compound })
  const wanted = items[(turn * 5 + 2) % items.length]
  if (!wanted || wanted.thing.price > available) return null
  const { id: itemId, thing } = wanted
  const made = await hand.act<Redemption>(person, 'item.redeem', { itemId, price: thing.price })
  const counter = thing.of === 'barber' ? merchant : thing.of === 'grocer' ? grocer : shopkeeper
  return { ...made, counter }
}

/** Sets aside and hands over at the counter. */
export async function fetch(hand: Hand, shop: Shop, turn: number): Promise<void> {
  const made = await redeem(hand, shop, turn)
  if (!made) return
  await hand.act(made.counter, 'redemption.collect', { redemptionId: made.id, digits: made.digits })
}

/** Gives up what was set aside. */
export async function giveUp(hand: Hand, shop: Shop, turn: number): Promise<void> {
  const made = await redeem(hand, shop, turn)
  if (made) await hand.act(neighbour(turn % 30), 'redemption.cancel', { redemptionId: made.id })
}

interface Sheet {
  pieces: number
  fen: number
}

/** The sheet of a month that is over, agreed by the merchant and by the community. */
export async function settle(hand: Hand, { merchants }: Shop, month: string): Promise<void> {
  for (const { key, who } of keeps) {
    const merchantId = merchants[key]
    const { pieces, fen } = await hand.act<Sheet>(staff, 'settlement.show', { merchantId, month })
    for (const side of [who, staff]) {
      await hand.act(side, 'settlement.confirm', { merchantId, month, pieces, fen })
    }
  }
}

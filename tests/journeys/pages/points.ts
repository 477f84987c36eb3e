/** Pages about points, the community shop and its merchants. */
import type { Hand } from '../../../local/demo/hand'
import { resident, secretary, staff } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

interface Made {
  id: string
}

const rows = [
  { kind: 'patrol', basis: 'hour', points: 20, perDay: 60, perMonth: 300 },
  { kind: 'visit', basis: 'act', points: 5, perDay: 10, perMonth: 60 }
]
const terms = {
  rows,
  perDay: 60,
  perMonth: 300,
  expiryMonths: 12,
  yearlyBudget: 20_000,
  agreed: '上个月居民议事会通过'
}

const chinaDay = (at: number): string => new Date(at + 8 * HOUR_MS).toISOString().slice(0, 10)

/** Once: a town that has a rule of its own keeps it. */
async function rule(hand: Hand): Promise<void> {
  const { current } = await hand.act<{ current?: object }>(staff, 'points.rule', { scope: community })
  if (current) return
  await hand.act(staff, 'points.publish', { scope: community, terms, startsOn: chinaDay(hand.now()) })
}

/** Ten on the shelf of something cheap, so that a little help is enough. */
async function item(hand: Hand, name = '抽纸一提'): Promise<string> {
  const thing = { scope: community, name, kind: 'goods', price: 3, about: '三层，十包。', media: [], settleFen: 0 }
  const { id: itemId } = await hand.act<Made>(staff, 'item.keep', { ...thing, eachMonth: 5, on: true })
  await hand.act(staff, 'stock.record', { itemId, kind: 'supply', pieces: 10, why: '街道配发' })
  return itemId
}

/** 徐芳 went on patrol for two hours: forty points. Once for all cases. */
let earned: Promise<void> | undefined
async function earn(hand: Hand): Promise<void> {
  await rule(hand)
  const team = { scope: community, name: '平安巡逻队', about: '晚上在小区里走一圈。', kinds: ['patrol'] }
  const { id: teamId } = await hand.act<Made>(staff, 'team.found', team)
  const startsAt = hand.now() + 2 * HOUR_MS
  const { id: activityId } = await hand.act<Made>(secretary, 'activity.organise', {
    teamId,
    scope: compound,
    kind: 'patrol',
    title: '夜里巡逻一圈',
    about: '两个人一组，手电社区出。',
    forWhom: '全小区的邻居',
    place: '门岗集合',
    startsAt,
    lastsMinutes: 120,
    capacity: 6,
    insurance: '社区给每位志愿者买了意外险'
  })
  await hand.jump(2 * HOUR_MS)
  const { digits } = await hand.act<{ digits: string }>(secretary, 'activity.code', { activityId })
  await hand.act(resident, 'activity.checkIn', { activityId, digits })
  await hand.jump(2 * HOUR_MS)
  const { items } = await hand.act<{ items: { helpId?: string }[] }>(secretary, 'activity.roster', { activityId })
  const lines = items.flatMap(({ helpId }) => (helpId ? [{ helpId, minutes: 120 }] : []))
  await hand.act(secretary, 'activity.confirm', { activityId, lines })
  await hand.jump(2 * MINUTE_MS)
}
const withPoints = (hand: Hand) => {
  earned ??= earn(hand)
  return earned
}

async function redeemed(hand: Hand): Promise<string> {
  await withPoints(hand)
  const itemId = await item(hand, '洗手液一瓶')
  return (await hand.act<Made>(resident, 'item.redeem', { itemId, price: 3 })).id
}

async function merchant(hand: Hand): Promise<string> {
  const told = { name: '惠民理发店', address: '小区东门', hours: '9 点到 18 点', on: true }
  return (await hand.act<Made>(staff, 'merchant.keep', { scope: community, ...told })).id
}

const byId = (make: (hand: Hand) => Promise<string>): NonNullable<PageCase['prepare']> => {
  return async hand => ({ id: await make(hand) })
}
const after = (make: (hand: Hand) => Promise<unknown>, scope = compound): NonNullable<PageCase['prepare']> => {
  return async hand => {
    await make(hand)
    return { scope, name: '福德社区' }
  }
}

const root = 'packages/points'

export const pages: PageCase[] = [
  {
    path: 'pages/help/index',
    as: resident,
    name: 'help',
    prepare: after(async hand => {
      await withPoints(hand)
      await item(hand)
    }),
    says: '我的积分',
    elderSays: '去帮忙'
  },
  { path: `${root}/rule/index`, as: resident, name: 'point-rule', prepare: after(rule), says: '一天最多' },
  {
    path: `${root}/publish/index`,
    as: staff,
    name: 'point-publish',
    prepare: after(rule, community),
    says: '一年一共发几分'
  },
  { path: `${root}/mine/index`, as: resident, name: 'points-mine', prepare: after(withPoints), says: '巡逻看护' },
  { path: `${root}/shop/index`, as: resident, name: 'shop', prepare: after(item), says: '抽纸一提' },
  { path: `${root}/item/index`, as: resident, name: 'shop-item', prepare: byId(item), says: '抽纸一提' },
  { path: `${root}/item/index`, as: staff, name: 'shop-item-staff', prepare: byId(item), says: '进货、损耗、盘点' },
  { path: `${root}/redeem/index`, as: resident, name: 'redeem', prepare: byId(redeemed), says: '报这六位数字' },
  {
    path: `${root}/counter/index`,
    as: staff,
    name: 'counter',
    prepare: after(redeemed, community),
    says: '洗手液一瓶'
  },
  { path: `${root}/stock/index`, as: staff, name: 'stock', prepare: after(item, community), says: '放一样新的' },
  { path: `${root}/keep/index`, as: staff, name: 'shop-keep', prepare: after(merchant, community), says: '要几分' },
  { path: `${root}/shelf/index`, as: staff, name: 'shelf', prepare: byId(item), says: '街道配发' },
  { path: `${root}/merchants/index`, as: staff, name: 'merchants', prepare: after(merchant), says: '惠民理发店' },
  { path: `${root}/settlement/index`, as: staff, name: 'settlement', prepare: byId(merchant), says: '还没有交付过' }
]

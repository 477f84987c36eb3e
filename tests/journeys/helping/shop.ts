/** The shop: setting a thing aside, the counter that hands it over, and the sheet that a merchant and the community agree on. */
import { merchant, neighbour, shopkeeper, staff } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { Town } from '../roles/town'

const WANTED = '食盐两袋'
/** The town's first neighbours have helped most. */
const regulars = [0, 1, 2, 3, 5, 7, 10, 15, 20].map(neighbour)

interface Items {
  items: { id: string; name: string; price: number }[]
}

export function shop(town: () => Town): void {
  test('a neighbour redeems points, the counter types the six digits and hands it over', async () => {
    const { hand } = town()
    const { items } = await hand.act<Items>(shopkeeper, 'item.list', { scope: community })
    const item = items.find(({ name }) => name === WANTED)
    const buyer = await richest(town(), item?.price ?? 0)
    const phone = await town().phoneOf(buyer)
    await phone.open('packages/points/item/index', { id: item?.id ?? '' })
    await phone.tap(`用 ${item?.price} 分换`)
    await phone.tap('换')
    await phone.see('给柜台扫一扫，或者报这六位数字：')
    const digits = /(\d{3}) (\d{3})/.exec(await phone.words())
    const counter = await town().phoneOf(shopkeeper)
    await counter.open('packages/points/counter/index', { scope: community })
    await counter.fill('或填六位数字', `${digits?.[1]}${digits?.[2]}`)
    await counter.tap('查这个码')
    await counter.see(WANTED)
    await counter.tap('交给他了')
    await counter.see('已经交付，积分和库存都记好了。')
    await phone.again()
    await phone.see('领到了')
  })

  test('a merchant and the community agree on the sheet of the month that is over', async () => {
    const { hand } = town()
    const { items } = await hand.act<Items>(staff, 'merchant.list', { scope: community })
    const id = items.find(({ name }) => name === '崔记理发')?.id ?? ''
    for (const openid of [merchant, staff]) {
      const phone = await town().phoneOf(openid)
      await phone.open('packages/points/settlement/index', { id })
      await phone.tap('2026 年 5 月')
      await phone.tap('这张单子对')
      await phone.see('说对')
    }
  })

  test('nobody sees who has how many points', async () => {
    const phone = await town().phoneOf(neighbour(222))
    await phone.open('pages/help/index')
    await phone.see('公益超市')
    expect(await phone.words()).not.toMatch(/排行|第一名/)
  })
}

async function richest({ hand }: Town, price: number): Promise<string> {
  for (const person of regulars) {
    const { available } = await hand.act<{ available: number }>(person, 'points.mine', { scope: compound })
    if (available >= price) return person
  }
  throw new Error('nobody in the town has the points')
}

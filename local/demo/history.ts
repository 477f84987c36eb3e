/** What the town has lived through before the visitor comes: one matter done, one under way, one just raised. */
import type { Hand } from './hand'
import { elder, neighbour, resident, secretary, staff, tenant } from './people'
import { compound } from './town'

const day = 86_400_000

interface Raised {
  id: string
}

const raise = (hand: Hand, openid: string, title: string, text: string) =>
  hand.act<Raised>(openid, 'matter.raise', { scope: compound, title, text })

const support = async (hand: Hand, matterId: string, count: number) => {
  for (let index = 0; index < count; index++) await hand.act(neighbour(index), 'matter.support', { matterId })
}

/** Forty days in which the wall was mended and judged, and the light in a stairway was reported. */
export async function liveThrough(hand: Hand): Promise<void> {
  await mendTheWall(hand)
  await hand.pass(18 * day)
  const light = await raise(hand, resident, '1幢2单元声控灯坏了', '晚上黑咕隆咚，老人下楼看不清台阶。')
  await support(hand, light.id, 4)
  await hand.act(staff, 'matter.triage', {
    matterId: light.id,
    dutyId: 'corridor-light',
    route: 'order',
    reason: '楼道灯归物业修，合同里写着。'
  })
  await hand.pass(2 * day)
  await hand.act(secretary, 'matter.progress', { matterId: light.id, text: '物业查过线路，配件已经订了。' })
  const dogs = await raise(hand, tenant, '有人遛狗不牵绳', '草坪上到处是狗粪，孩子不敢去玩。')
  await support(hand, dogs.id, 9)
}

async function mendTheWall(hand: Hand): Promise<void> {
  const text = '让暴雨冲倒了二十米，孩子们天天从缺口钻出去。'
  const { id: matterId } = await raise(hand, elder, '东边围墙倒了', text)
  await support(hand, matterId, 12)
  await hand.act(staff, 'matter.triage', {
    matterId,
    dutyId: 'wall',
    route: 'order',
    reason: '先请物业围挡抢修，费用用物业应急备用金。'
  })
  await hand.pass(day)
  await hand.act(secretary, 'matter.progress', { matterId, text: '缺口已经围挡，砖和水泥进场。' })
  await hand.pass(8 * day)
  await hand.act(secretary, 'matter.finish', {
    matterId,
    result: '东墙二十米重新砌好，比市场价省了一半。',
    gains: '全小区，尤其是东边三幢楼有孩子的人家。'
  })
  await hand.act(elder, 'matter.evaluate', { matterId, process: 5, result: 5, attitude: 5, words: '修得结实。' })
  for (let index = 0; index < 6; index++) {
    const scores = { process: 4 + (index % 2), result: 5, attitude: 4 + (index % 2) }
    await hand.act(neighbour(index), 'matter.evaluate', { matterId, ...scores, words: '' })
  }
  await hand.pass(8 * day)
}

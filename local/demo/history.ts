/** What the town has lived through before the visitor comes: a year in three compounds, up to this morning. */
import type { Hand } from './hand'
import { grounds } from './neighbours'
import { elder, neighbour, resident, secretary, staff, tenant } from './people'
import { compound } from './town'
import { accountsYear } from './year/accounts/accounts-year'
import { fundYear } from './year/accounts/fund-year'
import { liveThroughMoments, type Moment } from './year/calendar'
import { helpingYear } from './year/helping/helping-year'
import { jinqilin } from './year/jinqilin'
import { jinqilinLater } from './year/jinqilin-later'
import { liuyuan } from './year/liuyuan'
import { momentsOf } from './year/live-story'
import { attach } from './year/pictures'
import { shuian } from './year/shuian'
import { townLife } from './year/town-life'

const DAY = 86_400_000
const HOUR = 3_600_000

/** How long before the visitor the town is founded. */
export const LIFE_BEFORE_MS = 366 * DAY

/** @param now when the visitor comes, epoch ms */
export async function liveThrough(hand: Hand, now: number): Promise<void> {
  const dayOf = (ago: number) => now - ago * DAY
  await liveThroughMoments(hand, [
    ...[...jinqilin, ...jinqilinLater].flatMap(story => momentsOf(hand, grounds.jinqilin, story, dayOf)),
    ...liuyuan.flatMap(story => momentsOf(hand, grounds.liuyuan, story, dayOf)),
    ...shuian.flatMap(story => momentsOf(hand, grounds.shuian, story, dayOf)),
    ...townLife(hand, dayOf),
    ...wall(hand, dayOf(40)),
    ...light(hand, dayOf(5)),
    { at: dayOf(3), run: () => dogs(hand) }
  ])
  // Books are reckoned over every night. Told by itself, their year has far fewer nights than the neighbours' year.
  hand.turn(now - LIFE_BEFORE_MS)
  await liveThroughMoments(hand, [
    ...accountsYear(hand, dayOf, now),
    ...fundYear(hand, dayOf, now),
    ...helpingYear(hand, dayOf, now)
  ])
}

const raise = async (hand: Hand, openid: string, title: string, text: string, picture: string) => {
  const media = await attach(hand, openid, compound, picture)
  return hand.act<{ id: string }>(openid, 'matter.raise', { scope: compound, title, text, media })
}

const support = async (hand: Hand, matterId: string, count: number) => {
  for (let index = 0; index < count; index++) await hand.act(neighbour(index), 'matter.support', { matterId })
}

/** Thirty days in which the wall was mended and judged. */
function wall(hand: Hand, begin: number): Moment[] {
  let matterId = ''
  const start = async () => {
    const made = await raise(hand, elder, '东边围墙倒了', '让暴雨冲倒了二十米，孩子们天天从缺口钻出去。', 'wall-before')
    matterId = made.id
    await support(hand, matterId, 12)
    const reason = '先请物业围挡抢修，费用用物业应急备用金。'
    await hand.act(staff, 'matter.triage', { matterId, dutyId: 'wall', route: 'order', reason })
  }
  const fence = () => hand.act(secretary, 'matter.progress', { matterId, text: '缺口已经围挡，砖和水泥进场。' })
  const finish = async () => {
    const result = '东墙二十米重新砌好，比市场价省了一半。'
    const gains = '全小区，尤其是东边三幢楼有孩子的人家。'
    const media = await attach(hand, secretary, compound, 'wall-after')
    await hand.act(secretary, 'matter.finish', { matterId, result, gains, media })
  }
  const judge = async () => {
    await hand.act(elder, 'matter.evaluate', { matterId, process: 5, result: 5, attitude: 5, words: '修得结实。' })
    for (let index = 0; index < 6; index++) {
      const scores = { process: 4 + (index % 2), result: 5, attitude: 4 + (index % 2) }
      await hand.act(neighbour(index), 'matter.evaluate', { matterId, ...scores, words: '' })
    }
  }
  return [
    { at: begin, run: start },
    { at: begin + DAY, run: fence },
    { at: begin + 6 * DAY, run: finish },
    { at: begin + 6 * DAY + HOUR, run: judge }
  ]
}

/** The light in a stairway, reported and under way. */
function light(hand: Hand, begin: number): Moment[] {
  let matterId = ''
  const start = async () => {
    const made = await raise(hand, resident, '1幢2单元声控灯坏了', '晚上黑咕隆咚，老人下楼看不清台阶。', 'light-before')
    matterId = made.id
    await support(hand, matterId, 4)
    const reason = '楼道灯归物业修，合同里写着。'
    await hand.act(staff, 'matter.triage', { matterId, dutyId: 'corridor-light', route: 'order', reason })
  }
  const tell = () => hand.act(secretary, 'matter.progress', { matterId, text: '物业查过线路，配件已经订了。' })
  return [
    { at: begin, run: start },
    { at: begin + 2 * DAY, run: tell }
  ]
}

async function dogs(hand: Hand): Promise<void> {
  const { id } = await raise(hand, tenant, '有人遛狗不牵绳', '草坪上到处是狗粪，孩子不敢去玩。', 'dogs')
  await support(hand, id, 9)
}

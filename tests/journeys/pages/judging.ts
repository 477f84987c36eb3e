/** Pages of objecting, judging and sharing. */

import type { Hand } from '../../../local/demo/hand'
import { elder, founder, neighbour, resident, secondStaff, secretary, staff } from '../../../local/demo/people'
import { appoint, community } from '../../../local/demo/town'
import type { PageCase } from './page-case'
import { raised } from './town'

const DAY_MS = 86_400_000

const order = async (hand: Hand, title: string, dutyId: string): Promise<string> => {
  const matterId = await raised(hand, title)
  await hand.act(staff, 'matter.triage', { matterId, dutyId, route: 'order', reason: '合同里写着归物业。' })
  return matterId
}

const done = async (hand: Hand, title: string): Promise<string> => {
  const matterId = await order(hand, title, 'monitoring')
  await hand.act(neighbour(5), 'matter.support', { matterId })
  const result = {
    result: '换了新的摄像头，看得清车牌。',
    gains: '全小区停车的人家。',
    costFen: 26_000,
    helpers: '物业'
  }
  await hand.act(staff, 'matter.finish', { matterId, ...result })
  return matterId
}

const ratedLow = async (hand: Hand): Promise<{ id: string }> => {
  const matterId = await done(hand, '西门监控看不清人脸')
  await appoint(hand, founder, secondStaff, 'community_secretary', community, '陈涛')
  const low = { process: 2, result: 1, attitude: 3, words: '晚上还是看不清。' }
  await hand.act(resident, 'matter.evaluate', { matterId, ...low })
  return { id: matterId }
}

/** So many days later; the clock looks again until nothing more follows from what fell due. */
const daysLater = async (hand: Hand, days: number): Promise<void> => {
  await hand.jump(days * DAY_MS)
  for (let look = 0; look < 3; look++) await hand.jump(60_000)
}

/** Judged by nobody for a week, once for all cases of this list. */
let made: Promise<{ id: string }> | undefined
const solved = (hand: Hand) => {
  made ??= solve(hand)
  return made
}
const solve = async (hand: Hand): Promise<{ id: string }> => {
  const id = await done(hand, '北门门禁刷不开')
  await daysLater(hand, 8)
  return { id }
}

/** Those that need time to pass come first: what must still be open when it is looked at is made last. */
export const pages: PageCase[] = [
  { path: 'packages/matters/recipes/index', as: resident, name: 'recipes', says: '想办什么事' },
  {
    path: 'packages/matters/journey/index',
    as: elder,
    name: 'journey',
    prepare: solved,
    says: '一步一步怎么走的'
  },
  {
    path: 'packages/matters/recipe/index',
    as: resident,
    name: 'recipe',
    prepare: solved,
    says: '我们这儿也照着办'
  },
  {
    path: 'packages/matters/later/index',
    as: resident,
    name: 'later',
    prepare: async hand => {
      const { id } = await solved(hand)
      await daysLater(hand, 23)
      return { id }
    },
    says: '办完一个月了，现在还好吗'
  },
  {
    path: 'packages/matters/object/index',
    as: elder,
    name: 'object',
    prepare: async hand => ({ id: await order(hand, '南门道闸总抬不起来', 'monitoring') }),
    says: '觉得哪里分得不对'
  },
  {
    path: 'packages/matters/answer/index',
    as: secretary,
    name: 'answer-objection',
    prepare: async hand => {
      const id = await order(hand, '地库入口的雨水篦子堵了', 'drain')
      await hand.act(elder, 'matter.object', { matterId: id, text: '这是市政的管子，不归物业。' })
      return { id }
    },
    says: '怎么答复'
  },
  {
    path: 'packages/matters/supervise/index',
    as: secondStaff,
    name: 'supervise',
    prepare: ratedLow,
    says: '答复的话'
  },
  {
    path: 'packages/matters/reopen/index',
    as: resident,
    name: 'reopen',
    prepare: async hand => ({ id: await done(hand, '单元门对讲没有声音') }),
    says: '哪里还没有办好'
  }
]

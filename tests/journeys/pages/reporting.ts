/** Pages of saying that something shown breaks a rule. */
import type { Hand } from '../../../local/demo/hand'
import { elder, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'
import { raised } from './town'

const shown = async (hand: Hand) => ({ id: await raised(hand, '三楼那户天天吵') })

const reported = async (hand: Hand) => {
  const matterId = await raised(hand, '二楼那户养的鸡打鸣')
  await hand.act(elder, 'matter.report', { matterId, ruleId: 'privacy', words: '一看就知道是谁家' })
  return { scope: compound }
}

export const pages: PageCase[] = [
  {
    path: 'packages/matters/report/index',
    as: elder,
    name: 'report',
    prepare: shown,
    says: '不会告诉任何人是您说的'
  },
  {
    path: 'packages/content/queue/index',
    as: staff,
    name: 'queue-reported',
    prepare: reported,
    says: '邻居说不妥（1 人）'
  }
]

/** Pages about votes. */
import { resident, secretary } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const DAY_MS = 86_400_000
const QUESTION = '小区大门几点关比较好？'

export const pages: PageCase[] = [
  { path: 'packages/voting/propose/index', as: secretary, name: 'propose', says: '发起表决' },
  {
    path: 'packages/voting/show/index',
    as: resident,
    name: 'vote',
    prepare: async hand => {
      const opensAt = hand.now() + 2 * DAY_MS
      const { id } = await hand.act<{ id: string }>(secretary, 'decision.propose', {
        scope: compound,
        regime: 'CONSULT',
        question: QUESTION,
        details: '夜里进出的车多，有人说太吵。',
        options: ['晚上十点', '晚上十一点', '不关'],
        opensAt,
        closesAt: opensAt + 7 * DAY_MS
      })
      return { id }
    },
    says: QUESTION
  }
]

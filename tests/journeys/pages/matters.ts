/** Pages about matters, from raising to rating. */
import { elder, neighbour, resident, secretary, staff } from '../../../local/demo/people'
import type { PageCase } from './page-case'
import { aboutMatter, raised } from './town'

const LIGHT = '1幢2单元声控灯坏了'
const WALL = '东边围墙倒了'
const DOGS = '有人遛狗不牵绳'

export const pages: PageCase[] = [
  { path: 'packages/matters/show/index', as: resident, name: 'matter', prepare: aboutMatter(LIGHT), says: LIGHT },
  { path: 'packages/matters/show/index', as: elder, name: 'matter-done', prepare: aboutMatter(WALL), says: WALL },
  {
    path: 'packages/matters/raise/index',
    as: resident,
    name: 'raise',
    says: '一句话说清楚',
    elderSays: '按一下，说出来'
  },
  { path: 'packages/matters/mine/index', as: resident, name: 'my-matters', says: LIGHT },
  {
    path: 'packages/matters/triage/index',
    as: staff,
    name: 'triage',
    prepare: aboutMatter(DOGS),
    says: DOGS
  },
  {
    path: 'packages/matters/plan/index',
    as: secretary,
    name: 'plan',
    prepare: async hand => {
      const id = await raised(hand, '西门口路面塌了一块')
      const reason = '路面是小区的，由物业修。'
      await hand.act(staff, 'matter.triage', { matterId: id, dutyId: 'drain', route: 'order', reason })
      return { id }
    },
    says: '筹人'
  },
  {
    path: 'packages/matters/progress/index',
    as: secretary,
    name: 'progress',
    prepare: aboutMatter(LIGHT),
    says: LIGHT
  },
  { path: 'packages/matters/finish/index', as: secretary, name: 'finish', prepare: aboutMatter(LIGHT), says: LIGHT },
  {
    path: 'packages/matters/evaluate/index',
    as: resident,
    name: 'evaluate',
    prepare: async hand => {
      const id = await raised(hand, '三号楼雨水管断了')
      await hand.act(neighbour(3), 'matter.support', { matterId: id })
      const reason = '雨水管归物业修。'
      await hand.act(staff, 'matter.triage', { matterId: id, dutyId: 'drain', route: 'order', reason })
      const done = { matterId: id, result: '雨水管换了新的，下雨不再冲墙根。', gains: '三号楼一单元各户。' }
      await hand.act(secretary, 'matter.finish', done)
      return { id }
    },
    says: '过程'
  }
]

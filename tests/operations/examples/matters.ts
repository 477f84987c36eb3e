/** Examples of matters' operations. */
import * as matters from 'types/matters'
import { elder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'

const text = '大家从楼上拉线给电动车充电，太危险了。'

export async function raised(world: World): Promise<Record<string, string>> {
  const input = { scope: compound, title: '小区充电桩太少', text }
  const { id } = await world.ask(resident, matters.matterRaise, input)
  return { matterId: id }
}

const sorted = (route: 'deliberation' | 'order') => async (world: World) => {
  const made = await raised(world)
  const { items } = await world.ask(staff, matters.dutyList, { scope: compound })
  const duty = items.find(one => one.route === route)
  const input = { matterId: made.matterId ?? '', dutyId: duty?.id ?? '', route, reason: '属于小区自己的事' }
  await world.ask(staff, matters.matterTriage, input)
  return made
}

const plan = {
  people: '物业派两名电工',
  money: '公共收益四万六千元',
  policy: '消防部门已经看过位置',
  services: '供电公司接线',
  doneBy: Date.UTC(2026, 6, 1)
}

async function working(world: World): Promise<Record<string, string>> {
  const made = await sorted('order')(world)
  await world.ask(staff, matters.matterPlan, { matterId: made.matterId ?? '', plan }).catch(() => undefined)
  return made
}

async function finished(world: World): Promise<Record<string, string>> {
  const made = await working(world)
  const result = { result: '装好了二十个充电桩', gains: '全小区有电动车的人家' }
  await world.ask(staff, matters.matterFinish, { matterId: made.matterId ?? '', ...result })
  return made
}

const support = (made: Record<string, string>) => ({
  by: elder,
  operation: matters.matterSupport,
  input: { matterId: made.matterId }
})

export const discussing = sorted('deliberation')

export const matterExamples: Example[] = [
  {
    operation: matters.matterRaise,
    by: resident,
    notBy: stranger,
    input: () => ({ scope: compound, title: '小区充电桩太少', text }),
    other: () => ({ scope: compound, title: '东边围墙倒了', text: '孩子们天天从缺口钻出去。' })
  },
  {
    operation: matters.matterList,
    by: tenant,
    notBy: stranger,
    prepare: raised,
    input: () => ({ scope: compound, filter: 'near' })
  },
  {
    operation: matters.matterShow,
    by: tenant,
    objectField: 'matterId',
    prepare: raised,
    input: made => ({ matterId: made.matterId })
  },
  {
    operation: matters.matterSupport,
    by: elder,
    objectField: 'matterId',
    prepare: raised,
    input: made => ({ matterId: made.matterId }),
    rival: made => ({ by: tenant, operation: matters.matterSupport, input: { matterId: made.matterId } })
  },
  {
    operation: matters.matterTriage,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: async world => {
      const { items } = await world.ask(staff, matters.dutyList, { scope: compound })
      return { ...(await raised(world)), dutyId: items.find(one => one.route === 'deliberation')?.id ?? '' }
    },
    input: made => ({
      matterId: made.matterId,
      dutyId: made.dutyId,
      route: 'deliberation',
      reason: '属于小区自己的事'
    }),
    other: made => ({ matterId: made.matterId, dutyId: made.dutyId, route: 'order', reason: '物业合同里写着' }),
    rival: support
  },
  {
    operation: matters.matterPlan,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: sorted('deliberation'),
    input: made => ({ matterId: made.matterId, plan }),
    other: made => ({ matterId: made.matterId, plan: { ...plan, people: '物业派三名电工' } })
  },
  {
    operation: matters.matterProgress,
    by: secretary,
    notBy: tenant,
    objectField: 'matterId',
    prepare: working,
    input: made => ({ matterId: made.matterId, text: '电工已经进场' }),
    other: made => ({ matterId: made.matterId, text: '今天停工一天' }),
    rival: made => ({
      by: staff,
      operation: matters.matterProgress,
      input: { matterId: made.matterId, text: '材料已经到了' }
    })
  },
  {
    operation: matters.matterFinish,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: working,
    input: made => ({ matterId: made.matterId, result: '装好了二十个充电桩', gains: '全小区有电动车的人家' }),
    other: made => ({ matterId: made.matterId, result: '装好了十个充电桩', gains: '全小区有电动车的人家' }),
    rival: made => ({
      by: secretary,
      operation: matters.matterProgress,
      input: { matterId: made.matterId, text: '最后一个也通电了' }
    })
  },
  {
    operation: matters.matterEvaluate,
    by: resident,
    notBy: stranger,
    objectField: 'matterId',
    prepare: finished,
    input: made => ({ matterId: made.matterId, process: 5, result: 5, attitude: 4, words: '谢谢大家' }),
    other: made => ({ matterId: made.matterId, process: 1, result: 1, attitude: 1, words: '改主意了' })
  },
  { operation: matters.dutyList, by: staff, notBy: stranger, input: () => ({ scope: compound }) }
]

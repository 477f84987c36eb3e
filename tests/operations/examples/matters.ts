/** Examples of matters' operations. */
import * as matters from 'types/matters'
import { elder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { type Example, stranger } from '../example'
import { agreed, type Made, raised, working } from './walk'

const plan = {
  people: '物业派两名电工',
  money: '公共收益四万六千元',
  policy: '消防部门已经看过位置',
  services: '供电公司接线',
  doneBy: Date.UTC(2026, 6, 1)
}

const support = (made: Made) => ({ by: elder, operation: matters.matterSupport, input: { matterId: made.matterId } })

export const matterExamples: Example[] = [
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
    prepare: raised,
    input: made => ({
      matterId: made.matterId,
      dutyId: 'charging',
      route: 'deliberation',
      reason: '属于小区自己的事'
    }),
    other: made => ({ matterId: made.matterId, dutyId: 'charging', route: 'order', reason: '物业合同里写着' }),
    rival: support
  },
  {
    operation: matters.matterPlan,
    by: staff,
    notBy: resident,
    objectField: 'matterId',
    prepare: agreed,
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
  }
]

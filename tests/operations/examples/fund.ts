/** Examples of the fund's operations. */
import * as fund from 'types/fund'
import * as project from 'types/projects'
import { elder, resident, secondStaff, staff, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import { type Example, stranger } from '../example'
import * as walk from './fund-walk'
import { fundChecker, fundClerk } from './fund-walk'
import type { Made } from './walk'

const byProject = (made: Made) => ({ projectId: made.projectId })
const byLine = (made: Made) => ({ lineId: made.lineId })

const moneyExamples: Example[] = [
  {
    operation: fund.fundOpen,
    by: staff,
    notBy: resident,
    prepare: walk.staffed,
    input: () => ({ scope: community, charity: '东昌府区慈善总会' }),
    other: () => ({ scope: community, charity: '聊城市慈善总会' })
  },
  { operation: fund.fundShow, by: tenant, notBy: stranger, prepare: walk.booked, input: () => ({ scope: compound }) },
  {
    operation: fund.fundReceive,
    by: fundClerk,
    notBy: fundChecker,
    prepare: walk.raising,
    input: made => walk.receipt(made),
    other: made => walk.receipt(made, 90_001)
  },
  {
    operation: fund.fundSpend,
    by: fundClerk,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.working,
    input: made => walk.order(made),
    other: made => walk.order(made, 60_001)
  },
  {
    operation: fund.fundTransfer,
    by: fundClerk,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.leftover,
    input: made => ({ ...byProject(made), kind: 'leftover' }),
    other: made => ({ ...byProject(made), kind: 'match' })
  },
  {
    operation: fund.fundUndo,
    by: fundClerk,
    notBy: resident,
    objectField: 'lineId',
    prepare: walk.booked,
    input: made => ({ ...byLine(made), reason: '金额抄错了一位' }),
    other: made => ({ ...byLine(made), reason: '记到别的项目上了' })
  },
  {
    operation: fund.fundCheck,
    by: fundChecker,
    notBy: fundClerk,
    objectField: 'lineId',
    prepare: walk.received,
    input: made => ({ ...byLine(made), pass: true, why: '' }),
    other: made => ({ ...byLine(made), pass: false, why: '看不清日子' })
  },
  {
    operation: fund.fundPay,
    by: fundClerk,
    notBy: fundChecker,
    objectField: 'lineId',
    prepare: walk.approved,
    input: made => ({ ...byLine(made), paidFen: 58_000, day: '2026-06-01', vouchers: [made.invoice] }),
    other: made => ({ ...byLine(made), paidFen: 60_000, day: '2026-06-01', vouchers: [made.invoice] })
  },
  {
    operation: fund.fundLines,
    by: tenant,
    notBy: stranger,
    prepare: walk.booked,
    input: made => ({ scope: compound, ...byProject(made), filter: 'booked' })
  },
  { operation: fund.fundLine, by: tenant, objectField: 'lineId', prepare: walk.booked, input: byLine },
  { operation: fund.giftMine, by: elder, prepare: walk.booked, input: () => ({}) },
  {
    operation: fund.giftName,
    by: elder,
    notBy: resident,
    objectField: 'giftId',
    prepare: walk.booked,
    input: made => ({ giftId: made.giftId, name: '三幢老林' }),
    other: made => ({ giftId: made.giftId, name: '老林' })
  }
]

const projectExamples: Example[] = [
  {
    operation: project.projectList,
    by: tenant,
    notBy: stranger,
    prepare: walk.raising,
    input: () => ({ scope: compound })
  },
  {
    operation: project.projectShow,
    by: tenant,
    objectField: 'projectId',
    prepare: walk.working,
    input: byProject
  },
  { operation: project.projectPublic, by: stranger, prepare: walk.working, input: byProject },
  {
    operation: project.projectPropose,
    by: staff,
    notBy: resident,
    prepare: walk.opened,
    input: () => walk.proposal('internal'),
    other: () => walk.proposal('public')
  },
  {
    operation: project.projectProve,
    by: staff,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.proposed,
    input: made => walk.proof(made),
    other: made => ({ ...walk.proof(made), text: '走访了二十三户，二十户愿意装。' })
  },
  {
    operation: project.projectPlan,
    by: staff,
    notBy: resident,
    objectField: 'projectId',
    prepare: async world => ({ ...(await walk.proven(world)), now: String(world.hand.now()) }),
    input: made => ({ ...byProject(made), plan: walk.planned(Number(made.now)) }),
    other: made => ({ ...byProject(made), plan: { ...walk.planned(Number(made.now)), leftover: '留给下一个项目' } })
  },
  {
    operation: project.projectApprove,
    by: staff,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.withPlan,
    input: made => ({ ...byProject(made), pass: true, basis: walk.filing(made), why: '' }),
    other: made => ({ ...byProject(made), pass: true, basis: walk.filing(made, '53371500MJE5001X01A26002'), why: '' }),
    rival: made => ({
      by: secondStaff,
      operation: project.projectApprove,
      input: { ...byProject(made), pass: false, why: '预算写得太粗' }
    })
  },
  {
    operation: project.projectStep,
    by: staff,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.booked,
    input: made => ({ ...byProject(made), act: 'end-raising', why: '' }),
    other: made => ({ ...byProject(made), act: 'end-raising', why: '筹够了' })
  },
  {
    operation: project.projectChange,
    by: staff,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.working,
    input: made => ({
      ...byProject(made),
      why: '三户搬走了',
      text: '剩下的钱改装楼道扶手，请同一位师傅装。',
      items: [{ what: '楼道扶手', amountFen: 300_000 }]
    }),
    other: made => ({
      ...byProject(made),
      why: '五户搬走了',
      text: '剩下的钱改装楼道扶手，请同一位师傅装。',
      items: [{ what: '楼道扶手', amountFen: 300_000 }]
    })
  },
  {
    operation: project.projectReport,
    by: fundClerk,
    notBy: resident,
    objectField: 'projectId',
    prepare: walk.working,
    input: made => ({ ...byProject(made), text: '收到第一批捐赠，正在买扶手。', media: [] }),
    other: made => ({ ...byProject(made), text: '收到第一批捐赠，扶手买好了。', media: [] })
  },
  {
    operation: project.pledgeMake,
    by: tenant,
    objectField: 'projectId',
    prepare: walk.raising,
    input: made => ({ ...byProject(made), kind: 'labour', what: '我会电工，能帮忙装' }),
    other: made => ({ ...byProject(made), kind: 'goods', what: '两副旧扶手' })
  },
  { operation: project.pledgeList, by: resident, objectField: 'projectId', prepare: walk.pledged, input: byProject },
  {
    operation: project.pledgeSettle,
    by: staff,
    notBy: resident,
    objectField: 'pledgeId',
    prepare: walk.pledged,
    input: made => ({ pledgeId: made.pledgeId, act: 'keep', note: '周六来装了三户' }),
    other: made => ({ pledgeId: made.pledgeId, act: 'keep', note: '来装了四户' }),
    rival: made => ({
      by: tenant,
      operation: project.pledgeSettle,
      input: { pledgeId: made.pledgeId, act: 'withdraw', note: '' }
    })
  }
]

export const fundExamples: Example[] = [...moneyExamples, ...projectExamples]

/** The way of the fund and its projects, as far as an example needs it; each step builds on the one before. */

import { sessionOpen } from 'types/community'
import { mediaAdd } from 'types/content'
import * as fund from 'types/fund'
import type { FundKind } from 'types/fund-parts'
import * as project from 'types/projects'
import { matterRaise } from 'types/raising'
import * as voting from 'types/voting'
import { elder, resident, secondStaff, staff, tenant } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import { plainJpeg } from '../../contexts/content/pictures'
import type { World } from '../../world'
import type { Made } from './walk'

export const fundClerk = 'oFundClerkWangFang00000001'
export const fundChecker = 'oFundCheckerLiuJun00000001'
const DAY = 86_400_000

export async function photo(world: World, by: string, name = 'paper'): Promise<string> {
  const { uploadFolder } = await world.ask(by, sessionOpen, {})
  const fileId = await world.hand.upload(by, `${uploadFolder}/${name}.jpg`, plainJpeg)
  return (await world.ask(by, mediaAdd, { scope: community, fileId, kind: 'photo' })).id
}

/** Clerk and checker are there. */
export async function staffed(world: World): Promise<Made> {
  await appoint(world.hand, staff, fundClerk, 'clerk', community, '王芳')
  await appoint(world.hand, staff, fundChecker, 'checker', community, '刘军')
  return {}
}

export async function opened(world: World): Promise<Made> {
  await staffed(world)
  await world.ask(staff, fund.fundOpen, { scope: community, charity: '东昌府区慈善总会' })
  return { voucher: await photo(world, fundClerk, 'receipt') }
}

export const proposal = (kind: FundKind) => ({
  scope: community,
  fund: kind,
  service: 'elder' as const,
  title: '给独居老人装扶手',
  need: '小区里有二十三位独居老人，厕所没有扶手，去年摔了三位。',
  goalFen: 800_000,
  emergency: false
})

export async function proposed(world: World, kind: FundKind = 'public'): Promise<Made> {
  const made = await opened(world)
  const { id } = await world.ask(staff, project.projectPropose, proposal(kind))
  const raised = { scope: compound, title: '厕所要装扶手', text: '我妈在厕所摔了一跤，想装个扶手。' }
  const { id: matterId } = await world.ask(resident, matterRaise, raised)
  return { ...made, projectId: id, matterId }
}

export const proof = (made: Made) => ({
  projectId: made.projectId ?? '',
  text: '走访了二十三户，十九户愿意装。',
  matterIds: [made.matterId ?? ''],
  media: []
})

export async function proven(world: World, kind: FundKind = 'public'): Promise<Made> {
  const made = await proposed(world, kind)
  await world.ask(staff, project.projectProve, proof(made))
  return made
}

export const planned = (now: number) => ({
  text: '给十九户装扶手，请持证师傅装，社区验收。',
  items: [
    { what: '扶手和配件', amountFen: 500_000 },
    { what: '安装工钱', amountFen: 300_000 }
  ],
  raiseFrom: now + DAY,
  raiseUntil: now + 31 * DAY,
  doneBy: now + 90 * DAY,
  match: { ratePercent: 30, capFen: 50_000, from: 'general' as const, giver: '社区基金' },
  leftover: '转回社区基金，用于为老服务'
})

export async function withPlan(world: World, kind: FundKind = 'public'): Promise<Made> {
  const made = await proven(world, kind)
  await world.ask(staff, project.projectPlan, { projectId: made.projectId ?? '', plan: planned(world.hand.now()) })
  return { ...made, certificate: await photo(world, staff, 'certificate') }
}

export const filing = (made: Made, filingNo = '53371500MJE5001X01A26001') => ({
  by: 'filing' as const,
  charity: '东昌府区慈善总会',
  filingNo,
  filedOn: '2026-05-15',
  platform: '腾讯公益' as const,
  address: 'https://gongyi.qq.com/succor/detail.htm?id=1',
  media: [made.certificate ?? '']
})

export async function raising(world: World): Promise<Made> {
  const made = await withPlan(world)
  const approval = { projectId: made.projectId ?? '', pass: true, basis: filing(made), why: '' }
  await world.ask(staff, project.projectApprove, approval)
  return { ...made, personCode: (await world.ask(elder, sessionOpen, {})).code }
}

export const receipt = (made: Made, amountFen = 90_000) => ({
  scope: community,
  fund: 'public' as const,
  projectId: made.projectId ?? '',
  source: 'gift' as const,
  amountFen,
  day: '2026-06-01',
  what: '六月第一批捐赠',
  from: '东昌府区慈善总会',
  letterNo: '确认函2026-6',
  givers: 37,
  named: [{ personCode: made.personCode ?? '', amountFen: 10_000 }],
  vouchers: [made.voucher ?? '']
})

export async function received(world: World): Promise<Made> {
  const made = await raising(world)
  const { id } = await world.ask(fundClerk, fund.fundReceive, receipt(made))
  return { ...made, lineId: id }
}

const take = (world: World, lineId: string) => world.ask(fundChecker, fund.fundCheck, { lineId, pass: true, why: '' })

export async function booked(world: World): Promise<Made> {
  const made = await received(world)
  await take(world, made.lineId ?? '')
  const { items } = await world.ask(elder, fund.giftMine, {})
  return { ...made, giftId: items[0]?.id ?? '' }
}

export async function matching(world: World): Promise<Made> {
  const made = await booked(world)
  const { scope, day, vouchers } = receipt(made)
  const opening = { scope, fund: 'public' as const, source: 'opening' as const, amountFen: 40_000, day, vouchers }
  const words = { what: '去年的结余', from: '东昌府区慈善总会', letterNo: '对账单2025' }
  const { id } = await world.ask(fundClerk, fund.fundReceive, { ...opening, ...words })
  await take(world, id)
  await world.ask(staff, project.projectStep, { projectId: made.projectId ?? '', act: 'end-raising', why: '' })
  return made
}

export async function working(world: World): Promise<Made> {
  const made = await matching(world)
  const { id } = await world.ask(fundClerk, fund.fundTransfer, { projectId: made.projectId ?? '', kind: 'match' })
  await take(world, id)
  return made
}

export const order = (made: Made, amountFen = 60_000) => ({
  projectId: made.projectId ?? '',
  amountFen,
  what: '扶手二十副',
  payee: '聊城康乐器材店',
  item: 0,
  matterId: made.matterId ?? '',
  media: []
})

async function ordered(world: World): Promise<Made> {
  const made = await working(world)
  const { id } = await world.ask(fundClerk, fund.fundSpend, order(made))
  return { ...made, lineId: id }
}

export async function approved(world: World): Promise<Made> {
  const made = await ordered(world)
  await take(world, made.lineId ?? '')
  return { ...made, invoice: await photo(world, fundClerk, 'invoice') }
}

export async function leftover(world: World): Promise<Made> {
  const made = await approved(world)
  const projectId = made.projectId ?? ''
  const payment = { lineId: made.lineId ?? '', paidFen: 58_000, day: '2026-06-01', vouchers: [made.invoice ?? ''] }
  await world.ask(fundClerk, fund.fundPay, payment)
  await world.ask(staff, project.projectStep, { projectId, act: 'finish', why: '' })
  await world.ask(staff, project.projectReport, { projectId, text: '十九户都装好了，老人试过了。', media: [] })
  return made
}

export async function pledged(world: World): Promise<Made> {
  const made = await raising(world)
  const offer = { projectId: made.projectId ?? '', kind: 'labour' as const, what: '我会电工，能帮忙装' }
  return { ...made, pledgeId: (await world.ask(tenant, project.pledgeMake, offer)).id }
}

/** Residents were asked and said yes with the most voices. */
export async function agreedOn(world: World, answer: 'o1' | 'o2' = 'o1'): Promise<string> {
  const opensAt = world.hand.now() + 3_600_000
  const closesAt = opensAt + 2 * DAY
  const asked = { scope: compound, regime: 'CONSULT' as const, question: '要不要凑互助金给老人装扶手？' }
  const words = { details: '二十三位独居老人。', options: ['要', '不要'] }
  const { id: decisionId } = await world.ask(staff, voting.decisionPropose, { ...asked, ...words, opensAt, closesAt })
  await world.pass(opensAt + 1 - world.hand.now())
  for (const openid of [resident, tenant]) {
    const { voters } = await world.ask(openid, voting.decisionShow, { decisionId })
    await world.ask(openid, voting.ballotCast, { decisionId, voterKey: voters[0]?.voterKey ?? '', choice: answer })
  }
  await world.pass(closesAt + 61_000 - world.hand.now())
  await world.ask(staff, voting.decisionCount, { decisionId })
  await world.ask(secondStaff, voting.decisionRecheck, { decisionId })
  return decisionId
}

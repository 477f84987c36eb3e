/** Projects from idea to the last report: proof, lawful basis, clocks, another use, what is left. */
import * as fund from 'types/fund'
import { noticeList } from 'types/notices'
import * as project from 'types/projects'
import { communitySecretary, founder, resident, staff, tenant } from '../../../../local/demo/people'
import { appoint, community, compound } from '../../../../local/demo/town'
import { stranger } from '../../../operations/example'
import * as walk from '../../../operations/examples/fund-walk'
import { fundChecker, fundClerk } from '../../../operations/examples/fund-walk'
import type { Made } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const DAY = 86_400_000
let world: World
beforeAll(async () => {
  world = await openWorld(async opened => {
    await opened.hand.act(stranger, 'session.open', {})
    await appoint(opened.hand, founder, communitySecretary, 'community_secretary', community, '孙红')
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const idOf = (made: Made) => made.projectId ?? ''
const show = (made: Made, openid = tenant) => world.ask(openid, project.projectShow, { projectId: idOf(made) })
const approve = (made: Made, basis: object) => ({ projectId: idOf(made), pass: true, why: '', basis }) as never
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)
const check = (lineId: string) => world.ask(fundChecker, fund.fundCheck, { lineId, pass: true, why: '' })

describe('a lawful basis', () => {
  test('of public raising is a filing, ten days before it begins, on a designated platform', async () => {
    const made = await walk.withPlan(world)
    const filing = walk.filing(made)
    const decision = { by: 'decision', decisionId: 'd_00000000000000zz' }
    expect(await world.refused(staff, project.projectApprove, approve(made, decision))).toBe('fund-mixed')
    const late = { ...filing, filedOn: '2026-05-30' }
    expect(await world.refused(staff, project.projectApprove, approve(made, late))).toBe('fund-filing')
    const elsewhere = { ...filing, platform: '随便一个平台' }
    expect(await world.refused(staff, project.projectApprove, approve(made, elsewhere))).toBe('bad-input')
    await world.ask(staff, project.projectApprove, approve(made, filing))
    expect(await show(made)).toMatchObject({ state: 'raising', basis: { filingNo: filing.filingNo } })
    await world.tick()
  })

  test('of mutual aid is what residents decided: the option with the most voices must have said yes', async () => {
    const made = await walk.proven(world, 'internal')
    const decisionId = await walk.agreedOn(world)
    const plan = walk.planned(world.hand.now())
    await world.ask(staff, project.projectPlan, { projectId: idOf(made), plan })
    const certificate = await walk.photo(world, staff, 'certificate')
    const filing = walk.filing({ ...made, certificate })
    expect(await world.refused(staff, project.projectApprove, approve(made, filing))).toBe('fund-mixed')
    const said = (option?: string) => approve(made, { by: 'decision', decisionId, ...(option ? { option } : {}) })
    expect(await world.refused(staff, project.projectApprove, said())).toBe('fund-decision')
    expect(await world.refused(staff, project.projectApprove, said('o2'))).toBe('fund-decision')
    await world.ask(staff, project.projectApprove, said('o1'))
    expect(await show(made)).toMatchObject({
      state: 'raising',
      basis: { by: 'decision', decision: { outcome: '“要”最多，2 人' } }
    })
  })

  test('a plan adds up to the fen, keeps its days in order, and a match within ten to fifty per cent', async () => {
    const made = await walk.proven(world)
    const plan = walk.planned(world.hand.now())
    const refused = (some: object) =>
      world.refused(staff, project.projectPlan, { projectId: idOf(made), plan: { ...plan, ...some } })
    const [first] = plan.items
    expect(await refused({ items: [first] })).toBe('project-sums')
    expect(await refused({ raiseUntil: plan.raiseFrom })).toBe('project-times')
    expect(await refused({ doneBy: plan.raiseUntil - 1 })).toBe('project-times')
    for (const ratePercent of [9, 51])
      expect(await refused({ match: { ...plan.match, ratePercent } })).toBe('fund-rate')
    for (const ratePercent of [10, 50])
      expect(await refused({ match: { ...plan.match, ratePercent } })).toBe('not refused')
  })

  test('a need is proved by matters of this community that neighbours may know of', async () => {
    const made = await walk.proposed(world)
    const strange = { ...walk.proof(made), matterIds: ['m_00000000000000zz'] }
    expect(await world.refused(staff, project.projectProve, strange)).toBe('fund-need')
    await world.ask(staff, project.projectProve, walk.proof(made))
    expect((await show(made)).proof?.matters).toEqual([{ id: made.matterId, title: '厕所要装扶手' }])
  })
})

describe('who may see it', () => {
  test('a public project is there for everybody once it is filed, without names and acts', async () => {
    const made = await walk.withPlan(world)
    expect(await world.refused(stranger, project.projectPublic, { projectId: idOf(made) })).toBe('not-found')
    await world.ask(staff, project.projectApprove, approve(made, walk.filing(made)))
    const seen = await world.ask(stranger, project.projectPublic, { projectId: idOf(made) })
    expect(seen.basis).toMatchObject({ platform: '腾讯公益', address: 'https://gongyi.qq.com/succor/detail.htm?id=1' })
    expect(Object.keys(seen)).not.toContain('named')
    expect(await world.refused(stranger, project.projectShow, { projectId: idOf(made) })).toBe('not-found')
  })

  test('mutual aid is closed to those who live there', async () => {
    const made = await walk.proposed(world, 'internal')
    expect(await world.refused(stranger, project.projectPublic, { projectId: idOf(made) })).toBe('not-found')
    expect(await world.refused(stranger, project.projectShow, { projectId: idOf(made) })).toBe('not-found')
    expect((await show(made)).fund).toBe('internal')
    expect((await world.ask(resident, project.projectList, { scope: compound })).items).toHaveLength(1)
  })
})

describe('time', () => {
  test('ends the raising on its day', async () => {
    const made = await walk.raising(world)
    await world.pass(32 * DAY)
    expect((await show(made)).state).toBe('matching')
  })

  test('asks for a report every three months, says when it is late to those who supervise, and starts anew', async () => {
    const made = await walk.raising(world)
    const due = (await show(made)).reportDueAt ?? 0
    expect(new Date(due + 8 * 3_600_000).toISOString()).toBe('2026-09-02T23:59:59.999Z')
    await world.pass(due - 7 * DAY - world.hand.now())
    expect(await titles(fundClerk)).toContain('基金项目该写报告了')
    expect(await titles(communitySecretary)).not.toContain('基金项目的报告过了日子')
    await world.pass(7 * DAY + 2)
    await world.tick()
    expect(await titles(communitySecretary)).toContain('基金项目的报告过了日子')
    await world.ask(fundClerk, project.projectReport, {
      projectId: idOf(made),
      text: '还在募集，没有花钱。',
      media: []
    })
    const { reports, reportDueAt } = await show(made)
    expect(reports).toMatchObject([{ no: 1, kind: 'quarter', dueAt: due }])
    expect(new Date((reportDueAt ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10)).toBe('2026-12-03')
  })
})

describe('another use', () => {
  test('stops all spending until it is decided, keeps what was spent, and can be turned down', async () => {
    const made = await walk.working(world)
    const projectId = idOf(made)
    const items = [
      { what: '安装工钱', amountFen: 100_000 },
      { what: '楼道扶手', amountFen: 17_000 }
    ]
    const asked = { projectId, why: '三户搬走了', text: '剩下的钱改装楼道扶手，请同一位师傅装。', items }
    await world.ask(staff, project.projectChange, asked)
    expect(await world.refused(fundClerk, fund.fundSpend, walk.order(made))).toBe('project-step')
    await world.ask(staff, project.projectApprove, { projectId, pass: false, why: '先把老人的装完' })
    expect(await show(made)).toMatchObject({ state: 'working', plan: { items: [{ what: '扶手和配件' }, {}] } })
    await world.ask(staff, project.projectChange, asked)
    const certificate = await walk.photo(world, staff, 'again')
    await world.ask(
      staff,
      project.projectApprove,
      approve(made, walk.filing({ ...made, certificate }, '53371500A26009'))
    )
    const { plan, basis } = await show(made)
    expect(plan?.items.map(({ what, amountFen }) => [what, amountFen])).toEqual([
      ['扶手和配件', 0],
      ['安装工钱', 100_000],
      ['楼道扶手', 17_000]
    ])
    expect(basis).toMatchObject({ filingNo: '53371500A26009' })
    expect(await world.refused(fundClerk, fund.fundSpend, walk.order(made))).toBe('fund-item')
  })
})

describe('the end', () => {
  test('the last report is due within three months, then what is left goes by decision, and the project is closed', async () => {
    const made = await walk.approved(world)
    const projectId = idOf(made)
    const finish = { projectId, act: 'finish' as const, why: '' }
    expect(await world.refused(staff, project.projectStep, finish)).toBe('fund-waiting')
    const payment = { lineId: made.lineId ?? '', paidFen: 58_000, day: '2026-06-01', vouchers: [made.invoice ?? ''] }
    await world.ask(fundClerk, fund.fundPay, payment)
    await world.ask(staff, project.projectStep, finish)
    const due = (await show(made)).reportDueAt ?? 0
    expect(new Date(due + 8 * 3_600_000).toISOString().slice(0, 10)).toBe('2026-09-01')
    const transfer = { projectId, kind: 'leftover' as const }
    expect(await world.refused(fundClerk, fund.fundTransfer, transfer)).toBe('project-step')
    await world.ask(fundClerk, project.projectReport, { projectId, text: '十九户都装好了，老人试过了。', media: [] })
    expect(await show(made)).toMatchObject({ state: 'leftover', numbers: { leftFen: 59_000 } })
    const other = await world.ask(staff, project.projectPropose, walk.proposal('internal'))
    const mixed = { ...transfer, toProjectId: other.id }
    expect(await world.refused(fundClerk, fund.fundTransfer, mixed)).toBe('fund-mixed')
    const { id } = await world.ask(fundClerk, fund.fundTransfer, transfer)
    await check(id)
    const closed = await show(made)
    expect(closed).toMatchObject({ state: 'closed', numbers: { leftFen: 0, receivedFen: 117_000, spentFen: 58_000 } })
    expect(closed.reportDueAt).toBeUndefined()
  })

  test('a payment undone while what is left is on its way out keeps the project open until that has gone too', async () => {
    const made = await walk.leftover(world)
    const transfer = { projectId: idOf(made), kind: 'leftover' as const }
    const first = await world.ask(fundClerk, fund.fundTransfer, transfer)
    const undo = await world.ask(fundClerk, fund.fundUndo, { lineId: made.lineId ?? '', reason: '店家退了钱' })
    await check(undo.id)
    await check(first.id)
    const open = await show(made)
    expect(open).toMatchObject({ state: 'leftover', numbers: { leftFen: 58_000 } })
    expect(open.timeline.at(-1)?.what).toBe('剩下的 590.00 元 转出，还有 580.00 元 要再转')
    await check((await world.ask(fundClerk, fund.fundTransfer, transfer)).id)
    expect(await show(made)).toMatchObject({ state: 'closed', numbers: { leftFen: 0, receivedFen: 117_000 } })
  })

  test('a payment undone after the end opens the project again for what came back', async () => {
    const made = await walk.leftover(world)
    const transfer = { projectId: idOf(made), kind: 'leftover' as const }
    await check((await world.ask(fundClerk, fund.fundTransfer, transfer)).id)
    expect((await show(made)).state).toBe('closed')
    const undo = await world.ask(fundClerk, fund.fundUndo, { lineId: made.lineId ?? '', reason: '店家退了钱' })
    await check(undo.id)
    expect(await show(made)).toMatchObject({ state: 'leftover', numbers: { leftFen: 58_000 } })
    await check((await world.ask(fundClerk, fund.fundTransfer, transfer)).id)
    expect(await show(made)).toMatchObject({ state: 'closed', numbers: { leftFen: 0 } })
  })

  test('a promised match that never came is let go with the reason', async () => {
    const made = await walk.matching(world)
    const step = { projectId: idOf(made), act: 'no-match' as const, why: '' }
    expect(await world.refused(staff, project.projectStep, step)).toBe('fund-why')
    await world.ask(staff, project.projectStep, { ...step, why: '钱已经够了' })
    expect(await show(made)).toMatchObject({ state: 'working', numbers: { receivedFen: 90_000 } })
  })
})

describe('offers', () => {
  test('of labour are seen by neighbours, kept by those in charge, taken back by their maker alone', async () => {
    const made = await walk.pledged(world)
    const pledgeId = made.pledgeId ?? ''
    const list = { projectId: idOf(made) }
    expect((await world.ask(resident, project.pledgeList, list)).items).toMatchObject([
      { what: '我会电工，能帮忙装', state: 'offered', mine: false }
    ])
    const settle = (act: 'keep' | 'withdraw') => ({ pledgeId, act, note: '' })
    expect(await world.refused(resident, project.pledgeSettle, settle('withdraw'))).toBe('not-allowed')
    expect(await world.refused(tenant, project.pledgeSettle, settle('keep'))).toBe('not-allowed')
    await world.ask(staff, project.pledgeSettle, settle('keep'))
    expect(await world.refused(tenant, project.pledgeSettle, settle('withdraw'))).toBe('pledge-step')
  })
})

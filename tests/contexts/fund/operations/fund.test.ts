/** The fund end to end: two people a line, two kinds that never meet, money that is never spent twice. */
import { sessionOpen } from 'types/community'
import * as fund from 'types/fund'
import { noticeList } from 'types/notices'
import * as project from 'types/projects'
import { elder, founder, resident, staff, tenant } from '../../../../local/demo/people'
import { appoint, community, compound } from '../../../../local/demo/town'
import { stranger } from '../../../operations/example'
import * as walk from '../../../operations/examples/fund-walk'
import { fundChecker, fundClerk } from '../../../operations/examples/fund-walk'
import type { Made } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const DAY = 86_400_000
let world: World
let made: Made
let projectId: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    made = await walk.working(opened)
    projectId = made.projectId ?? ''
    await opened.hand.act(stranger, 'session.open', {})
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (openid = tenant) => world.ask(openid, project.projectShow, { projectId })
const check = (lineId: string, openid = fundChecker) =>
  world.ask(openid, fund.fundCheck, { lineId, pass: true, why: '' })
const spend = async (amountFen: number) => (await world.ask(fundClerk, fund.fundSpend, walk.order(made, amountFen))).id
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)

interface Balance {
  code: string
  debit: number
  credit: number
}
const balances = async () => {
  const all = await world.stored<Balance & { book: string }>('balances')
  const of = (code: string) => all.find(one => one.book.startsWith('fund@') && one.code === code)
  const standing = (code: string) => Math.abs((of(code)?.credit ?? 0) - (of(code)?.debit ?? 0))
  return {
    cash: standing('cash:public'),
    general: standing('general:public'),
    project: standing(`project:${projectId}`)
  }
}

describe('money in', () => {
  test('confirmed gifts and the match by its formula stand in the book; cash is what general and projects hold', async () => {
    const { numbers, match } = await show()
    // 90 000 fen given, 30 % of them 27 000, the fund had 40 000.
    expect(match).toMatchObject({ confirmedFen: 90_000, matchFen: 27_000, settled: true })
    expect(numbers).toEqual({ giftsFen: 90_000, receivedFen: 117_000, spentFen: 0, heldFen: 0, leftFen: 117_000 })
    expect(await balances()).toEqual({ cash: 130_000, general: 13_000, project: 117_000 })
  })

  test('public money wants the charity’s letter, and never goes to a project of the other kind', async () => {
    const { letterNo: _letter, ...without } = walk.receipt(made)
    expect(await world.refused(fundClerk, fund.fundReceive, without)).toBe('fund-letter')
    expect(await world.refused(fundClerk, fund.fundReceive, { ...walk.receipt(made), fund: 'internal' })).toBe(
      'fund-mixed'
    )
    expect(await world.refused(fundClerk, fund.fundReceive, { ...walk.receipt(made), day: '2026-06-02' })).toBe(
      'fund-day'
    )
    const more = { ...walk.receipt(made), amountFen: 9_999 }
    expect(await world.refused(fundClerk, fund.fundReceive, more)).toBe('fund-named')
  })

  test('a market gives its two per cent, shown with the formula', async () => {
    const { named: _named, projectId: _project, ...rest } = walk.receipt(made)
    const market = { ...rest, source: 'market' as const, amountFen: 123_449, what: '六月邻里集市' }
    const line = await world.ask(fundClerk, fund.fundReceive, market)
    expect(line).toMatchObject({ amountFen: 2_468, formula: '卖了 1,234.49 元 × 2% = 24.68 元（不足一分的不计）' })
    await check(line.id)
    expect((await balances()).general).toBe(13_000 + 2_468)
  })
})

describe('two people', () => {
  test('who wrote a line never checks it, in whatever posts', async () => {
    await appoint(world.hand, staff, fundClerk, 'checker', community, '王芳')
    const { id } = await world.ask(fundClerk, fund.fundReceive, walk.receipt(made))
    expect(await world.refused(fundClerk, fund.fundCheck, { lineId: id, pass: true, why: '' })).toBe('fund-same-person')
    expect((await check(id)).state).toBe('posted')
  })

  test('a line given back says why to its clerk and books nothing', async () => {
    const { id } = await world.ask(fundClerk, fund.fundReceive, walk.receipt(made))
    expect(await world.refused(fundChecker, fund.fundCheck, { lineId: id, pass: false, why: '' })).toBe('fund-why')
    await world.ask(fundChecker, fund.fundCheck, { lineId: id, pass: false, why: '凭证看不清' })
    await world.tick()
    expect(await titles(fundClerk)).toContain('您记的基金账有消息')
    expect((await balances()).cash).toBe(130_000)
    expect(await world.refused(fundChecker, fund.fundCheck, { lineId: id, pass: true, why: '' })).toBe('fund-line-step')
  })

  test('drafts are seen by those who keep the fund alone', async () => {
    const { id } = await world.ask(fundClerk, fund.fundReceive, walk.receipt(made))
    expect(await world.refused(tenant, fund.fundLine, { lineId: id })).toBe('not-found')
    expect(await world.refused(tenant, fund.fundLines, { scope: compound, filter: 'waiting' })).toBe('not-allowed')
    const { items } = await world.ask(fundChecker, fund.fundLines, { scope: community, filter: 'waiting' })
    expect(items.map(line => line.id)).toEqual([id])
  })
})

describe('money out', () => {
  test('approved is set aside, paid is booked, what was not needed goes back to the project', async () => {
    const lineId = await spend(60_000)
    expect((await check(lineId)).state).toBe('approved')
    expect((await show()).numbers).toMatchObject({ heldFen: 60_000, leftFen: 117_000 })
    const vouchers = [await walk.photo(world, fundClerk, 'paid')]
    const pay = { lineId, paidFen: 58_000, day: '2026-06-01', vouchers }
    expect(await world.refused(fundClerk, fund.fundPay, { ...pay, paidFen: 60_001 })).toBe('fund-paid-over')
    expect(await world.ask(fundClerk, fund.fundPay, pay)).toMatchObject({ state: 'posted', paidFen: 58_000 })
    const { numbers, plan } = await show()
    expect(numbers).toEqual({ giftsFen: 90_000, receivedFen: 117_000, spentFen: 58_000, heldFen: 0, leftFen: 59_000 })
    expect(plan?.items.map(({ spentFen }) => spentFen)).toEqual([58_000, 0])
    expect(await balances()).toEqual({ cash: 72_000, general: 13_000, project: 59_000 })
  })

  test('a dozen approvals at once of one project never set aside more than it has', async () => {
    const ids: string[] = []
    for (let place = 0; place < 12; place++) ids.push(await spend(30_000))
    const answers = await Promise.all(
      ids.map(lineId => world.send(fundChecker, fund.fundCheck, { lineId, pass: true, why: '' }))
    )
    const reasons = answers.map(({ answer }) => (answer.ok ? 'yes' : answer.refusal.reason))
    expect(reasons.every(reason => ['yes', 'not-enough', 'busy'].includes(reason))).toBe(true)
    await world.pass(DAY)
    const { numbers } = await show()
    expect(numbers.heldFen).toBe(90_000)
    expect(numbers.leftFen).toBe(117_000)
  })

  test('wants an item of the plan, a need of the project, and for large sums a decision of its own', async () => {
    const refused = (some: object) => world.refused(fundClerk, fund.fundSpend, { ...walk.order(made), ...some })
    expect(await refused({ item: 2 })).toBe('fund-item')
    expect(await refused({ matterId: 'm_00000000000000zz' })).toBe('fund-need')
    expect(await refused({ amountFen: 117_001 })).toBe('not-enough')
    expect(await refused({ amountFen: 500_000 })).toBe('fund-decision-own')
    expect(await refused({ decision: { decisionId: 'd_00000000000000zz' } })).toBe('fund-decision')
  })

  test('what nobody paid in time is free again', async () => {
    const lineId = await spend(60_000)
    await check(lineId)
    await world.pass(61 * DAY)
    expect((await world.ask(fundClerk, fund.fundLine, { lineId })).state).toBe('lapsed')
    expect((await show()).numbers).toMatchObject({ heldFen: 0, leftFen: 117_000 })
  })

  test('the checker may free it as well, with the reason', async () => {
    const lineId = await spend(60_000)
    await check(lineId)
    await world.ask(fundChecker, fund.fundCheck, { lineId, pass: false, why: '店家涨价了，不买了' })
    expect((await show()).numbers.heldFen).toBe(0)
  })
})

describe('undoing', () => {
  test('takes the line and its gifts out of every count, once, and leaves both lines to be seen', async () => {
    const { id } = await world.ask(fundClerk, fund.fundReceive, walk.receipt(made, 20_000))
    await check(id)
    expect((await world.ask(elder, fund.giftMine, {})).items.map(({ undone }) => undone)).toEqual([false, false])
    const undo = await world.ask(fundClerk, fund.fundUndo, { lineId: id, reason: '记重了一笔' })
    await check(undo.id)
    expect((await show()).numbers).toMatchObject({ giftsFen: 90_000, leftFen: 117_000 })
    expect((await world.ask(elder, fund.giftMine, {})).items.map(({ undone }) => undone)).toEqual([true, false])
    expect(await world.refused(fundClerk, fund.fundUndo, { lineId: id, reason: '再冲一次' })).toBe('already-reversed')
    const { items } = await world.ask(tenant, fund.fundLines, { scope: compound, projectId, filter: 'booked' })
    expect(items.filter(line => line.id === id || line.id === undo.id)).toHaveLength(2)
  })
})

describe('who gave', () => {
  test('is known to nobody else, until they let a name stand, and no amount stands beside it', async () => {
    expect(await show()).toMatchObject({ named: [], givers: 37 })
    const [gift] = (await world.ask(elder, fund.giftMine, {})).items
    const giftId = gift?.id ?? ''
    for (const openid of [resident, staff, founder, fundClerk]) {
      expect(await world.refused(openid, fund.giftName, { giftId, name: '别人' })).toBe('not-found')
    }
    expect((await world.ask(resident, fund.giftMine, {})).items).toEqual([])
    await world.ask(elder, fund.giftName, { giftId, name: '三幢老林' })
    expect((await show()).named).toEqual(['三幢老林'])
    await world.ask(elder, fund.giftName, { giftId })
    expect((await show()).named).toEqual([])
  })

  test('names and people stand in no entry of the book', async () => {
    const { code } = await world.ask(elder, sessionOpen, {})
    const entries = JSON.stringify(await world.stored('entries'))
    expect(entries).not.toContain(code)
    const [line] = await world.stored<{ named?: { personId: string }[] }>('fund_lines')
    const personId = line?.named?.[0]?.personId ?? ''
    expect(personId).not.toBe('')
    expect(entries).not.toContain(personId)
  })
})

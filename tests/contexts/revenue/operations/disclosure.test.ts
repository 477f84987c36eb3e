/** A quarter is laid open by three people, its figures never change after the check, and being late is said aloud. */
import readWorkbook from 'read-excel-file/node'
import * as bookkeeping from 'types/bookkeeping'
import * as disclosure from 'types/disclosure'
import { ledgerBook } from 'types/ledger'
import { communitySecretary, resident, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY_MS, MINUTE_MS } from '../../content/scene'
import {
  agreedQuarter,
  boardPhoto,
  checkedQuarter,
  closedQuarter,
  committee,
  firstQuarter,
  publishedQuarter
} from '../disclosure-scene'
import { checker, clerk, cost, drafted, income, posted } from '../scene'

let world: World
let begun: Awaited<ReturnType<typeof firstQuarter>>
beforeAll(async () => {
  world = await openWorld(async fresh => {
    begun = await firstQuarter(fresh)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (disclosureId: string, openid = resident) => world.ask(openid, disclosure.disclosureShow, { disclosureId })

interface Notice {
  title: string
  body: string
  personId: string
}
const inbox = async (title: RegExp) => {
  await world.tick()
  return (await world.stored<Notice>('inbox')).filter(notice => title.test(notice.title))
}

test('a resident sees the running quarter in one picture that adds up, and a stranger does not learn that it exists', async () => {
  const { disclosureId } = begun
  await posted(world, { ...income, day: '2026-05-10' })
  const { now, before } = await world.ask(tenant, disclosure.disclosureNow, { scope: compound })
  expect(now).toMatchObject({ quarter: '2026-2', state: 'open', acts: ['object'] })
  expect(now?.figures).toMatchObject({ beforeFen: 1_240_000, inFen: 300_000, costFen: 0, leftFen: 1_540_000, lines: 1 })
  expect(before).toMatchObject({ id: disclosureId, quarter: '2026-1' })
  const first = await show(disclosureId)
  expect(first.figures).toMatchObject({ beforeFen: 1_020_000, inFen: 300_000, costFen: 80_000, leftFen: 1_240_000 })
  expect(first.figures.income).toEqual([{ code: 'income:advert', name: '公共区域广告', fen: 300_000 }])
  await world.hand.act('oDemoElsewhere00000000001', 'session.open', {})
  const foreign = await world.refused('oDemoElsewhere00000000001', disclosure.disclosureShow, { disclosureId })
  expect(foreign).toBe('not-found')
})

test('a quarter with a draft in it is not closed; closed, its months take no more lines', async () => {
  const { disclosureId } = begun
  const draft = await drafted(world, { ...income, day: '2026-02-03' })
  expect(await world.refused(clerk, disclosure.disclosureClose, { disclosureId })).toBe('drafts-waiting')
  await world.ask(clerk, bookkeeping.bookingDrop, { bookingId: draft.id })
  await world.ask(clerk, disclosure.disclosureClose, { disclosureId })
  const late = await drafted(world, { ...income, day: '2026-02-03' }).catch(error => String(error))
  const tried =
    typeof late === 'string'
      ? late
      : JSON.stringify(
          await world.ask(checker, bookkeeping.bookingCheck, { bookingId: late.id, seen: late.version, pass: true })
        )
  expect(tried).toMatch(/这个月的账已经结了|period-closed/)
  expect((await show(disclosureId)).figures.inFen).toBe(300_000)
})

test('the running quarter is not closed before its last day is over, nor before the one before it', async () => {
  const { now } = await world.ask(clerk, disclosure.disclosureNow, { scope: compound })
  const running = { disclosureId: now?.id ?? '' }
  expect(await world.refused(clerk, disclosure.disclosureClose, running)).toBe('quarter-running')
  await world.pass((now?.endsAt ?? 0) - world.hand.now())
  expect(await world.refused(clerk, disclosure.disclosureClose, running)).toBe('quarter-before')
})

test('checking waits until everything is sealed, is done by another person, and closes the months for good', async () => {
  const { disclosureId } = begun
  await world.ask(clerk, disclosure.disclosureClose, { disclosureId })
  expect(await world.refused(checker, disclosure.disclosureCheck, { disclosureId })).toBe('disclosure-sealing')
  await world.pass(4 * MINUTE_MS)
  await world.pass(2 * MINUTE_MS)
  expect(await world.refused(clerk, disclosure.disclosureCheck, { disclosureId })).toBe('not-allowed')
  const view = await world.ask(checker, disclosure.disclosureCheck, { disclosureId })
  expect(view).toMatchObject({ state: 'checked', next: { who: '业委会委员' } })
  const book = await world.ask(resident, ledgerBook, { kind: 'revenue', scope: compound })
  expect(book.months[0]).toMatchObject({ month: '2026-03', state: 'closed' })
  const { seal } = await world.ask(resident, disclosure.disclosureNow, { scope: compound })
  expect([seal?.no, seal?.code]).toEqual([book.seal.no, book.seal.code])
  expect(await inbox(/2026 年一季度的账到您这里了/)).not.toHaveLength(0)
})

test('after the check its figures stand, whatever is booked in later months', async () => {
  const { disclosureId } = await checkedQuarter(world, begun)
  const before = (await show(disclosureId)).figures
  await posted(world, { ...cost, day: '2026-05-20', amountFen: 70_000 })
  expect((await show(disclosureId)).figures).toEqual(before)
  expect(before.leftFen).toBe(1_240_000)
})

test('the checker gives it back with the reason; the clerk closes it again and it goes on', async () => {
  const { disclosureId } = await closedQuarter(world, begun)
  const back = await world.ask(checker, disclosure.disclosureSendBack, {
    disclosureId,
    from: 'closed',
    why: '三月的电费少一张发票。'
  })
  expect(back).toMatchObject({ state: 'open', sentBack: { why: '三月的电费少一张发票。', who: '公账核对员 韩志强' } })
  await world.ask(clerk, disclosure.disclosureClose, { disclosureId })
  expect((await world.ask(checker, disclosure.disclosureCheck, { disclosureId })).state).toBe('checked')
})

const why = '有一笔看不懂花在哪里。'
const stateOf = async (disclosureId: string) => (await show(disclosureId)).state

test('one gives it back between any two calls of another who checks it: one of both is done, the other is told', async () => {
  const { disclosureId } = await closedQuarter(world, begun)
  const back = await world.keep()
  const check = (token: string) => world.send(checker, disclosure.disclosureCheck, { disclosureId }, { token })
  const steps = (await check('counts')).calls.length
  for (let step = 1; step <= steps; step++) {
    await back()
    const token = `checks-${step}`
    let given = false
    const run = async () => {
      const { answer } = await world.send(committee, disclosure.disclosureSendBack, {
        disclosureId,
        from: 'closed',
        why
      })
      given = answer.ok
    }
    world.cloud.hooks.inject({ kind: 'meanwhile', invocation: token, step, run })
    const { answer } = await check(token)
    world.cloud.hooks.clearFaults()
    expect([step, answer.ok, await stateOf(disclosureId)]).toEqual([step, !given, given ? 'open' : 'checked'])
    if (given) await world.ask(clerk, disclosure.disclosureClose, { disclosureId })
    if (given) expect((await world.ask(checker, disclosure.disclosureCheck, { disclosureId })).state).toBe('checked')
  }
})

test('of two who give it back, or give it back and agree, at the same moment, one does and it moves one step', async () => {
  const { disclosureId } = await checkedQuarter(world, begun)
  const again = await world.keep()
  const input = { disclosureId, from: 'checked' as const, why }
  const sendBack = (openid: string) => world.send(openid, disclosure.disclosureSendBack, input)
  const both = await Promise.all([sendBack(checker), sendBack(committee)])
  expect(both.map(({ answer }) => answer.ok).sort()).toEqual([false, true])
  expect(await stateOf(disclosureId)).toBe('closed')
  await again()
  const agree = world.send(committee, disclosure.disclosureAgree, { disclosureId })
  const [agreed, back] = await Promise.all([agree, sendBack(checker)])
  expect(agreed.answer.ok).not.toBe(back.answer.ok)
  expect(await stateOf(disclosureId)).toBe(agreed.answer.ok ? 'agreed' : 'closed')
})

test('published with the seal’s short code it reaches every resident once and is anchored in the ledger', async () => {
  const { disclosureId } = await agreedQuarter(world, begun)
  const view = await world.ask(clerk, disclosure.disclosurePublish, { disclosureId })
  const book = await world.ask(resident, ledgerBook, { kind: 'revenue', scope: compound })
  expect(view.seal?.code).toBe(book.seal.code)
  expect(view.seal?.code).toMatch(/^\d{4} \d{4} \d{4}$/)
  expect(book.anchors).toEqual([expect.objectContaining({ code: book.seal.code, what: '2026 年一季度公示表' })])
  const told = await inbox(/公共收益公示了/)
  expect(told.length).toBeGreaterThanOrEqual(3)
  expect(new Set(told.map(({ personId }) => personId)).size).toBe(told.length)
  expect(told[0]?.body).toContain('收 3,000.00 元，支 800.00 元，结余 12,400.00 元')
})

test('the thirty days begin with the photo of the board and end by themselves; without one it is never locked', async () => {
  const { disclosureId } = await publishedQuarter(world, begun)
  await world.pass(4 * DAY_MS)
  expect(await inbox(/请拍公告栏的照片/)).not.toHaveLength(0)
  await world.pass(40 * DAY_MS)
  expect((await show(disclosureId)).state).toBe('published')
  const view = await world.ask(clerk, disclosure.disclosureBoard, { disclosureId, media: [await boardPhoto(world)] })
  expect(view.hangsUntil).toBe(world.hand.now() + 30 * DAY_MS)
  await world.pass(30 * DAY_MS - 2 * MINUTE_MS)
  expect((await show(disclosureId)).state).toBe('published')
  await world.pass(3 * MINUTE_MS)
  expect((await show(disclosureId)).state).toBe('locked')
})

test('a quarter that is not published in time is said to clerk, committee and community, and shown as late', async () => {
  const { disclosureId } = begun
  const { publishBy } = await show(disclosureId)
  await world.pass(publishBy - world.hand.now())
  await world.pass(MINUTE_MS)
  const late = await inbox(/2026 年一季度的账没有按时公示/)
  expect(late.length).toBeGreaterThanOrEqual(2)
  const again = late.length
  await world.pass(DAY_MS)
  expect(await inbox(/2026 年一季度的账没有按时公示/)).toHaveLength(again)
})

test('every quarter begins the next one, without a gap, for as long as the clock runs', async () => {
  await world.pass(200 * DAY_MS)
  await world.pass(MINUTE_MS)
  const { items } = await world.ask(resident, disclosure.disclosureList, { scope: compound })
  expect(items.map(({ quarter }) => quarter)).toEqual(['2026-4', '2026-3', '2026-2', '2026-1'])
})

test('the Excel file holds the sums and every leg of every line, and both columns add up to the same', async () => {
  const { disclosureId } = await publishedQuarter(world, begun)
  const { url, name } = await world.ask(resident, disclosure.disclosureExcel, { disclosureId })
  expect(name).toBe('公共收益2026-1.xlsx')
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const [sums, lines] = await readWorkbook(bytes)
  expect(sums?.data.map(row => row.slice(0, 2))).toContainEqual(['结余', 12_400])
  const rows = lines?.data.slice(1) ?? []
  const column = (place: number) => rows.reduce((sum, row) => sum + Math.round(Number(row[place] ?? 0) * 100), 0)
  expect(rows).toHaveLength(7)
  expect(column(3)).toBe(column(4))
  expect(column(3)).toBe(1_020_000 + 300_000 + 80_000)
})

test('nobody but the committee or the community agrees, and whoever kept or checked the book is not asked', async () => {
  const { disclosureId } = await checkedQuarter(world, begun)
  expect(await world.refused(checker, disclosure.disclosureAgree, { disclosureId })).toBe('not-allowed')
  expect((await show(disclosureId, committee)).acts).toContain('agree')
  const view = await world.ask(communitySecretary, disclosure.disclosureAgree, { disclosureId })
  expect(view.timeline.at(-1)).toMatchObject({ who: '社区书记 孙红', what: '同意公示' })
})

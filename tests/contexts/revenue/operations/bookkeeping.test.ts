/** The book is opened once; a line stands in the ledger only when two people have said so, and is undone the same way. */
import * as bookkeeping from 'types/bookkeeping'
import { checker, clerk, resident, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { photoOf } from '../../content/scene'
import { check, cost, desk, drafted, income, openBook, passedDecision, posted } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld(openBook)
})
beforeEach(() => world.again())
afterAll(() => world.close())

interface Entry {
  _id: string
  day: string
  legs: { account: string; side: string; amount: number }[]
  evidence: { vouchers: { sha256: string }[]; decisionId?: string }
  approvals: { who: string; what: string }[]
  reverses?: string
}

const entryOf = async (bookingId: string) =>
  (await world.stored<Entry>('entries')).find(({ _id }) => _id === `e:${bookingId}`)

test('a compound has one book: opening it again is refused, and it begins with what the statement says', async () => {
  const { open, acts } = await desk(world)
  expect(open).toMatchObject({ bankFen: 1_000_000, cashFen: 20_000, openedDay: '2026-01-01', permits: [] })
  expect(acts).toEqual(['keep'])
  const again = { scope: compound, day: '2026-02-01', bankFen: 1, cashFen: 0, costLimitFen: 1 }
  const media = [await photoOf(world, staff)]
  expect(await world.refused(staff, bookkeeping.revenueOpen, { ...again, media })).toBe('revenue-opened')
  const openings = (await world.stored<{ kind: string }>('entries')).filter(({ kind }) => kind === 'opening')
  expect(openings).toHaveLength(1)
})

test('nothing of a draft stands in the ledger until another person has checked it', async () => {
  const draft = await drafted(world)
  expect(draft).toMatchObject({ state: 'draft', by: { who: '公账记账员 宋雅琴' } })
  expect(await entryOf(draft.id)).toBeUndefined()
  expect((await desk(world)).open).toMatchObject({ bankFen: 1_000_000 })
  const done = await check(world, draft)
  expect(done).toMatchObject({ state: 'posted', entryId: `e:${draft.id}`, check: { who: '公账核对员 韩志强' } })
  expect(await entryOf(draft.id)).toMatchObject({
    day: '2026-05-10',
    legs: [
      { account: 'bank', side: 'debit', amount: 300_000 },
      { account: 'income:advert', side: 'credit', amount: 300_000 }
    ],
    approvals: [
      { who: '公账记账员 宋雅琴', what: '记账' },
      { who: '公账核对员 韩志强', what: '核对' }
    ]
  })
  expect((await desk(world)).open).toMatchObject({ bankFen: 1_300_000 })
})

test('whoever drafted a line cannot check it, even with both posts', async () => {
  const { hand } = world
  const { appoint, community } = await import('../../../../local/demo/town')
  await appoint(hand, staff, clerk, 'checker', community, '宋雅琴')
  const { id: bookingId, version: seen } = await drafted(world)
  const asked = { bookingId, seen, pass: true }
  expect(await world.refused(clerk, bookkeeping.bookingCheck, asked)).toBe('booking-same-person')
})

test('a line that changed since it was looked at is not checked', async () => {
  const draft = await drafted(world)
  const changed = {
    scope: compound,
    ...income,
    amountFen: 310_000,
    bookingId: draft.id,
    version: draft.version,
    media: []
  }
  const after = await world.ask(clerk, bookkeeping.bookingKeep, changed)
  const seen = { bookingId: draft.id, seen: draft.version, pass: true }
  expect(await world.refused(checker, bookkeeping.bookingCheck, seen)).toBe('stale-view')
  expect(await check(world, after)).toMatchObject({ state: 'posted', amountFen: 310_000 })
})

test('a line is sent back with a reason, which the clerk is told; then it is written anew', async () => {
  const draft = await drafted(world)
  const no = { bookingId: draft.id, seen: draft.version, pass: false }
  expect(await world.refused(checker, bookkeeping.bookingCheck, no)).toBe('booking-why')
  const back = await world.ask(checker, bookkeeping.bookingCheck, { ...no, why: '金额和回单不一样' })
  expect(back).toMatchObject({ state: 'back', trouble: '金额和回单不一样' })
  const again = { scope: compound, ...income, bookingId: draft.id, version: back.version, media: [] }
  const kept = await world.ask(clerk, bookkeeping.bookingKeep, again)
  expect(kept.state).toBe('draft')
  expect(kept.trouble).toBeUndefined()
})

test('money that goes out needs its voucher, whose hash stands in the ledger', async () => {
  const bare = { scope: compound, ...cost, media: [] }
  expect(await world.refused(clerk, bookkeeping.bookingKeep, bare)).toBe('voucher-missing')
  const { id, vouchers } = await posted(world, cost)
  expect(vouchers).toHaveLength(1)
  expect((await entryOf(id))?.evidence.vouchers).toEqual(vouchers)
})

test('a use, and a cost above the limit, need a passed decision and never take more than it allows', async () => {
  const use = { ...cost, kind: 'use' as const, use: 'works' as const, amountFen: 150_000 }
  const media = [await photoOf(world, clerk)]
  const keep = (words: object) =>
    world.refused(clerk, bookkeeping.bookingKeep, { scope: compound, ...use, media, ...words })
  expect(await keep({})).toBe('decision-needed')
  expect(await keep({ kind: 'cost', cost: 'repair', amountFen: 500_001 })).toBe('decision-needed')
  expect(await keep({ decisionId: await passedDecision(world, 'd_bbbbbbbbbbbbbbbb', false) })).toBe('decision-unfit')
  const decisionId = await passedDecision(world)
  expect(await keep({ decisionId })).toBe('permit-short')
  await posted(world, { ...income, kind: 'permit', decisionId, amountFen: 200_000, what: '修东门道路' } as never)
  expect((await desk(world)).open?.permits).toEqual([{ decisionId, what: '修东门道路', leftFen: 200_000 }])
  expect(await keep({ decisionId, kind: 'permit' })).toBe('permit-there')
  const first = await drafted(world, { ...use, decisionId })
  const second = await drafted(world, { ...use, decisionId })
  expect(await check(world, first)).toMatchObject({ state: 'posted' })
  const tooMuch = await check(world, second)
  expect(tooMuch.state).toBe('back')
  expect(tooMuch.trouble).toMatch(/余额不够/)
  expect((await desk(world)).open).toMatchObject({ bankFen: 850_000, permits: [{ leftFen: 50_000 }] })
})

test('the bank is never overdrawn: what is too much comes back to the clerk with the reason', async () => {
  const draft = await drafted(world, { ...cost, amountFen: 20_001, purse: 'cash' })
  expect(await check(world, draft)).toMatchObject({ state: 'back', trouble: expect.stringMatching(/余额不够/) })
  expect((await desk(world)).open).toMatchObject({ cashFen: 20_000 })
})

test('days before the opening, after today and that do not exist are refused', async () => {
  for (const day of ['2025-12-31', '2026-06-02', '2026-02-30']) {
    const words = { scope: compound, ...income, day, media: [] }
    expect([day, await world.refused(clerk, bookkeeping.bookingKeep, words)]).toEqual([day, 'booking-day'])
  }
})

test('a posted line is taken back by two people with a reversing entry; the first one stays', async () => {
  const { id: bookingId } = await posted(world, cost)
  const asked = await world.ask(clerk, bookkeeping.bookingUndo, { bookingId, reason: '记重了' })
  expect(asked).toMatchObject({ state: 'undo', undo: { reason: '记重了' } })
  const undone = await check(world, asked)
  expect(undone.state).toBe('undone')
  const entries = await world.stored<Entry>('entries')
  expect(entries.filter(one => one._id === `e:${bookingId}` || one.reverses === `e:${bookingId}`)).toHaveLength(2)
  expect((await desk(world)).open).toMatchObject({ bankFen: 1_000_000 })
})

test('taking back what a decision paid for gives the decision its sum again', async () => {
  const decisionId = await passedDecision(world)
  await posted(world, { ...income, kind: 'permit', decisionId, amountFen: 200_000, what: '修东门道路' } as never)
  const spent = { ...cost, kind: 'use' as const, use: 'works' as const, amountFen: 150_000, decisionId }
  const { id: bookingId } = await posted(world, spent)
  const asked = await world.ask(clerk, bookkeeping.bookingUndo, { bookingId, reason: '退货了' })
  await check(world, asked)
  expect((await desk(world)).open?.permits).toMatchObject([{ leftFen: 200_000 }])
})

test('a line that was checked when the function died is posted by the clock, once', async () => {
  const draft = await drafted(world)
  // Rights, the line, the check written down; then nothing more.
  world.cloud.hooks.inject({ kind: 'before', invocation: 'dies-here', step: 4 })
  const asked = { bookingId: draft.id, seen: draft.version, pass: true }
  await world.send(checker, bookkeeping.bookingCheck, asked, { token: 'dies-here' }).catch(() => undefined)
  const show = () => world.ask(clerk, bookkeeping.bookingShow, { bookingId: draft.id })
  expect(await show()).toMatchObject({ state: 'posting' })
  await world.pass(61_000)
  expect(await show()).toMatchObject({ state: 'posted' })
  expect((await desk(world)).open).toMatchObject({ bankFen: 1_300_000 })
})

test('a neighbour does not read drafts, and a clerk of elsewhere keeps nothing here', async () => {
  const { id: bookingId } = await drafted(world)
  expect(await world.refused(resident, bookkeeping.bookingShow, { bookingId })).toBe('not-found')
  expect(await world.refused(resident, bookkeeping.revenueDesk, { scope: compound })).toBe('not-allowed')
})

test('what waits is counted for those it waits for, and lists hold each line once', async () => {
  const first = await drafted(world)
  await drafted(world, { ...income, amountFen: 1 })
  await world.ask(clerk, bookkeeping.bookingDrop, { bookingId: first.id })
  expect((await desk(world)).waiting).toEqual({ draft: 1, back: 0, undo: 0 })
  const list = (part: 'draft' | 'over') => world.ask(checker, bookkeeping.bookingList, { scope: compound, part })
  expect((await list('draft')).items.map(one => one.amountFen)).toEqual([1])
  expect((await list('over')).items.map(one => one.state)).toEqual(['dropped'])
})

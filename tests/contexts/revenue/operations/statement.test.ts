/** A file is looked at first; rows become drafts only when a person says so, all of a call or none, and never twice. */

import * as bookkeeping from 'types/bookkeeping'
import { sessionOpen } from 'types/community'
import * as statements from 'types/statements'
import { clerk, resident } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { advertised, check, openBook } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld(openBook)
})
beforeEach(() => world.again())
afterAll(() => world.close())

const head = '交易日期,借方发生额,贷方发生额,账户余额,对方户名,摘要'
const lines = [
  '2026-01-08,,3000.00,13000.00,某传媒公司,广告费',
  '2026-02-03,800.00,,12200.00,某维修部,道闸维修',
  '2026-02-30,,1.00,12201.00,,认不出的日子',
  '2025-12-30,,5.00,12206.00,,开账以前'
]

async function fileOf(rows: readonly string[], name = 'bank.csv'): Promise<string> {
  const { uploadFolder } = await world.ask(clerk, sessionOpen, {})
  return world.hand.upload(clerk, `${uploadFolder}/${name}`, Buffer.from([head, ...rows].join('\r\n')))
}

const read = async (rows: readonly string[], name?: string) =>
  world.ask(clerk, statements.statementRead, {
    scope: compound,
    fileId: await fileOf(rows, name),
    fileName: '一季度流水.csv',
    purse: 'bank' as const
  })

const rowsOf = async (importId: string) => (await world.ask(clerk, statements.statementShow, { importId })).items

const taken = [
  { row: 2, kind: 'income' as const, class: 'advert' as const, what: '电梯广告费' },
  { row: 3, kind: 'cost' as const, cost: 'repair' as const, what: '修道闸' }
]

test('a bank’s table is understood by itself and books nothing', async () => {
  const { contractId } = await advertised(world)
  const view = await read(lines)
  expect(view).toMatchObject({
    unclear: [],
    counts: { rows: 4, open: 2, wrong: 2, done: 0, inFen: 300_000, outFen: 80_000 }
  })
  const rows = await rowsOf(view.id)
  expect(rows[0]).toMatchObject({ row: 2, state: 'open', proposal: { contractId, due: '2026-01-11' } })
  expect(rows.map(one => one.problems.join())).toEqual(['', '', '日期认不出来。', '在开账（2026-01-01）以前，不记。'])
  expect(await world.stored('bookings')).toEqual([])
})

test('columns that no word names are asked for, and the rows are read once they are said', async () => {
  const { uploadFolder } = await world.ask(clerk, sessionOpen, {})
  const text = '日期,进,出,摘要\n2026-03-01,30,,广告费'
  const fileId = await world.hand.upload(clerk, `${uploadFolder}/own.csv`, Buffer.from(text))
  const view = await world.ask(clerk, statements.statementRead, {
    scope: compound,
    fileId,
    fileName: '账.csv',
    purse: 'bank'
  })
  expect(view.unclear).toHaveLength(1)
  const settled = await world.ask(clerk, statements.statementSettle, { importId: view.id, columns: { in: 1, out: 2 } })
  expect(settled).toMatchObject({ unclear: [], counts: { rows: 1, open: 1, inFen: 3_000 } })
})

test('the same file in the old Chinese encoding, as banks write it, is read as well', async () => {
  const { uploadFolder } = await world.ask(clerk, sessionOpen, {})
  // 日期,收入,支出,摘要 / 2026-03-01,30,,广告费
  const gbk = Buffer.from('c8d5c6da2ccad5c8eb2cd6a7b3f62cd5aad2aa0a323032362d30332d30312c33302c2cb9e3b8e6b7d1', 'hex')
  const fileId = await world.hand.upload(clerk, `${uploadFolder}/old.csv`, gbk)
  const view = await world.ask(clerk, statements.statementRead, {
    scope: compound,
    fileId,
    fileName: '账.csv',
    purse: 'bank'
  })
  expect((await rowsOf(view.id))[0]).toMatchObject({ what: '广告费', amountFen: 3_000 })
})

test('rows become drafts that wait for the check; what goes out waits for its voucher first', async () => {
  const { id: importId } = await read(lines)
  const done = await world.ask(clerk, statements.statementApply, { importId, rows: taken })
  expect(done).toMatchObject({ made: 2, there: 0, left: 0, wrong: [], statement: { counts: { open: 0, done: 2 } } })
  const list = (part: 'draft' | 'back') => world.ask(clerk, bookkeeping.bookingList, { scope: compound, part })
  expect((await list('draft')).items).toMatchObject([{ amountFen: 300_000, day: '2026-01-08', what: '电梯广告费' }])
  expect((await list('back')).items).toMatchObject([{ amountFen: 80_000, trouble: '请补上凭证照片，再送核对。' }])
  const [draft] = (await list('draft')).items
  const view = await world.ask(clerk, bookkeeping.bookingShow, { bookingId: draft?.id ?? '' })
  expect(await check(world, view)).toMatchObject({ state: 'posted' })
})

test('one wrong row and none is taken over; each wrong one is named', async () => {
  const { id: importId } = await read(lines)
  const wrong = { row: 4, kind: 'income' as const, class: 'other' as const, what: '认不出的日子' }
  const done = await world.ask(clerk, statements.statementApply, { importId, rows: [...taken, wrong] })
  expect(done).toMatchObject({ made: 0, wrong: [{ row: 4, why: '日期认不出来。' }] })
  expect(await world.stored('bookings')).toEqual([])
})

test('a row is booked once: asked again, in another call, or from another file that holds it too', async () => {
  const first = await read(lines)
  await world.ask(clerk, statements.statementApply, { importId: first.id, rows: taken })
  await world.ask(clerk, statements.statementApply, { importId: first.id, rows: taken })
  const later = await read([...lines, '2026-02-09,,40.00,12246.00,,车位费'], 'later.csv')
  expect((await rowsOf(later.id)).map(one => one.state)).toEqual(['there', 'there', 'open', 'open', 'open'])
  const again = await world.ask(clerk, statements.statementApply, { importId: later.id, rows: taken })
  expect(again).toMatchObject({ made: 0, there: 2 })
  expect(await world.stored('bookings')).toHaveLength(2)
})

test('rows that are left out are remembered', async () => {
  const { id: importId } = await read(lines)
  await world.ask(clerk, statements.statementApply, { importId, rows: [{ row: 2, leave: true }] })
  expect((await rowsOf(importId))[0]?.state).toBe('left')
})

test('a file that was changed after it was read is not taken over', async () => {
  const { id: importId } = await read(lines)
  await fileOf(lines.map(one => one.replace('3000.00', '9000.00')))
  expect(await world.refused(clerk, statements.statementApply, { importId, rows: taken })).toBe('statement-changed')
})

test('what is no table is refused in words, and a neighbour imports nothing', async () => {
  const { uploadFolder } = await world.ask(clerk, sessionOpen, {})
  const fileId = await world.hand.upload(clerk, `${uploadFolder}/x.csv`, Buffer.from([0, 1, 2, 3]))
  const input = { scope: compound, fileId, fileName: 'x.csv', purse: 'bank' as const }
  expect(await world.refused(clerk, statements.statementRead, input)).toBe('file-unreadable')
  expect(await world.refused(resident, statements.statementRead, input)).toBe('not-allowed')
})

import { diffRoster } from 'contexts/community/rules/roster/diff-roster'
import { groupHeads } from 'contexts/community/rules/roster/group-heads'
import type { Cell, UnitRecord } from 'contexts/community/rules/roster/records'
import { settleRows } from 'contexts/community/rules/roster/settle-rows'
import { fixture, readOf } from './sheets'

const FIRST_ROW = 3
const OWNER = 4
const PHONE = 5
const AREA = 6

function recordsOf(rows: Cell[][]): UnitRecord[] {
  return groupHeads(settleRows(readOf(rows), []).units).heads.flatMap(head => head.units)
}

/** The real roster with some cells replaced: row of the sheet, column, new cell. */
async function corrected(...corrections: [number, number, Cell][]): Promise<UnitRecord[]> {
  const rows = (await fixture('roster-355.xlsx')).map(row => [...row])
  for (const [row, column, cell] of corrections) (rows[row] ?? [])[column] = cell
  return recordsOf(rows)
}

test('importing the same file twice changes nothing', async () => {
  const diff = diffRoster(await corrected(), await corrected())
  expect(diff).toMatchObject({ added: [], changed: [], removed: [] })
  expect(diff.same).toHaveLength(371)
})

test('a corrected file shows exactly its corrections, field by field', async () => {
  const diff = diffRoster(
    await corrected(),
    await corrected([FIRST_ROW, AREA, '120.50㎡'], [FIRST_ROW + 1, PHONE, null], [FIRST_ROW + 2, OWNER, '梁勇丽、丁华'])
  )
  expect(diff.changed.map(({ path, fields }) => ({ path, fields }))).toEqual([
    { path: '1/1/101', fields: [{ field: 'areaCenti', before: '12005', after: '12050' }] },
    { path: '1/1/102', fields: [{ field: 'phones', before: '18688224482', after: '' }] },
    { path: '1/2/101', fields: [{ field: 'ownerNames', before: '梁勇丽', after: '梁勇丽、丁华' }] }
  ])
  expect(diff.same).toHaveLength(368)
})

test('a new row is added and a missing row is listed as removed, and nothing else moves', async () => {
  const all = await fixture('roster-355.xlsx')
  const without = recordsOf(all.filter((_, index) => index !== FIRST_ROW))
  const whole = recordsOf(all)
  expect(diffRoster(whole, without)).toMatchObject({ added: [], changed: [], removed: [{ label: '1幢1单元101' }] })
  expect(diffRoster(without, whole)).toMatchObject({ added: [{ label: '1幢1单元101' }], changed: [], removed: [] })
})

test('removing the first unit of an owner of two does not change the other', async () => {
  const all = await fixture('roster-355.xlsx')
  const one = all.findIndex(row => row[OWNER] === '郑波')
  const without = all
    .filter((_, index) => index !== one)
    .map(row => row.map(cell => (cell === '同一业主多套' ? null : cell)))
  const unremarked = all.map(row => row.map(cell => (cell === '同一业主多套' ? null : cell)))
  const diff = diffRoster(recordsOf(unremarked), recordsOf(without))
  expect(diff).toMatchObject({ added: [], changed: [], removed: [{ label: '1幢1单元202' }] })
})

test('units that now count as one head are shown, though no cell changed', async () => {
  const [one, other, ...rest] = await corrected()
  if (one === undefined || other === undefined) throw new Error('the roster is empty')
  const diff = diffRoster([one, other, ...rest], [one, { ...other, ownerKey: one.ownerKey }, ...rest])
  expect(diff.changed).toMatchObject([
    { path: '1/1/102', fields: [{ field: 'ownerKey', before: '1/1/102', after: '1/1/101' }] }
  ])
})

import type { Cell } from 'contexts/community/rules/roster/records'
import { type RowDecision, settleRows } from 'contexts/community/rules/roster/settle-rows'
import { goodRow, HEADER, readOf } from './sheets'

/** Row 2 is good; row 3 has three decimals; row 4 has no readable area; row 5 stands twice with row 6. */
const ROWS: Cell[][] = [
  HEADER,
  goodRow(),
  goodRow({ 2: '102', 5: 89.375 }),
  goodRow({ 2: '103', 5: '约90' }),
  goodRow({ 2: '104', 3: '林海' }),
  goodRow({ 2: '104', 3: '高雨' })
]

function settle(...decisions: RowDecision[]) {
  const { units, open, leftOut, stray } = settleRows(readOf(ROWS), decisions)
  return {
    units: units.map(unit => `${unit.label} ${unit.ownerNames.join('、')} ${unit.areaCenti}`),
    open: open.map(row => `${row.row} ${row.reasons.join(' ')}`),
    leftOut,
    stray
  }
}

const GOOD = '1幢1单元101 丁桐 8937'
const OPEN = { 3: '3 area-decimals', 4: '4 area-unreadable', 5: '5 place-twice', 6: '6 place-twice' }

test('without decisions every doubtful row stays open and every certain row is a unit', () => {
  expect(settle()).toEqual({ units: [GOOD], open: Object.values(OPEN), leftOut: [], stray: [] })
})

test('an accepted proposal becomes a unit', () => {
  expect(settle({ row: 3, act: 'accept' })).toMatchObject({
    units: [GOOD, '1幢1单元102 丁桐 8937'],
    open: [OPEN[4], OPEN[5], OPEN[6]]
  })
})

test('accepting a row that has no proposal leaves it open', () => {
  expect(settle({ row: 4, act: 'accept' }).open).toContain(OPEN[4])
})

test('a corrected row is read again like any other', () => {
  const corrected = settle({
    row: 4,
    act: 'correct',
    fields: { area: '９０．５㎡', owners: '丁桐，傅涛芳', phones: '12' }
  })
  expect(corrected.units).toContain('1幢1单元103 丁桐、傅涛芳 9050')
  const still = settle({ row: 4, act: 'correct', fields: { area: '90.555' } })
  expect(still.open).toContain('4 area-decimals')
  expect(settle({ row: 4, act: 'correct', fields: { area: '90', home: '' } }).open).toContain('4 home-missing')
})

test('a row that is left out is neither a unit nor open, and is named', () => {
  expect(settle({ row: 4, act: 'leave-out' })).toMatchObject({ open: [OPEN[3], OPEN[5], OPEN[6]], leftOut: [4] })
})

test('of a home that stands twice one row may stay when the other is left out or gets another number', () => {
  const kept = '1幢1单元104 高雨 8937'
  expect(settle({ row: 5, act: 'leave-out' }, { row: 6, act: 'accept' }).units).toContain(kept)
  const moved = settle({ row: 5, act: 'correct', fields: { home: '105' } }, { row: 6, act: 'accept' })
  expect(moved.units).toEqual([GOOD, '1幢1单元105 林海 8937', kept])
})

test('accepting both rows of the same home settles neither', () => {
  const both = settle({ row: 5, act: 'accept' }, { row: 6, act: 'accept' })
  expect(both).toMatchObject({ units: [GOOD], open: Object.values(OPEN) })
})

test('a correction that lands on a certain row stays open and leaves that row as it is', () => {
  const landed = settle({ row: 3, act: 'correct', fields: { home: '101', area: '89' } })
  expect(landed).toMatchObject({ units: [GOOD], open: ['3 place-twice', OPEN[4], OPEN[5], OPEN[6]] })
})

test('a decision about a row that is not doubtful does nothing and is named', () => {
  expect(settle({ row: 2, act: 'leave-out' }, { row: 99, act: 'accept' })).toMatchObject({
    units: [GOOD],
    stray: [2, 99]
  })
})

test('the last of several decisions about a row counts', () => {
  expect(settle({ row: 3, act: 'leave-out' }, { row: 3, act: 'accept' }).leftOut).toEqual([])
})

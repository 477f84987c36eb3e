import { groupHeads } from 'contexts/community/rules/roster/group-heads'
import { readSheet } from 'contexts/community/rules/roster/read-sheet'
import { settleRows } from 'contexts/community/rules/roster/settle-rows'
import { fixture, readOf } from './sheets'

/** Two rosters of real compounds, as the property company handed them over. */
const real = [
  { file: 'roster-355.xlsx', rows: 375, heads: 355, units: 371, centi: 3_660_905, unsold: 6, severalUnits: 11 },
  { file: 'roster-16.xlsx', rows: 21, heads: 16, units: 17, centi: 308_656, unsold: 0, severalUnits: 1 }
]

describe.each(real)('$file', ({ file, rows, heads, units, centi, unsold, severalUnits }) => {
  test('is read without one question and without one doubt', async () => {
    const reading = readOf(await fixture(file))
    expect(reading.rows).toHaveLength(rows)
    expect(reading.rows.filter(row => row.kind === 'doubtful')).toEqual([])
    expect(reading.unused).toEqual([])
  })

  test('gives exactly its heads, units and area', async () => {
    const settled = settleRows(readOf(await fixture(file)), [])
    const counted = groupHeads(settled.units)
    expect(settled.open).toEqual([])
    expect(counted.open).toEqual([])
    expect(settled.units).toHaveLength(units)
    expect(counted.heads).toHaveLength(heads)
    expect(counted.heads.reduce((sum, head) => sum + head.areaCenti, 0)).toBe(centi)
  })

  test('counts the unsold units as one head of the developer and each owner of several units once', async () => {
    const { heads: counted } = groupHeads(settleRows(readOf(await fixture(file)), []).units)
    const developer = counted.filter(head => head.kind === 'developer')
    expect(developer.map(head => head.units.length)).toEqual(unsold === 0 ? [] : [unsold])
    expect(counted.filter(head => head.kind === 'owner' && head.units.length > 1)).toHaveLength(severalUnits)
  })

  test('agrees with the totals that its title and its last row state', async () => {
    const { checks } = readOf(await fixture(file))
    expect(checks).toHaveLength(2)
    for (const check of checks) expect(check).toMatchObject({ statedCenti: centi, foundCenti: centi, agrees: true })
    expect(checks[0]?.statedHeads).toBe(heads)
  })
})

test('a home and a shop get the path and the label that people and scopes use', async () => {
  const { units } = settleRows(readOf(await fixture('roster-355.xlsx')), [])
  expect(units.find(unit => unit.label === '1幢1单元302')).toMatchObject({ building: '1', entrance: '1', home: '302' })
  expect(units.find(unit => unit.label === '商铺S24')).toMatchObject({ building: 'sp', entrance: '0', home: 's24' })
  const [first] = settleRows(readOf(await fixture('roster-16.xlsx')), []).units
  expect(first).toMatchObject({ building: '25', entrance: '1', home: '101', label: '25号楼1单元101' })
})

test('a roster without any table asks where the column names are and reads nothing', () => {
  expect(readSheet([['随便写写'], [null]])).toMatchObject({ state: 'asks', questions: [{ field: 'header' }] })
})

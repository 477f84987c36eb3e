import { groupHeads } from 'contexts/community/rules/roster/group-heads'
import { readSheet } from 'contexts/community/rules/roster/read-sheet'
import type { Cell, ColumnChoice } from 'contexts/community/rules/roster/records'
import { settleRows } from 'contexts/community/rules/roster/settle-rows'
import fc from 'fast-check'
import { fixture, goodRow, HEADER, readOf } from './sheets'

const seed = 278

/** Cells as rosters have them, well and badly written. */
const pieces: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>(
  ...HEADER,
  '1幢',
  '2#',
  '3-2-301',
  '金麒麟小区3号楼2单元301',
  '1单元',
  '101',
  'S24',
  '101、102',
  '丁桐',
  '丁桐、傅涛芳',
  '未售',
  '开发商',
  '13978800404',
  18601931154,
  '186****1154',
  89.37,
  '89.37㎡',
  89.375,
  109.82000000000001,
  '约90',
  '合计',
  '1幢小计',
  '注：以登记为准',
  '同上',
  '同一业主多套',
  '无',
  '',
  null,
  true,
  new Date(0),
  new Date(Number.NaN)
)
const anything: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  { weight: 1, arbitrary: fc.boolean() }
)
const sheets = fc.array(fc.array(anything, { maxLength: 10 }), { maxLength: 12 })
const bodies = fc.array(fc.array(anything, { maxLength: 8 }), { maxLength: 12 })
const choices: fc.Arbitrary<ColumnChoice> = fc.record(
  {
    headerRow: fc.option(fc.integer({ min: -2, max: 12 })),
    columns: fc.dictionary(
      fc.constantFrom('home', 'address', 'owner', 'area', 'phone', 'building'),
      fc.option(fc.integer({ min: -1, max: 9 }))
    ),
    building: fc.constantFrom('', '3号楼', '3幢2单元301')
  },
  { requiredKeys: [] }
)

test('whatever the cells and the answers are, reading never throws and every row is told exactly once', () => {
  fc.assert(
    fc.property(sheets, choices, (rows, chosen) => {
      const reading = readSheet(rows, chosen)
      if (reading.state === 'asks') return expect(reading.questions.length).toBeGreaterThan(0)
      expect(reading.rows.map(row => row.row)).toEqual(rows.map((_, index) => index + 1))
      for (const row of reading.rows) if (row.kind === 'doubtful') expect(row.reasons).not.toHaveLength(0)
    }),
    { seed, numRuns: 1500 }
  )
})

test('below good column names only totals, headings, notes and blanks are set aside; all else is read', () => {
  const columns = Object.fromEntries(
    (['building', 'entrance', 'home', 'owner', 'phone', 'area', 'use', 'remark'] as const).map((field, index) => [
      field,
      index
    ])
  )
  fc.assert(
    fc.property(bodies, body => {
      for (const [index, row] of readOf([HEADER, ...body], { headerRow: 0, columns }).rows.entries()) {
        if (row.kind !== 'not-a-unit' || index === 0) continue
        const words = (body[index - 1] ?? []).filter(cell => typeof cell === 'string').join('')
        const clue = {
          header: /楼栋|单元|房号|业主|电话|面积|用途|备注/,
          total: /合计|小计/,
          note: /注|备注|单位/,
          blank: /^\s*$/u,
          title: /^$/
        }[row.why]
        if (row.why === 'blank') expect(row.text).toBe('')
        else expect(words).toMatch(clue)
      }
    }),
    { seed, numRuns: 1000 }
  )
})

test('settled units have different valid paths and whole, positive areas, and no row is left uncounted', () => {
  fc.assert(
    fc.property(bodies, fc.array(fc.constantFrom('accept', 'leave-out'), { maxLength: 14 }), (body, acts) => {
      const reading = readSheet([HEADER, goodRow(), ...body])
      if (reading.state === 'asks') return
      const doubtful = reading.rows.filter(row => row.kind === 'doubtful')
      const decisions = doubtful.flatMap((row, index) => {
        const act = acts[index]
        return act === 'accept' || act === 'leave-out' ? [{ row: row.row, act } as const] : []
      })
      const { units, open, leftOut, stray } = settleRows(reading, decisions)
      const others = reading.rows.filter(row => row.kind === 'not-a-unit')
      expect(units.length + open.length + leftOut.length + others.length).toBe(reading.rows.length)
      expect(stray).toEqual([])
      const paths = units.map(unit => `${unit.building}/${unit.entrance}/${unit.home}`)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(path).toMatch(/^[0-9a-z]+\/[0-9a-z]+\/[0-9a-z]+$/)
      for (const unit of units) expect(Number.isInteger(unit.areaCenti) && unit.areaCenti > 0).toBe(true)
      const { heads } = groupHeads(units)
      expect(heads.flatMap(head => head.units)).toHaveLength(units.length)
      expect(new Set(heads.map(head => head.key)).size).toBe(heads.length)
    }),
    { seed, numRuns: 1000 }
  )
})

test('the order of the rows changes neither a unit nor a head', async () => {
  const rows = await fixture('roster-355.xlsx')
  const [head, body] = [rows.slice(0, 3), rows.slice(3, -1)]
  const outcome = (sheet: Cell[][]) => {
    const { units } = settleRows(readOf(sheet), [])
    return JSON.stringify(groupHeads(units))
  }
  const expected = outcome(rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(body, { minLength: body.length }), shuffled => {
      expect(outcome([...head, ...shuffled])).toBe(expected)
    }),
    { seed, numRuns: 20 }
  )
})

test('units written back as a sheet and read again are the same units', async () => {
  const { units } = settleRows(readOf(await fixture('roster-355.xlsx')), [])
  const rows = units.map((unit): Cell[] => {
    const place = /^(\d+幢|商铺)(\d+单元)?(.+)$/.exec(unit.label)
    const area = `${Math.trunc(unit.areaCenti / 100)}.${String(unit.areaCenti % 100).padStart(2, '0')}`
    return [
      place?.[1] ?? '',
      place?.[2] ?? '',
      place?.[3] ?? '',
      unit.ownerNames.join('、'),
      unit.phones.join('、'),
      area,
      unit.use,
      unit.remark
    ]
  })
  expect(settleRows(readOf([HEADER, ...rows]), []).units).toEqual(units)
})

test('a roster of 5000 rows is read, settled and counted well under a second', () => {
  const rows = Array.from({ length: 5000 }, (_, index): Cell[] => {
    return [
      `${1 + (index % 40)}幢`,
      `${1 + (index % 3)}单元`,
      `${100 + index}`,
      `业主${'甲乙丙丁戊己'[index % 6]}${String.fromCharCode(0x4e00 + index)}`,
      13900000000 + index,
      80 + (index % 4000) / 100,
      '住宅',
      null
    ]
  })
  const started = process.cpuUsage()
  const { units } = settleRows(readOf([HEADER, ...rows]), [])
  expect(groupHeads(units).heads).toHaveLength(5000)
  // Computing time, not the clock on the wall: other tests share the machine.
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000)
})

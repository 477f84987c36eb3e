import { doubtSentences } from 'contexts/community/rules/roster/doubts'
import type { Cell } from 'contexts/community/rules/roster/records'
import { bodyOf, goodRow, HEADER, readOf, unitsOf, verdicts } from './sheets'

const BUILDING = 0
const ENTRANCE = 1
const HOME = 2
const OWNER = 3
const PHONE = 4
const AREA = 5
const REMARK = 7

const single: [string, Cell[], string][] = [
  ['a complete row', goodRow(), 'unit'],
  ['a blank phone', goodRow({ [PHONE]: null }), 'unit'],
  ['an odd phone', goodRow({ [PHONE]: '1397880040' }), 'phone-odd'],
  ['no owner', goodRow({ [OWNER]: null }), 'owner-missing'],
  ['no owner, but unsold', goodRow({ [OWNER]: null, [REMARK]: '未售' }), 'unit'],
  ['未售 in place of the owner', goodRow({ [OWNER]: '未售' }), 'unit'],
  ['the developer', goodRow({ [OWNER]: '开发商' }), 'unit'],
  ['a developing company with the remark', goodRow({ [OWNER]: '聊城安居置业有限公司', [REMARK]: '未售' }), 'unit'],
  ['a developing company without a remark', goodRow({ [OWNER]: '聊城安居置业有限公司' }), 'developer-bought'],
  ['any other company', goodRow({ [OWNER]: '某某商贸有限公司' }), 'unit'],
  ['a person in an undelivered unit', goodRow({ [REMARK]: '未交付' }), 'unsold-named'],
  ['a person beside the developer', goodRow({ [OWNER]: '开发商、丁桐' }), 'unsold-named'],
  ['no building', goodRow({ [BUILDING]: null }), 'building-missing'],
  ['no entrance where the building has none', goodRow({ [ENTRANCE]: null }), 'unit'],
  ['no home', goodRow({ [HOME]: null }), 'home-missing'],
  ['a home that Excel made a date', goodRow({ [HOME]: new Date(Date.UTC(2024, 0, 2)) }), 'place-date home-missing'],
  ['two homes in a cell', goodRow({ [HOME]: '101、102' }), 'two-homes'],
  ['no area', goodRow({ [AREA]: null }), 'area-missing'],
  ['an area in words', goodRow({ [AREA]: '八十九' }), 'area-unreadable'],
  ['three decimals', goodRow({ [AREA]: 89.375 }), 'area-decimals'],
  ['several things wrong', goodRow({ [HOME]: null, [OWNER]: null, [AREA]: null, [PHONE]: 1 }), 'row-unclear'],
  [
    'only a joint owner’s name',
    [null, null, null, '傅涛芳', null, null, null, null],
    'building-missing home-missing area-missing'
  ],
  ['a row somebody only began', ['2幢', '1单元', null, null, null, null, null, null], 'row-unclear'],
  ['an unknown sentence', ['物业说这里以后再补'], 'row-unclear'],
  ['nothing', [], 'not: blank'],
  ['only spaces', [' ', '　', null], 'not: blank'],
  ['the column names again', [...HEADER], 'not: header'],
  ['a total', ['合计', null, null, null, null, 89.37, null, null], 'not: total'],
  ['a total with a count of homes', ['1幢小计', null, '1户', null, null, 89.37, null, null], 'not: total'],
  ['a total over a wide cell', [null, null, null, '总 计：', null, 89.37], 'not: total'],
  ['a home whose owner cell says 合计', goodRow({ [OWNER]: '合计' }), 'owner-unclear'],
  ['a road named like a total', goodRow({ [BUILDING]: '合计路3号楼' }), 'unit'],
  ['an owner whose remark speaks of a total', goodRow({ [REMARK]: '合计两套' }), 'unit'],
  ['a note', ['注：面积以登记为准'], 'not: note'],
  ['signatures', ['制表人：张三', null, '审核：李四', null, '日期：3月'], 'not: note']
]

test.each(single)('%s: %s', (_name, row, verdict) => {
  const others = [
    goodRow({ [HOME]: '201', [ENTRANCE]: row[ENTRANCE] ?? null }),
    goodRow({ [HOME]: '301', [ENTRANCE]: row[ENTRANCE] ?? null })
  ]
  const alone = row[BUILDING] === '1幢' ? others : []
  expect(verdicts(bodyOf(row, ...alone))[0]).toBe(verdict)
})

test('a cell as long as a page is doubted at once, however it is made up', () => {
  const started = process.cpuUsage()
  for (const text of ['1', '开发', '(', '等', '、', '1-', '合 ', '座', '楼'])
    for (const column of [BUILDING, HOME, OWNER, PHONE, AREA]) {
      expect(verdicts(bodyOf(goodRow({ [column]: text.repeat(16_000) })))).toEqual(['too-long'])
    }
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000)
})

test('a unit above the column names is read like any other, and what else stands there is a title', () => {
  const { rows } = readOf([['业主清册'], goodRow(), HEADER, goodRow({ [HOME]: '201' })])
  expect(verdicts(rows)).toEqual(['not: title', 'unit', 'not: header', 'unit'])
})

test('every reason has a sentence that ends and says what to do', () => {
  for (const sentence of Object.values(doubtSentences)) expect(sentence).toMatch(/请.*。$/)
})

test('a home that stands twice is doubted in every row that has it, never kept by chance', () => {
  expect(verdicts(bodyOf(goodRow(), goodRow({ [HOME]: '102' }), goodRow({ [OWNER]: '林海' })))).toEqual([
    'place-twice',
    'unit',
    'place-twice'
  ])
})

test('two ways of writing that end in the same path are told apart from the same home twice', () => {
  const rows = bodyOf(goodRow({ [HOME]: '301-1' }), goodRow({ [HOME]: '301x1' }), goodRow())
  expect(verdicts(rows)).toEqual(['place-collides', 'place-collides', 'unit'])
})

test('a home without entrance is doubted where its neighbours have one', () => {
  const rows = bodyOf(
    goodRow(),
    goodRow({ [HOME]: '201' }),
    goodRow({ [ENTRANCE]: null, [HOME]: '102' }),
    goodRow({ [BUILDING]: '商铺', [ENTRANCE]: null, [HOME]: 'S1' })
  )
  expect(verdicts(rows)).toEqual(['unit', 'unit', 'entrance-missing', 'unit'])
})

test('one building under two names is doubted in the rows with the rarer name', () => {
  const rows = bodyOf(goodRow(), goodRow({ [HOME]: '102' }), goodRow({ [BUILDING]: '1号楼', [HOME]: '103' }))
  expect(verdicts(rows)).toEqual(['unit', 'unit', 'building-two-names'])
})

test('one building under two names equally often is doubted throughout', () => {
  const rows = bodyOf(goodRow(), goodRow({ [BUILDING]: '1号楼', [HOME]: '103' }))
  expect(verdicts(rows)).toEqual(['building-two-names', 'building-two-names'])
})

describe('merged cells', () => {
  const block = (building: Cell, entrance: Cell, home: string) =>
    goodRow({ [BUILDING]: building, [ENTRANCE]: entrance, [HOME]: home })

  test('a building and an entrance carry down to the next that is written', () => {
    const rows = bodyOf(
      block('1幢', '1单元', '101'),
      block(null, null, '102'),
      block(null, '2单元', '101'),
      block(null, null, '102'),
      block('2幢', '1单元', '101'),
      block(null, null, '102')
    )
    const labels = ['1幢1单元101', '1幢1单元102', '1幢2单元101', '1幢2单元102', '2幢1单元101', '2幢1单元102']
    expect(unitsOf(rows).map(unit => unit.label)).toEqual(labels)
    expect(rows.map(row => row.kind !== 'not-a-unit' && row.filled)).toEqual([
      [],
      ['building', 'entrance'],
      ['building'],
      ['building', 'entrance'],
      [],
      ['building', 'entrance']
    ])
  })

  test('an entrance never carries over into the next building', () => {
    const rows = bodyOf(
      block('1幢', '1单元', '101'),
      block(null, null, '102'),
      block('商铺', null, 'S1'),
      block(null, null, 'S2')
    )
    expect(unitsOf(rows).map(unit => unit.label)).toEqual(['1幢1单元101', '1幢1单元102', '商铺S1', '商铺S2'])
  })

  test('cells that somebody forgot in a column written out are asked about, not filled', () => {
    const rows = bodyOf(block('1幢', '1单元', '101'), block('1幢', '1单元', '102'), block(null, '1单元', '103'))
    expect(verdicts(rows)).toEqual(['unit', 'unit', 'building-missing'])
    const forgotten = bodyOf(
      block('1幢', '1单元', '101'),
      block(null, '1单元', '102'),
      block('1幢', '1单元', '103'),
      block(null, '1单元', '104')
    )
    expect(verdicts(forgotten)).toEqual(['unit', 'building-missing', 'unit', 'building-missing'])
  })

  test('one blank among many written buildings is a forgotten cell, not a merged one', () => {
    const rows = bodyOf(
      block('1幢', '1单元', '101'),
      block('2幢', '1单元', '101'),
      block(null, '1单元', '101'),
      block('3幢', '1单元', '101')
    )
    expect(verdicts(rows)).toEqual(['unit', 'unit', 'building-missing', 'unit'])
  })

  test('a block in which a home stands twice is doubted as a whole', () => {
    const rows = bodyOf(
      block('1幢', '1单元', '101'),
      block(null, null, '102'),
      block(null, null, '101'),
      block('2幢', '1单元', '101'),
      block(null, null, '102')
    )
    expect(verdicts(rows)).toEqual(['place-twice', 'filled-uncertain', 'place-twice', 'unit', 'unit'])
  })

  test('totals and repeated column names between the rows of a block do not end it', () => {
    const rows = bodyOf(
      block('1幢', '1单元', '101'),
      ['小计', null, null, null, null, 89.37],
      [...HEADER],
      block(null, null, '102')
    )
    expect(verdicts(rows)).toEqual(['unit', 'not: total', 'not: header', 'unit'])
  })

  test('a ditto mark takes the value above', () => {
    const rows = bodyOf(block('1幢', '1单元', '101'), block('同上', '〃', '102'), block('1幢', '1单元', '103'))
    expect(unitsOf(rows).map(unit => unit.label)).toEqual(['1幢1单元101', '1幢1单元102', '1幢1单元103'])
  })
})

describe('totals that the sheet states', () => {
  const total = (text: string, area: Cell) => [text, null, null, null, null, area] as Cell[]
  const checksOf = (...rows: Cell[][]) => readOf([HEADER, ...rows]).checks

  test('a subtotal covers its own rows, a grand total all rows', () => {
    const checks = checksOf(
      goodRow(),
      total('小计', 89.37),
      goodRow({ [HOME]: '102' }),
      total('小计', 89.37),
      total('总计', 178.74)
    )
    expect(checks.map(check => [check.foundCenti, check.agrees])).toEqual([
      [8937, true],
      [8937, true],
      [17874, true]
    ])
  })

  test('a total that is one hundredth off is reported', () => {
    expect(checksOf(goodRow(), total('合计', '89.38㎡'))).toEqual([
      { row: 3, text: '合计 89.38㎡', statedCenti: 8938, foundCenti: 8937, unread: 0, agrees: false }
    ])
  })

  test('a wrong subtotal is held against its own rows, not against all rows', () => {
    const checks = checksOf(goodRow(), total('小计', 89.37), goodRow({ [HOME]: '102' }), total('小计', 90))
    expect(checks[1]).toMatchObject({ statedCenti: 9000, foundCenti: 8937, agrees: false })
  })

  test('a grand total that only repeats the last block is reported', () => {
    const checks = checksOf(goodRow(), total('小计', 89.37), goodRow({ [HOME]: '102' }), total('总计', 89.37))
    expect(checks[1]).toMatchObject({ foundCenti: 17874, agrees: false })
  })

  test('rows without a readable area are counted beside the sum, and a total without area agrees with nothing', () => {
    expect(checksOf(goodRow(), goodRow({ [HOME]: '102', [AREA]: '约90' }), total('合计', null))).toEqual([
      { row: 4, text: '合计', foundCenti: 8937, unread: 1 }
    ])
  })
})

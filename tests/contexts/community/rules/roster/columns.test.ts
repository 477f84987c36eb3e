import { readSheet } from 'contexts/community/rules/roster/read-sheet'
import type { Cell, ColumnChoice } from 'contexts/community/rules/roster/records'
import { goodRow, HEADER, readOf, unitsOf, verdicts } from './sheets'

/** Each question as: what it asks for: the columns offered. */
function questions(rows: Cell[][], chosen?: ColumnChoice): string[] {
  const reading = readSheet(rows, chosen)
  if (reading.state === 'read') return []
  return reading.questions.map(question => {
    if (question.field === 'header') return `header: ${question.candidates.map(({ row }) => row).join(' ')}`
    const letters = question.candidates.map(({ letter }) => letter).join(' ')
    return `${question.field}${question.mayBeNone ? '?' : ''}: ${letters}`
  })
}

const named = (names: Cell[], ...rows: Cell[][]) => [names, ...rows]
const three = [goodRow(), goodRow({ 2: '201' }), goodRow({ 2: '301' })]
const withName = (column: number, name: Cell) => HEADER.map((cell, index) => (index === column ? name : cell))

const recognised: [string, string[]][] = [
  [
    'building',
    ['楼栋', '楼号', '幢', '栋', '座', '幢号', '栋号', '楼幢号', '所在楼栋', ' 楼 栋 ', '楼栋*', '楼栋（幢）']
  ],
  ['entrance', ['单元', '门', '单元号', '门号']],
  ['home', ['房号', '室号', '房间', '室', '房间号', '门牌号', '户号', '房屋编号']],
  ['owner', ['业主', '姓名', '产权人', '户主', '业主姓名', '产权人姓名', '业主/产权人', '房屋所有权人', '买受人']],
  ['phone', ['电话', '手机', '联系方式', '联系电话', '手机号', '手机号码', '业主电话', '户主联系电话']],
  [
    'area',
    [
      '面积',
      '建筑面积',
      '专有部分面积（㎡）',
      '平方',
      '平方米',
      '面积(平米)',
      '房屋建筑面积㎡',
      '㎡',
      '建筑面积\n（m²）'
    ]
  ],
  ['use', ['用途', '房屋用途', '性质', '房屋类型']],
  ['remark', ['备注', '说明']]
]

test.each(recognised.flatMap(([field, names]) => names.map(name => [field, name] as const)))(
  '%s is recognised by the name %j',
  (field, name) => {
    const place = ['building', 'entrance', 'home', 'owner', 'phone', 'area', 'use', 'remark'].indexOf(field)
    expect(readOf(named(withName(place, name), ...three)).columns).toHaveProperty(field, place)
  }
)

test('the source of the area follows the name of its column', () => {
  const sourceOf = (name: string) => readOf(named(withName(5, name), ...three)).areaSource
  expect(['登记面积', '产权证面积', '实测面积', '合同面积', '面积'].map(sourceOf)).toEqual([
    'register',
    'register',
    'survey',
    'contract',
    'stated'
  ])
})

test('a column with an unknown name is asked about with its samples, and the answer is taken', () => {
  const rows = named(withName(5, '大小'), ...three)
  expect(questions(rows)).toEqual(['area: F'])
  expect(readSheet(rows)).toMatchObject({
    questions: [{ candidates: [{ column: 5, name: '大小', samples: ['89.37'] }] }]
  })
  expect(verdicts(readOf(rows, { columns: { area: 5 } }).rows)).toEqual(['not: header', 'unit', 'unit', 'unit'])
})

test('two columns of the same name are asked about, not chosen between', () => {
  const rows = named([...HEADER, '建筑面积'], ...three.map(row => [...row, 70.1]))
  expect(questions(rows)).toEqual(['area: F I'])
  expect(unitsOf(readOf(rows, { columns: { area: 8 } }).rows)[0]?.areaCenti).toBe(7010)
})

test('an area inside the walls or a shared one is never taken for the area of the unit', () => {
  for (const name of ['套内面积', '公摊面积', '地下室面积'])
    expect(questions(named(withName(5, name), ...three))).toEqual(['area: F'])
})

test('contents that speak against a name raise a question, and never swap columns by themselves', () => {
  const swapped = named(
    HEADER,
    ...three.map(row => [row[0], row[1], row[2], row[3], row[5], row[4], row[6], row[7]].map(cell => cell ?? null))
  )
  expect(questions(swapped)).toEqual(['phone?: E F', 'area: F E'])
  const answered = readOf(swapped, { columns: { phone: 5, area: 4 } })
  expect(unitsOf(answered.rows)[0]).toMatchObject({ phones: ['13978800404'], areaCenti: 8937 })
  const phonesAsOwners = named(
    HEADER,
    ...three.map(row => row.map((cell, index) => (index === 3 ? 13978800404 : cell)))
  )
  expect(questions(phonesAsOwners)).toEqual(['owner: D'])
})

test('what a person answered is not asked again, even where the contents look odd', () => {
  const rows = named(HEADER, ...three.map(row => row.map((cell, index) => (index === 4 ? '没有号码啊' : cell))))
  expect(questions(rows)).toEqual(['phone?: E'])
  expect(questions(rows, { columns: { phone: 4 } })).toEqual([])
  expect(readOf(rows, { columns: { phone: null } }).columns.phone).toBeUndefined()
})

test('answers that point nowhere, or twice at one column, are asked again', () => {
  const rows = named(['甲', '乙', '丙'], ['1-1-101', '丁桐', 89.37])
  const all = { headerRow: 0, columns: { home: 0, owner: 1, area: 2 } }
  expect(questions(rows, all)).toEqual([])
  expect(questions(rows, { headerRow: 0, columns: { home: 0, owner: 1, area: 9 } })).toEqual(['area: C'])
  expect(questions(rows, { headerRow: 0, columns: { home: 0, owner: 1, area: 1 } })).toEqual(['area: C'])
  expect(questions(rows, { headerRow: 0, columns: { home: 0, owner: 1, area: null } })).toEqual(['area: C'])
})

test('a roster of one building may have its number said once by a person', () => {
  const rows = named(['房号', '业主', '面积'], ['101', '丁桐', 89.37], ['102', '林海', 90.97])
  expect(questions(rows)).toEqual(['building?: '])
  expect(unitsOf(readOf(rows, { building: '3号楼' }).rows).map(unit => unit.label)).toEqual(['3号楼101', '3号楼102'])
  expect(verdicts(readOf(rows, { columns: { building: null } }).rows).slice(1)).toEqual([
    'building-missing',
    'building-missing'
  ])
})

test('a phone column with an unsure name is offered, and may be declined', () => {
  const rows = named(withName(4, '紧急联系人电话'), ...three)
  expect(questions(rows)).toEqual(['phone?: E'])
  const declined = readOf(rows, { columns: { phone: null } })
  expect(unitsOf(declined.rows)[0]?.phones).toEqual([])
  expect(declined.unused).toMatchObject([{ letter: 'E', name: '紧急联系人电话', filled: 3 }])
})

test('columns that are left aside are listed with how much stands in them', () => {
  const rows = named(
    [...HEADER, '身份证号', '车位'],
    ...three.map((row, index) => [...row, index === 0 ? '有' : null, null])
  )
  expect(readOf(rows).unused).toMatchObject([{ column: 8, letter: 'I', name: '身份证号', filled: 1 }])
})

test('joint owners may stand in a second column', () => {
  const rows = named([...HEADER, '共有人'], [...goodRow(), '傅涛芳'])
  expect(unitsOf(readOf(rows).rows)[0]?.ownerNames).toEqual(['丁桐', '傅涛芳'])
})

test('without column names the row is asked for, and "none" leads to choosing columns', () => {
  const rows: Cell[][] = [goodRow(), goodRow({ 2: '201' })]
  expect(questions(rows)).toEqual(['header: 0 1'])
  expect(questions(rows, { headerRow: null })).toEqual([
    'owner: A B C D E F G',
    'area: A B C D E F G',
    'home: A B C D E F G'
  ])
  const columns = { building: 0, entrance: 1, home: 2, owner: 3, phone: 4, area: 5 }
  expect(verdicts(readOf(rows, { headerRow: null, columns }).rows)).toEqual(['unit', 'unit'])
})

test('column names under several titles are found, and a title repeated on every page is no unit', () => {
  const rows: Cell[][] = [['业主清册'], ['2024年'], HEADER, goodRow(), ['业主清册'], HEADER, goodRow({ 2: '201' })]
  expect(verdicts(readOf(rows).rows)).toEqual([
    'not: title',
    'not: title',
    'not: header',
    'unit',
    'not: title',
    'not: header',
    'unit'
  ])
})

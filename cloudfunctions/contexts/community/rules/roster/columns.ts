/** Decides which column means what; where names do not settle it, or contents speak against them, it asks. */
import { readAddress } from './address'
import { type Column, candidates } from './column-evidence'
import { certainField, mayMean } from './headers'
import { isEmptyMark, plainText } from './plain-text'
import { type ColumnChoice, type ColumnField, columnFields, type SheetColumns, type SheetQuestion } from './records'

/** What each column is asked for as, in words a neighbour knows. */
const ASKED: Record<ColumnField, string> = {
  serial: '序号',
  building: '楼号',
  entrance: '单元',
  home: '房号',
  address: '房屋地址',
  owner: '业主姓名',
  coOwner: '共有人',
  phone: '电话',
  area: '面积',
  use: '用途',
  remark: '备注'
}

interface ColumnsFound {
  columns: SheetColumns
  questions: SheetQuestion[]
}

/** Needed: owner, area, and a home or a joined address. The rest may be absent. */
export function chooseColumns(table: Column[], choice: ColumnChoice): ColumnsFound {
  const columns = answeredColumns(table, choice)
  const taken = new Set(Object.values(columns))
  const questions: SheetQuestion[] = []
  const ask = (field: ColumnField, sentence: string, among: Column[], mayBeNone: boolean) =>
    questions.push({ field, sentence, candidates: candidates(among), mayBeNone })

  for (const field of columnFields) {
    if (isAnswered(columns, choice, field)) continue
    const certain = table.filter(column => certainField(column.name) === field && !taken.has(column.index))
    const [only] = certain
    if (only === undefined) continue
    // Two serial columns say nothing twice; any other doubled name is somebody's to decide.
    if (certain.length > 1 && field !== 'serial') {
      ask(field, `有 ${certain.length} 列都像“${ASKED[field]}”。请选一列。`, certain, false)
    } else if (only.speaksAgainst(field)) {
      const others = table.filter(
        column => !taken.has(column.index) && !isWhatItSays(column) && column.speaksFor(field)
      )
      ask(
        field,
        `“${only.name}”这一列里的内容不像${ASKED[field]}。请看看是哪一列。`,
        [only, ...others],
        !isNeeded(field)
      )
    } else columns[field] = only.index
  }
  askForAbsent(table, columns, choice, questions, ask)
  return { columns, questions }
}

/** Its name is certain and its contents do not speak against it. */
function isWhatItSays(column: Column): boolean {
  const field = certainField(column.name)
  return field !== undefined && !column.speaksAgainst(field)
}

type Ask = (field: ColumnField, sentence: string, among: Column[], mayBeNone: boolean) => void

/** Needed columns that no name settles, and optional ones that a name hints at. */
function askForAbsent(table: Column[], columns: SheetColumns, choice: ColumnChoice, asked: SheetQuestion[], ask: Ask) {
  const used = new Set(Object.values(columns))
  const free = table.filter(column => !used.has(column.index) && column.values.length > 0)
  const absent = (field: ColumnField) =>
    columns[field] === undefined && !asked.some(question => question.field === field)
  const hinted = (field: ColumnField) =>
    free.filter(column => certainField(column.name) === undefined && mayMean(column.name, field))
  const orFree = (hints: Column[]) => (hints.length > 0 ? hints : free)

  for (const field of ['owner', 'area'] as const) {
    if (absent(field)) ask(field, `认不出哪一列是${ASKED[field]}。请选一列。`, orFree(hinted(field)), false)
  }
  if (absent('home') && absent('address')) {
    const hints = free.filter(column => hinted('home').includes(column) || hinted('address').includes(column))
    ask('home', '认不出哪一列是房号。请选一列，整个地址写在一格里的也算。', orFree(hints), false)
  }
  const mayAsk = (field: ColumnField) => absent(field) && choice.columns?.[field] === undefined
  const phones = hinted('phone')
  if (mayAsk('phone') && phones.length > 0)
    ask('phone', '这几列里有业主的电话吗？请选一列，没有就选“没有”。', phones, true)
  if (mayAsk('building') && !choice.building && needsBuilding(table, columns)) {
    ask('building', '没有找到楼号这一列。请选一列；整张表是同一幢楼，就直接填楼号。', orFree(hinted('building')), true)
  }
}

/** Homes and addresses that name their building (3-2-301) need no column for it. */
function needsBuilding(table: Column[], columns: SheetColumns): boolean {
  const places = table.find(column => column.index === (columns.address ?? columns.home))
  if (places === undefined) return false
  const named = places.values.filter(value => {
    const parts = readAddress(plainText(value))
    return parts?.building !== undefined || parts?.pair !== undefined
  })
  return named.length * 2 < places.values.filter(value => !isEmptyMark(plainText(value))).length
}

function answeredColumns(table: Column[], choice: ColumnChoice): SheetColumns {
  const columns: SheetColumns = {}
  const taken = new Set<number>()
  for (const field of columnFields) {
    const answer = choice.columns?.[field]
    if (typeof answer !== 'number' || taken.has(answer) || !table.some(column => column.index === answer)) continue
    columns[field] = answer
    taken.add(answer)
  }
  return columns
}

function isAnswered(columns: SheetColumns, choice: ColumnChoice, field: ColumnField): boolean {
  return columns[field] !== undefined || (choice.columns?.[field] === null && !isNeeded(field))
}

function isNeeded(field: ColumnField): boolean {
  return field === 'owner' || field === 'area'
}

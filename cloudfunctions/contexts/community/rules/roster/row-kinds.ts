/** Tells rows that are no unit (blank, repeated header, total, note) from rows that must be read. */
import { readArea } from './area'
import { isEmptyMark } from './plain-text'
import type { NotUnit, SheetColumns } from './records'

const TOTAL = /^.{0,12}(合\s*计|小\s*计|总\s*计|共\s*计|累\s*计)\s*([:(\d].{0,40})?$/
const NOTE =
  /^(注|备注|说明|附注|附件|制表|填表|审核|复核|统计|编制|打印|日期|单位|联系人|经办|以上|本表|此表|第.{1,6}页)/

interface Surroundings {
  columns: SheetColumns
  /** Title and header rows as clean text: the same again lower down is the same thing. */
  titles: string[][]
  headers: string[][]
}

/** Undefined: read it as a unit. Whatever is not recognised with certainty is left to be read, and so to be doubted. */
export function notUnit(texts: string[], { columns, titles, headers }: Surroundings): NotUnit | undefined {
  const filled = texts.filter((text, column) => text !== '' && column !== columns.serial)
  const serial = columns.serial === undefined ? '' : (texts[columns.serial] ?? '')
  if (filled.length === 0 && !/\D/.test(serial)) return 'blank'
  if (headers.some(header => repeats(texts, header, 2))) return 'header'
  if (titles.some(title => repeats(texts, title, 1))) return 'title'
  if (isTotal(texts, columns)) return 'total'
  const all = texts.filter(text => text !== '')
  const first = all[0] ?? ''
  const lonely = all.length === 1 || all.every(text => NOTE.test(text))
  return lonely && NOTE.test(first) ? 'note' : undefined
}

function repeats(texts: string[], pattern: string[], atLeast: number): boolean {
  let shown = 0
  for (const [column, text] of texts.entries()) {
    if (text === '') continue
    if (text !== pattern[column]) return false
    shown += 1
  }
  return shown >= atLeast
}

/** A total names itself outside the remark, and is not a home with an owner; a home owned by 合计 is a doubt. */
function isTotal(texts: string[], columns: SheetColumns): boolean {
  const told = texts.findIndex(
    (text, column) => column !== columns.remark && column !== columns.use && TOTAL.test(text)
  )
  if (told < 0) return false
  const holds = (column: number | undefined) =>
    column !== undefined && column !== told && !isEmptyMark(texts[column] ?? '')
  const placed = holds(columns.home) || holds(columns.address)
  const owned =
    told === columns.owner || (holds(columns.owner) && readArea(texts[columns.owner ?? -1]).areaCenti === undefined)
  return !(placed && owned)
}

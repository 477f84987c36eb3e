/** Which column of a statement holds what, by the words that banks and treasurers write above it. */
import type { StatementColumn } from 'types/statements'
import { statementColumnIds } from 'types/statements'
import { type Cell, textOf } from './cells'

const words: Readonly<Record<StatementColumn, RegExp>> = {
  day: /^(交易|记账|入账|发生|收支)?(日期|时间)$/,
  in: /^(收入|贷方|存入|进账|转入|收款|收方)(发生额|金额|数)?$/,
  out: /^(支出|借方|支取|转出|付款|付方)(发生额|金额|数)?$/,
  amount: /^(交易|发生|收支)?(金额|发生额)$/,
  side: /^(借贷(标志|方向)?|借\/贷|收\/支|收支|收付|方向|收支类型)$/,
  what: /^(交易)?(摘要|用途|附言|事由|项目|说明|内容|备注)$/,
  party: /^(对方|交易对方|收\/?付款人?|付款|缴款)(户名|名称|单位|账户名|人)?$/,
  balance: /^(账户|当前|本次)?(余额|结余)$/,
  serial: /^(交易|业务)?(流水号?|凭证号码?|回单编号|单号)$/,
  class: /^(收入|收支)?(类别|分类|科目|类型)$/
}

/** 贷方发生额(元) → 贷方发生额. */
const bare = (cell: Cell | undefined): string =>
  textOf(cell)
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/\s/g, '')

export type Columns = Partial<Record<StatementColumn, number>>

const HEADER_ROWS = 30

export interface Header {
  /** Index of the row that names the columns. */
  at: number
  names: string[]
  columns: Columns
}

/** The row that names most columns; null where no row names a day or a sum. */
export function headerOf(rows: readonly (readonly Cell[])[]): Header | null {
  let best: Header | null = null
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(row)
    const named = Object.keys(columns).length
    if (named >= 2 && (!best || named > Object.keys(best.columns).length)) {
      best = { at, names: row.map(cell => textOf(cell)), columns }
    }
  }
  return best
}

function columnsOf(row: readonly Cell[]): Columns {
  const columns: Columns = {}
  for (const [index, cell] of row.entries()) {
    const text = bare(cell)
    const id = statementColumnIds.find(one => columns[one] === undefined && words[one].test(text))
    if (id) columns[id] = index
  }
  return columns
}

/** What is missing before the rows can be read, in words. */
export function unclearIn({ day, in: income, out, amount, what }: Columns): string[] {
  return [
    ...(day === undefined ? ['没有认出哪一列是日期。'] : []),
    ...(amount === undefined && (income === undefined || out === undefined)
      ? ['没有认出哪一列是收入、哪一列是支出（或者哪一列是金额）。']
      : []),
    ...(what === undefined ? ['没有认出哪一列是摘要。'] : [])
  ]
}

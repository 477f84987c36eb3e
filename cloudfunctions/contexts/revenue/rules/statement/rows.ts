/** The rows of a statement, each with its day, its sum and its words, or with what is wrong with it. */
import { type Cell, dayOf, fenOf, textOf } from './cells'
import type { Columns, Header } from './columns'

export interface Row {
  /** Its number in the file, as the spreadsheet counts: the first line is 1. */
  row: number
  day?: string
  /** Positive for what came in, negative for what went out. */
  amountFen?: number
  what: string
  party: string
  class: string
  balanceFen?: number
  serial: string
  problems: string[]
}

/** Rows below the header that hold anything at all. */
export function rowsOf(rows: readonly (readonly Cell[])[], header: Pick<Header, 'at' | 'columns'>): Row[] {
  return rows.flatMap((cells, index) => {
    if (index <= header.at || cells.every(cell => textOf(cell) === '')) return []
    return [rowOf(cells, index + 1, header.columns)]
  })
}

function rowOf(cells: readonly Cell[], row: number, columns: Columns): Row {
  const cell = (index: number | undefined) => (index === undefined ? undefined : cells[index])
  const text = (index: number | undefined) => textOf(cell(index))
  const day = dayOf(cell(columns.day))
  const sum = sumOf(cells, columns)
  const what = text(columns.what)
  const balance = fenOf(cell(columns.balance))
  const total = isTotal(cells)
  return {
    row,
    what,
    party: text(columns.party),
    class: text(columns.class),
    serial: text(columns.serial),
    ...(day === undefined ? {} : { day }),
    ...(typeof sum === 'number' ? { amountFen: sum } : {}),
    ...(typeof balance === 'number' ? { balanceFen: balance } : {}),
    problems: [
      ...(total ? ['这像合计或结转的行，不记。'] : []),
      ...(day === undefined && !total ? ['日期认不出来。'] : []),
      ...(typeof sum === 'string' && !total ? [sum] : [])
    ]
  }
}

const isTotal = (cells: readonly Cell[]): boolean =>
  cells.some(cell =>
    /^(合计|总计|小计|本月合计|本年累计|累计|承前页|过次页|期初余额|期末余额|上年结转|结转下年)/.test(textOf(cell))
  )

/** The signed sum, or what is wrong with it. */
function sumOf(cells: readonly Cell[], columns: Columns): number | string {
  const { in: income, out, amount, side } = columns
  if (income !== undefined && out !== undefined) {
    const [came, went] = [fenOf(cells[income]), fenOf(cells[out])]
    if (came === undefined || went === undefined) return '金额认不出来。'
    if (came && went) return '收入和支出都有数，认不准是哪一边。'
    return (came ?? 0) - (went ?? 0) || '没有金额。'
  }
  const sum = amount === undefined ? null : fenOf(cells[amount])
  if (sum === undefined) return '金额认不出来。'
  if (!sum) return '没有金额。'
  if (side === undefined) return sum
  const word = textOf(cells[side])
  if (/贷|收|入|^C/i.test(word)) return Math.abs(sum)
  return /借|支|付|出|^D/i.test(word) ? -Math.abs(sum) : '认不准是收还是支。'
}

const BREAKS_MAX = 20

/** Rows at which the running balance does not fit: one is missing before it, or was changed. At most 20. */
export function balanceBreaks(rows: readonly Row[]): number[] {
  const kept = rows.filter(one => one.amountFen !== undefined && one.balanceFen !== undefined)
  const broken = (newestFirst: boolean) =>
    kept.flatMap((one, index) => {
      const before = kept[newestFirst ? index + 1 : index - 1]
      const fits = !before || (before.balanceFen ?? 0) + (one.amountFen ?? 0) === one.balanceFen
      return fits ? [] : [one.row]
    })
  const [up, down] = [broken(false), broken(true)]
  return (down.length < up.length ? down : up).slice(0, BREAKS_MAX)
}

/** What tells a row from all others: its facts, and which of several alike it is in its file. */
export function digestsOf(rows: readonly Row[]): Map<number, string> {
  const seen = new Map<string, number>()
  return new Map(
    rows.map(({ row, day, amountFen, what, party, balanceFen, serial }) => {
      const facts = JSON.stringify([day, amountFen, what, party, balanceFen, serial])
      const nth = (seen.get(facts) ?? 0) + 1
      seen.set(facts, nth)
      return [row, `${facts} ${nth}`]
    })
  )
}

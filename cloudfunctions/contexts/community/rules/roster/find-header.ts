/** Finds the row, or the two rows, that hold the column names, wherever titles push them. */
import { certainField, headerText } from './headers'
import type { Cell } from './records'

/** `first`..`last` are rows counted from 0; `names` is the bare name of each column. */
export interface HeaderRows {
  first: number
  last: number
  names: string[]
}

const ROWS_SEARCHED = 40

/** Undefined when no row names at least two columns. The earliest of equally good rows wins. */
export function findHeader(rows: Cell[][]): HeaderRows | undefined {
  let best: HeaderRows | undefined
  for (let row = 0; row < Math.min(rows.length, ROWS_SEARCHED); row += 1) {
    const here = headerAt(rows, row)
    if (certainCount(here.names) > (best === undefined ? 1 : certainCount(best.names))) best = here
  }
  return best
}

/** The header whose last row is `last`; it takes in the row above where that one names columns too. */
export function headerAt(rows: Cell[][], last: number): HeaderRows {
  const lower = rows[last] ?? []
  const upper = last > 0 ? (rows[last - 1] ?? []) : []
  const single = namesOf(lower, [])
  const double = namesOf(lower, upper)
  return certainCount(double) > certainCount(single) && certainCount(single) > 0
    ? { first: last - 1, last, names: double }
    : { first: last, last, names: single }
}

/** Under a merged group (房屋信息 over 楼号, 房号) the lower name counts; without a lower name, the upper one. */
function namesOf(lower: Cell[], upper: Cell[]): string[] {
  return Array.from({ length: Math.max(lower.length, upper.length) }, (_, column) => {
    return headerText(lower[column]) || headerText(upper[column])
  })
}

function certainCount(names: string[]): number {
  return new Set(names.map(certainField).filter(field => field !== undefined)).size
}

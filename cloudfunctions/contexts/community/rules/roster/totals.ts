/** Holds every total that the sheet states against the rows that were read. */
import { readArea } from './area'
import { plainText } from './plain-text'
import type { Cell, TotalCheck } from './records'

/** One row in the order of the sheet: an area that counts, an area that cannot be read, or a stated total. */
export type Tallied = { areaCenti: number } | { unread: true } | { row: number; text: string; stated: Cell }

interface Sum {
  centi: number
  unread: number
}

/** 小计 and 本页 total the rows since the last total, 总计 all rows above, 合计 either. */
export function checkTotals(rows: Tallied[]): TotalCheck[] {
  const checks: TotalCheck[] = []
  const all: Sum = { centi: 0, unread: 0 }
  let since: Sum = { centi: 0, unread: 0 }
  for (const row of rows) {
    if ('stated' in row) {
      const { areaCenti } = readArea(row.stated)
      const text = row.text.replace(/\s/g, '')
      const part = /小计|本页/.test(text) || (!/总计/.test(text) && areaCenti === since.centi)
      checks.push(checkOf(row.row, row.text, areaCenti, part ? since : { ...all }))
      since = { centi: 0, unread: 0 }
    } else {
      for (const sum of [all, since]) {
        if ('areaCenti' in row) sum.centi += row.areaCenti
        else sum.unread += 1
      }
    }
  }
  return checks
}

/** A title may state heads and area: 业主清册（专有部分人数 16，面积 3086.56㎡）. */
export function checkTitle(row: number, cells: Cell[], rows: Tallied[]): TotalCheck[] {
  const text = cells.map(plainText).join(' ').trim()
  const area = /面积\D{0,6}([\d,]+(?:\.\d+)?)/.exec(text)?.[1]
  const heads = /人数\D{0,4}(\d{1,6})/.exec(text)?.[1]
  if (area === undefined && heads === undefined) return []
  const sum: Sum = { centi: 0, unread: 0 }
  for (const tallied of rows) {
    if ('areaCenti' in tallied) sum.centi += tallied.areaCenti
    else if ('unread' in tallied) sum.unread += 1
  }
  const check = checkOf(row, text, area === undefined ? undefined : readArea(area).areaCenti, sum)
  return [{ ...check, ...(heads !== undefined && { statedHeads: Number(heads) }) }]
}

function checkOf(row: number, text: string, statedCenti: number | undefined, found: Sum): TotalCheck {
  const check: TotalCheck = { row, text, foundCenti: found.centi, unread: found.unread }
  return statedCenti === undefined ? check : { ...check, statedCenti, agrees: statedCenti === found.centi }
}

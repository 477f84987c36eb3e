/** Turns any cell into clean text: half-width digits and letters, plain spaces, no invisible characters, no ends. */
import type { Cell } from './records'

/** Full-width forms, and radicals that PDF copies put in place of the same-looking characters. */
const LOOKALIKES = /[\u2f00-\u2fd5\uff01-\uff5e]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]|(?!\n)\p{Cc}/gu

/** Most cells are clean already; a roster has tens of thousands. */
const CLEAN = /^[\u4e00-\u9fff0-9A-Za-z.-]*$/

export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  const text = String(cell)
  if (CLEAN.test(text)) return text
  return text
    .replace(LOOKALIKES, char => char.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u3000]/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
}

/** People write a dash, a slash or 无 where there is nothing. */
export function isEmptyMark(text: string): boolean {
  return /^([-—–/\\.*]*|无|暂无|没有|未知|不详|空|待定|未留|未登记)$/.test(text)
}

/** Turns any cell into clean text: half-width digits and letters, plain spaces, no invisible characters, no ends. */
import type { Cell } from './records'

/** Full-width forms, and radicals that PDF copies put in place of the same-looking characters. */
const LOOKALIKES = /[\u2f00-\u2fd5\uff01-\uff5e]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]|(?!\n)\p{Cc}/gu

export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
    .replace(LOOKALIKES, char => char.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u3000]/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
}

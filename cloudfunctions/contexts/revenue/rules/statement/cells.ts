/** What a cell of a statement says: a day, a sum in whole fen, a text; nothing is guessed. */
import { isDay } from '../days'

export type Cell = string | number | boolean | Date | null

/** Half-width letters, digits and signs, one space at most. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
    .normalize('NFKC')
    .replace(/[\p{Cc}\u200b-\u200f\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const WRITTEN_DAY = /^(20\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T]\d{1,2}:?\d{2}.*)?$/

/** A day as banks and people write it: 2026-03-14, 2026/3/14, 20260314, 2026年3月14日, with or without the hour. */
export function dayOf(cell: Cell | undefined): string | undefined {
  const [, year, month = '', date = ''] = WRITTEN_DAY.exec(textOf(cell)) ?? []
  if (year === undefined) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

const WRITTEN_SUM = /^(\d{1,10})(?:\.(\d{1,2})0*)?$/

/** A sum in fen, negative with a minus or in brackets; null for an empty cell, undefined for what is no sum. */
export function fenOf(cell: Cell | undefined): number | null | undefined {
  const text = textOf(cell).replace(/[,¥￥元 ]/g, '')
  if (text === '' || text === '-' || text === '--') return null
  const bracketed = /^\((.+)\)$/.exec(text)?.[1]
  const bare = (bracketed ?? text).replace(/^[+-]/, '')
  const [, yuan, fen = ''] = WRITTEN_SUM.exec(bare) ?? []
  if (yuan === undefined) return undefined
  const sum = Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
  return bracketed !== undefined || text.startsWith('-') ? -sum : sum
}

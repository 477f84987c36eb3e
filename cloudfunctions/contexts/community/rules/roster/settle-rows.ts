/** Applies a person's decisions to the doubtful rows: what is decided becomes units, the rest stays open. */
import type { Doubt } from './doubts'
import { pathOf } from './place-doubts'
import { plainText } from './plain-text'
import { readRow } from './read-row'
import type { DoubtfulRow, RowFields, SheetReading, UnitDraft } from './records'

/**
 * What a person says about one doubtful row: take the proposal, take it with these fields corrected, or leave it out.
 * For one row the last decision counts.
 */
export type RowDecision =
  | { row: number; act: 'accept' }
  | { row: number; act: 'correct'; fields: Partial<RowFields> }
  | { row: number; act: 'leave-out' }

/**
 * `open`: doubtful rows still to be decided, with what is wrong now. `leftOut`: rows a person left out.
 * `stray`: decisions about rows that are not doubtful; they did nothing.
 */
export interface Settled {
  units: UnitDraft[]
  open: DoubtfulRow[]
  leftOut: number[]
  stray: number[]
}

type ReadSheet = Extract<SheetReading, { state: 'read' }>

/** No two units of the result have the same path: a decided row that would double one stays open. */
export function settleRows(reading: ReadSheet, decisions: RowDecision[]): Settled {
  const decided = new Map(decisions.map(decision => [decision.row, decision]))
  const doubtful = reading.rows.filter(row => row.kind === 'doubtful')
  const doubtfulRows = new Set(doubtful.map(row => row.row))
  const settled = new Map<number, UnitDraft>()
  const open: DoubtfulRow[] = []
  const leftOut: number[] = []
  for (const row of reading.rows) if (row.kind === 'unit') settled.set(row.row, row.unit)
  const sources = new Map<number, DoubtfulRow>()
  for (const row of doubtful) {
    const decision = decided.get(row.row)
    const result = decision === undefined ? row : decide(row, decision, reading.areaSource)
    if (result === 'left out') leftOut.push(row.row)
    else if ('kind' in result) open.push(result)
    else {
      settled.set(row.row, result.unit)
      sources.set(row.row, { ...row, fields: result.fields, proposal: result.unit })
    }
  }
  for (const row of clashes(settled)) {
    // A row that was never in doubt keeps its place.
    const source = sources.get(row)
    if (source === undefined) continue
    settled.delete(row)
    open.push({ ...source, reasons: ['place-twice'] })
  }
  return {
    units: [...settled].sort(([a], [b]) => a - b).map(([, unit]) => unit),
    open: open.sort((a, b) => a.row - b.row),
    leftOut,
    stray: [...decided.keys()].filter(row => !doubtfulRows.has(row))
  }
}

function decide(
  row: DoubtfulRow,
  decision: RowDecision,
  areaSource: ReadSheet['areaSource']
): 'left out' | DoubtfulRow | { unit: UnitDraft; fields: RowFields } {
  if (decision.act === 'leave-out') return 'left out'
  if (decision.act === 'accept') return row.proposal ? { unit: row.proposal, fields: row.fields } : row
  const corrected = Object.entries(decision.fields).map(([field, text]) => [field, plainText(text)])
  const fields: RowFields = { ...row.fields, ...Object.fromEntries(corrected) }
  const read = readRow({ ...fields, address: '' }, areaSource)
  const blocking = read.reasons.filter(reason => NEVER_ACCEPTED.has(reason))
  if (read.unit !== undefined && blocking.length === 0) return { unit: read.unit, fields: read.fields }
  return { ...rest(row), fields: read.fields, reasons: read.reasons, ...(read.unit && { proposal: read.unit }) }
}

/** Even what a person typed must still name one place and one exact area. */
const NEVER_ACCEPTED = new Set<Doubt>(['place-disagrees', 'place-unclear', 'two-homes', 'area-decimals'])

function rest({ row, kind, filled }: DoubtfulRow): Pick<DoubtfulRow, 'row' | 'kind' | 'filled'> {
  return { row, kind, filled }
}

/** Rows whose path stands more than once. */
function clashes(settled: Map<number, UnitDraft>): number[] {
  const rowsByPath = new Map<string, number[]>()
  for (const [row, unit] of settled) {
    const path = pathOf(unit)
    rowsByPath.set(path, [...(rowsByPath.get(path) ?? []), row])
  }
  return [...rowsByPath.values()].filter(rows => rows.length > 1).flat()
}

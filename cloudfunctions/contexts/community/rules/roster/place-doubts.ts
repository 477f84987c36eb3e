/** Finds what is wrong between rows: homes that stand twice, paths that collide, entrances and names that differ. */
import type { Doubt } from './doubts'
import type { FilledField, RowFields, UnitDraft } from './records'

interface Placed {
  unit?: UnitDraft
  fields: RowFields
  filled: FilledField[]
  /** Rows that took their building or entrance from the same cell. */
  block: number | undefined
}

/** The path of a unit inside its compound: building/entrance/home. */
export function pathOf(unit: { building: string; entrance: string; home: string }): string {
  return `${unit.building}/${unit.entrance}/${unit.home}`
}

/** For every row, in order, its reasons; all rows of a clash get it alike, so the order of rows decides nothing. */
export function placeDoubts(rows: Placed[]): Doubt[][] {
  const byPath = grouped(rows, row => row.unit && pathOf(row.unit))
  const byBuilding = grouped(rows, row => row.unit?.building)
  const unsureBlocks = new Set<number>()
  for (const same of byPath.values()) {
    for (const row of same.length > 1 ? same : []) if (row.block !== undefined) unsureBlocks.add(row.block)
  }
  const unusualNames = new Set([...byBuilding.values()].flatMap(rareNames))
  const withEntrances = new Set(rows.flatMap(({ unit }) => (unit && unit.entrance !== '0' ? [unit.building] : [])))
  return rows.map(row => {
    const doubts: Doubt[] = []
    const { unit } = row
    if (unit === undefined) return doubts
    const same = byPath.get(pathOf(unit)) ?? []
    if (same.length > 1) doubts.push(same.every(other => sameHome(other, row)) ? 'place-twice' : 'place-collides')
    else if (row.filled.length > 0 && row.block !== undefined && unsureBlocks.has(row.block))
      doubts.push('filled-uncertain')
    if (unit.entrance === '0' && withEntrances.has(unit.building)) doubts.push('entrance-missing')
    if (unusualNames.has(row)) doubts.push('building-two-names')
    return doubts
  })
}

function grouped(rows: Placed[], keyOf: (row: Placed) => string | undefined): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

function sameHome(one: Placed, other: Placed): boolean {
  return one.fields.entrance === other.fields.entrance && one.fields.home === other.fields.home
}

/** 1幢 and 1号楼 in one sheet: the rows with the rarer name, or all when they are equally many. */
function rareNames(rows: Placed[]): Placed[] {
  const names = grouped(rows, row => row.fields.building)
  if (names.size < 2) return []
  const sizes = [...names.values()].map(group => group.length).sort((a, b) => b - a)
  const tied = sizes[0] === sizes[1]
  return rows.filter(row => tied || (names.get(row.fields.building)?.length ?? 0) < (sizes[0] ?? 0))
}

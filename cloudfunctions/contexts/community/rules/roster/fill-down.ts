/** Carries a merged building or entrance cell down to the rows it covers, only where the sheet is laid out so. */
import type { FilledField } from './records'

interface PlacedRow {
  building: string
  entrance: string
  filled: FilledField[]
  /** The index of the row that the building or entrance was carried from. */
  block?: number
}

/**
 * Excel keeps the value of a merged cell in its first row. So in a merged column a block's name stands once:
 * two filled cells in a row are never equal, the first row is filled, and at least half of the cells are blank.
 * Anything else is a column in which somebody forgot cells; those stay blank and are asked about.
 * A ditto mark (同上, 〃) always takes the value above.
 */
export function fillDown(rows: { building: string; entrance: string }[]): PlacedRow[] {
  const buildings = rows.map(row => row.building)
  const mergedBuildings = isMerged(buildings, () => false)
  const mergedEntrances = isMerged(
    rows.map(row => row.entrance),
    index => buildings[index] !== '' && (mergedBuildings || buildings[index] !== buildings[index - 1])
  )
  let building = { text: '', row: 0 }
  let entrance = { text: '', row: 0 }
  return rows.map((row, index) => {
    const out: PlacedRow = { building: row.building, entrance: row.entrance, filled: [] }
    const startsBlock = isWritten(row.building) && (mergedBuildings || row.building !== building.text)
    if (isWritten(row.building)) building = { text: row.building, row: index }
    else if (building.text !== '' && (mergedBuildings || row.building !== '')) {
      Object.assign(out, { building: building.text, block: building.row })
      out.filled.push('building')
    }
    if (isWritten(row.entrance)) entrance = { text: row.entrance, row: index }
    else if (startsBlock && row.entrance === '') entrance = { text: '', row: index }
    else if (entrance.text !== '' && (mergedEntrances || row.entrance !== '')) {
      Object.assign(out, { entrance: entrance.text, block: out.block ?? entrance.row })
      out.filled.push('entrance')
    }
    return out
  })
}

function isWritten(text: string): boolean {
  return text !== '' && !/^(同上|〃|"|″|”)$/.test(text)
}

function isMerged(texts: string[], restartsAt: (index: number) => boolean): boolean {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]))
  if (filled[0] !== 0 || filled.length * 2 > texts.length) return false
  return filled.every((index, nth) => {
    const before = filled[nth - 1]
    return before === undefined || texts[index] !== texts[before] || restartsAt(index)
  })
}

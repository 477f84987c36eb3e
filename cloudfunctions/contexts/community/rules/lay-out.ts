/** A compound drawn before anybody has drawn it: buildings in rows as people count them, common places around. */
import type { PlanItem } from 'types/places'

export interface Building {
  path: string
  label: string
}

/** The sheet is a thousand wide and high; buildings stand inside this frame. */
const LEFT = 140
const RIGHT = 860
const TOP = 250
const BOTTOM = 680

/** Where common places usually are, so that there is something to move. */
const usual: readonly PlanItem[] = [
  { id: 'gate', kind: 'gate', label: '大门', x: 500, y: 930 },
  { id: 'square', kind: 'square', label: '广场', x: 320, y: 860 },
  { id: 'bikes', kind: 'bikes', label: '车棚', x: 110, y: 860 },
  { id: 'garage', kind: 'garage', label: '地下车库', x: 860, y: 880 },
  { id: 'green', kind: 'green', label: '绿地', x: 140, y: 70 },
  { id: 'rubbish', kind: 'rubbish', label: '垃圾站', x: 860, y: 70 }
]

const LABEL_MAX = 12

const between = (from: number, to: number, place: number, places: number): number =>
  places < 2 ? Math.round((from + to) / 2) : Math.round(from + ((to - from) * place) / (places - 1))

/** Rows from the north, as near to a square as the number of buildings allows. */
function rowsOf(buildings: readonly Building[]): PlanItem[] {
  const columns = Math.ceil(Math.sqrt(buildings.length))
  const rows = Math.ceil(buildings.length / Math.max(columns, 1))
  return buildings.map(({ path, label }, index) => ({
    id: path,
    kind: 'building' as const,
    label: label.slice(0, LABEL_MAX),
    x: between(LEFT, RIGHT, index % columns, columns),
    y: between(TOP, BOTTOM, Math.floor(index / columns), rows)
  }))
}

/**
 * The plan as it is shown: what staff kept, with the register's names for buildings; a building that is no longer in
 * the register goes, one that is new stands where it would without anybody's drawing.
 */
export function laidOut(kept: readonly PlanItem[] | null, buildings: readonly Building[]): PlanItem[] {
  const byItself = rowsOf(buildings)
  if (!kept) return [...byItself, ...usual]
  const placed = new Map(kept.filter(({ kind }) => kind === 'building').map(item => [item.id, item]))
  const standing = byItself.map(item => {
    const { x, y } = placed.get(item.id) ?? item
    return { ...item, x, y }
  })
  return [...standing, ...kept.filter(({ kind }) => kind !== 'building')]
}

/** What may be kept: every id once, buildings only of the register. */
export function isSound(items: readonly PlanItem[], buildings: readonly Building[]): boolean {
  const known = new Set(buildings.map(({ path }) => path))
  const ids = new Set(items.map(({ id }) => id))
  return ids.size === items.length && items.every(({ id, kind }) => (kind === 'building') === known.has(id))
}

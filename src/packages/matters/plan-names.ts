/** Points and places of the plan in words: what lies next to a point, which item a matter belongs to. */
import type { Spot } from 'types/matter-parts'
import type { PlanItem } from 'types/places'

/** Nearer than this a point is "beside" something, in thousandths of the sheet. */
const BESIDE = 120
const LABEL_MAX = 30

const within = (value: number): number => Math.min(1000, Math.max(0, Math.round(value)))

/** A point as people would say it: beside the nearest building or place. */
export function spotAt(x: number, y: number, items: readonly PlanItem[]): Spot {
  const near = items
    .map(item => ({ item, far: Math.hypot(item.x - x, item.y - y) }))
    .sort((one, other) => one.far - other.far)[0]
  const label = near && near.far <= BESIDE ? `${near.item.label}旁边` : '图上标的地方'
  return { x: within(x), y: within(y), label: label.slice(0, LABEL_MAX) }
}

/** What a code or another page says of the place: `x,y,words`, or the words alone. */
export function spotFrom(text: string, items: readonly PlanItem[]): Spot | undefined {
  const point = /^(\d{1,4}),(\d{1,4}),(.+)$/.exec(text)
  if (point)
    return { x: within(Number(point[1])), y: within(Number(point[2])), label: String(point[3]).slice(0, LABEL_MAX) }
  const named = items.find(({ label, kind }) => kind !== 'building' && label === text)
  return named ? { x: named.x, y: named.y, label: named.label } : undefined
}

interface Placed {
  scope: string
  spot?: Pick<Spot, 'x' | 'y'> | undefined
}

const covers = (scope: string, path: string): boolean => path === scope || path.startsWith(`${scope}/`)

/** The item that a matter is counted at: the nearest to its point, else its building; none for the whole compound. */
export function itemOf({ scope, spot }: Placed, items: readonly PlanItem[]): PlanItem | undefined {
  if (!spot) return items.find(({ id, kind }) => kind === 'building' && covers(id, scope))
  const byDistance = [...items].sort(
    (one, other) => Math.hypot(one.x - spot.x, one.y - spot.y) - Math.hypot(other.x - spot.x, other.y - spot.y)
  )
  return byDistance[0]
}

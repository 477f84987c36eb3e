/** Just enough geometry on a sphere: distances, and which points and polygons contain or touch each other. */
import { isArray } from './globals'
import { isObject } from './values'

/** MongoDB's radius of the Earth in metres. */
const EARTH_METRES = 6378100
/** Angles closer than this (about 6 mm on the ground) count as touching. */
const TOUCHING = 1e-9

type Vector = readonly [number, number, number]

/** A point (one vector, no rings) or a polygon: outer ring first, then its holes, each ring without the closing point. */
export interface Shape {
  points: Vector[]
  rings: Vector[][]
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
]
const angle = (a: Vector, b: Vector) => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b))

/** A `[longitude, latitude]` pair in degrees as a unit vector; nothing when it is no such pair. */
export function toVector(pair: unknown): Vector | undefined {
  if (!isArray(pair) || pair.length !== 2) return undefined
  const [longitude, latitude]: unknown[] = pair
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

function toRing(ring: unknown): Vector[] | undefined {
  if (!isArray(ring) || ring.length < 4) return undefined
  const points = ring.map(toVector).filter(point => point !== undefined)
  const [first, last] = [points[0], points[points.length - 1]]
  if (points.length !== ring.length || !first || !last || angle(first, last) > TOUCHING) return undefined
  return points.slice(0, -1)
}

/** Reads a GeoJSON Point or Polygon; nothing for everything else. */
export function toShape(value: unknown): Shape | undefined {
  if (!isObject(value)) return undefined
  if (value.type === 'Point') {
    const point = toVector(value.coordinates)
    return point && { points: [point], rings: [] }
  }
  if (value.type !== 'Polygon' || !isArray(value.coordinates) || value.coordinates.length === 0) return undefined
  const rings = value.coordinates.map(toRing).filter(ring => ring !== undefined)
  return rings.length === value.coordinates.length ? { points: rings.flat(), rings } : undefined
}

/** Great-circle distance in radians. */
export const radiansBetween = angle
/** Great-circle distance in metres. */
export const metresBetween = (a: Vector, b: Vector) => angle(a, b) * EARTH_METRES

const edges = (ring: Vector[]) => ring.map((from, i): [Vector, Vector] => [from, ring[(i + 1) % ring.length] ?? from])

const onEdge = (point: Vector, [from, to]: [Vector, Vector]) =>
  angle(from, point) + angle(point, to) - angle(from, to) < TOUCHING

/** The direction from one point to another, as an angle against north. */
function bearing(from: Vector, to: Vector): number {
  const east: Vector = Math.hypot(from[0], from[1]) < TOUCHING ? [0, 1, 0] : [-from[1], from[0], 0]
  const north = cross(from, east)
  return Math.atan2(dot(to, east), dot(to, north))
}

/** A point is inside when the ring turns once around it; of the two sides of a ring the smaller one is the inside. */
function inRing(point: Vector, ring: Vector[]): boolean {
  if (edges(ring).some(edge => onEdge(point, edge))) return true
  const middle = ring.reduce<Vector>(
    (sum, corner) => [sum[0] + corner[0], sum[1] + corner[1], sum[2] + corner[2]],
    [0, 0, 0]
  )
  if (dot(point, middle) <= 0) return false
  const turns = edges(ring).reduce((sum, [from, to]) => {
    const turn = bearing(point, to) - bearing(point, from)
    return sum + Math.atan2(Math.sin(turn), Math.cos(turn))
  }, 0)
  return Math.abs(turns) > Math.PI
}

/** True when the polygon holds the point: inside the outer ring and not strictly inside a hole. */
function holds({ rings: [outer, ...holes] }: Shape, point: Vector): boolean {
  if (!outer || !inRing(point, outer)) return false
  return !holes.some(hole => inRing(point, hole) && !edges(hole).some(edge => onEdge(point, edge)))
}

function crossing([a, b]: [Vector, Vector], [c, d]: [Vector, Vector]): boolean {
  const [ab, cd] = [cross(a, b), cross(c, d)]
  const sides = [-dot(a, cd), dot(b, cd), dot(c, ab), -dot(d, ab)]
  return sides.every(side => side > TOUCHING ** 2) || sides.every(side => side < -(TOUCHING ** 2))
}

const ringsCross = (a: Shape, b: Shape) =>
  a.rings.flatMap(edges).some(edge => b.rings.flatMap(edges).some(other => crossing(edge, other)))

/** True when the polygon `area` contains the whole of `shape`. */
export const within = (shape: Shape, area: Shape) =>
  shape.points.every(point => holds(area, point)) && !ringsCross(shape, area)

/** True when the two shapes share at least one point. */
export function intersects(a: Shape, b: Shape): boolean {
  const [p, q] = [a.points[0], b.points[0]]
  if (a.rings.length === 0 && b.rings.length === 0) return p !== undefined && q !== undefined && angle(p, q) < TOUCHING
  return b.points.some(point => holds(a, point)) || a.points.some(point => holds(b, point)) || ringsCross(a, b)
}

/** The geographic query operators: `$geoWithin`, `$geoIntersects` and `$nearSphere`, over GeoJSON points and polygons. */
import { isArray } from './globals'
import { leaves } from './paths'
import { badRequest } from './refusals'
import { intersects, metresBetween, radiansBetween, type Shape, toShape, toVector, within } from './sphere'
import { isObject } from './values'

type Accepts = (value: unknown) => boolean

function geometryOf(operator: string, argument: unknown): Shape {
  const shape = isObject(argument) ? toShape(argument.$geometry) : undefined
  if (!shape) throw badRequest(`(BadValue) ${operator} needs a $geometry that is a GeoJSON Point or Polygon`)
  return shape
}

function inCircle(circle: unknown): Accepts {
  const [middle, radians]: unknown[] = isArray(circle) ? circle : []
  const centre = toVector(middle)
  if (!centre || typeof radians !== 'number') throw badRequest('(BadValue) $centerSphere needs [[lng, lat], radians]')
  return value => {
    const shape = toShape(value)
    return shape?.points.every(point => radiansBetween(point, centre) <= radians) ?? false
  }
}

/** `{$geometry: Polygon}` or `{$centerSphere: [[lng, lat], radians]}`. */
export function geoWithin(argument: unknown): Accepts {
  if (isObject(argument) && '$centerSphere' in argument) return inCircle(argument.$centerSphere)
  const area = geometryOf('$geoWithin', argument)
  if (area.rings.length === 0) throw badRequest('(BadValue) $geoWithin needs a Polygon')
  return value => {
    const shape = toShape(value)
    return shape !== undefined && within(shape, area)
  }
}

export function geoIntersects(argument: unknown): Accepts {
  const area = geometryOf('$geoIntersects', argument)
  return value => {
    const shape = toShape(value)
    return shape !== undefined && intersects(shape, area)
  }
}

/** Metres from a point to the nearest point under `path` of a document; infinite when there is none. */
export function distanceFrom(near: unknown, path: string): (doc: unknown) => number {
  const from = toShape(near)?.points[0]
  if (!from) throw badRequest('(BadValue) $nearSphere needs a GeoJSON Point')
  return doc => {
    const values = leaves(doc, path).flat()
    const points = values.flatMap(value => toShape(value)?.points ?? [])
    return Math.min(...points.map(point => metresBetween(from, point)))
  }
}

/** `{$geometry: Point, $maxDistance?, $minDistance?}` in metres. */
export function nearSphere(path: string, argument: unknown) {
  if (!isObject(argument)) throw badRequest('(BadValue) $nearSphere needs a $geometry')
  const distance = distanceFrom(argument.$geometry, path)
  const { $maxDistance: most = Number.MAX_VALUE, $minDistance: least = 0 } = argument
  if (typeof most !== 'number' || typeof least !== 'number') throw badRequest('(BadValue) distances must be numbers')
  const test = (doc: unknown) => distance(doc) <= most && distance(doc) >= least
  return { test, distance }
}

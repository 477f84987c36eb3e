/** Places as paths: who covers whom is a question about prefixes. */
import type { Where } from './documents'

/** Segments of a path down to and including the compound 小区. */
const COMPOUND_DEPTH = 4
/** Segments of a path down to and including the community 社区. */
const COMMUNITY_DEPTH = 3

export const covers = (scope: string, path: string): boolean => path === scope || path.startsWith(`${scope}/`)

export const compoundOf = (path: string): string => path.split('/').slice(0, COMPOUND_DEPTH).join('/')

/** Of a place in a community, or of the community itself. */
export const communityOf = (path: string): string => path.split('/').slice(0, COMMUNITY_DEPTH).join('/')

export const isCommunity = (path: string): boolean => path.split('/').length === COMMUNITY_DEPTH

/** A compound itself or a place inside one; what lies above holds several. */
export const isWithinCompound = (path: string): boolean => path.split('/').length >= COMPOUND_DEPTH

/** Every scope from the county down to the path itself. */
export function lineage(path: string): string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Everything at or below a path in one index range: `0` is the character after `/`, and segments hold no other. */
export const within = (field: string, path: string): Where => ({ [field]: { gte: path, lt: `${path}0` } })

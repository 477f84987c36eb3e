/** Ratings as people see them: means in tenths, by whole numbers only, and only when enough have rated. */
import type { MatterView } from 'types/matters'

/** Fewer ratings than this are not published: they would say who rated, and chance would speak (methods 6). */
const SHOWN_FROM = 5

export interface RatingSums {
  count: number
  process: number
  result: number
  attitude: number
}

export const noRatings: RatingSums = { count: 0, process: 0, result: 0, attitude: 0 }

/** Ten times sum over count, rounded half up, without a fraction on the way. */
export const tenths = (sum: number, count: number): number => Math.floor((20 * sum + count) / (2 * count))

export function ratingsOf({ count, process, result, attitude }: RatingSums): MatterView['ratings'] {
  if (count < SHOWN_FROM) return { count }
  return {
    count,
    processTenths: tenths(process, count),
    resultTenths: tenths(result, count),
    attitudeTenths: tenths(attitude, count)
  }
}

/** The mean of all three scores together; absent when too few have rated. */
export const overallTenths = ({ count, process, result, attitude }: RatingSums): number | undefined =>
  count < SHOWN_FROM ? undefined : tenths(process + result + attitude, 3 * count)

/** Ratings as people see them: means in tenths, by whole numbers only, published once and only when enough have rated. */
import type { MatterView } from 'types/matters'
import type { MatterFacts, Scores } from './matter'

export interface RatingSums {
  count: number
  process: number
  result: number
  attitude: number
}

/** Ten times sum over count, rounded half up, without a fraction on the way. */
export const tenths = (sum: number, count: number): number => Math.floor((20 * sum + count) / (2 * count))

/**
 * What is published of a window that is over. Fewer ratings than `shownFrom` show nothing but their number: they would
 * say who rated, and chance would speak (methods 6). While a window is open nothing is published, because whoever looks
 * before and after one more rating could reckon it out.
 */
export function publishedScores({ count, process, result, attitude }: RatingSums, shownFrom: number): Scores {
  if (count < shownFrom) return { count }
  return {
    count,
    processTenths: tenths(process, count),
    resultTenths: tenths(result, count),
    attitudeTenths: tenths(attitude, count),
    overallTenths: tenths(process + result + attitude, 3 * count)
  }
}

/** The same for the question thirty days later, which is about the result alone. */
export const publishedLater = ({ count, result }: RatingSums, shownFrom: number): Scores =>
  count < shownFrom ? { count } : { count, resultTenths: tenths(result, count) }

/** @param rated how many have rated in the window that is open now. */
export function ratingsOf({ judge, scores, laterAskedAt }: MatterFacts, rated: number): MatterView['ratings'] {
  if (!judge) return { count: 0 }
  if (!scores?.end) return { count: rated, openUntil: judge.until }
  const { overallTenths: _onCards, ...end } = scores.end
  if (laterAskedAt === undefined) return end
  const { count, resultTenths } = scores.later ?? { count: rated }
  const open = scores.later ? {} : { openUntil: judge.laterUntil }
  return { ...end, later: { count, ...open, ...(resultTenths === undefined ? {} : { resultTenths }) } }
}

/** What the law asks of a vote, in whole numbers: heads and area each on their own, never one for the other (L2–L4). */
import type { Fraction, Jurisdiction } from 'types/law'
import type { Share, Threshold } from 'types/voting'
import { exact } from './exact'
import { fractionWords } from './fraction-words'

/** Crossed when `have / outOf` is at least (or more than) the fraction; never by nobody, of nothing. */
function crosses(have: number, outOf: number, { of: [part, whole], test }: Fraction): boolean {
  const left = exact(whole * exact(have))
  const right = exact(part * exact(outOf))
  return outOf > 0 && (test === 'atLeast' ? left >= right : left > right)
}

/** The smallest number that crosses the line; one where there is nothing to have a part of. */
function needed(outOf: number, { of: [part, whole], test }: Fraction): number {
  const product = exact(part * exact(outOf))
  const remainder = product % whole
  const below = (product - remainder) / whole
  return test === 'atLeast' && remainder === 0 ? Math.max(below, 1) : below + 1
}

/** How far a count is from a line that heads and area must cross, each on its own. */
export function threshold(label: string, fraction: Fraction, outOf: Share, have: Share): Threshold {
  const missing = (field: keyof Share) => Math.max(needed(outOf[field], fraction) - have[field], 0)
  return {
    label: `${label}${fractionWords(fraction)}（${fraction.article}）`,
    line: [...fraction.of],
    outOf,
    have,
    missing: { heads: missing('heads'), areaCenti: missing('areaCenti') },
    met: crosses(have.heads, outOf.heads, fraction) && crosses(have.areaCenti, outOf.areaCenti, fraction)
  }
}

/** Whether enough took part: of all heads, and of all area. */
export const participation = (roll: Share, took: Share, law: Pick<Jurisdiction, 'participation'>): Threshold =>
  threshold('参加的人数和面积都', law.participation, roll, took)

/** Whether enough of those taking part agreed to a weighty matter, items 6–8 of art. 278. */
export const agreement = (took: Share, agreed: Share, law: Pick<Jurisdiction, 'special'>): Threshold =>
  threshold('同意的人数和面积都', law.special, took, agreed)

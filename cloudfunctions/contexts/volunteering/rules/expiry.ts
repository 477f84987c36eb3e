/** When points expire: the oldest are spent first, and what is left of them at the end of their month is gone. */

/** Points that expire at the same moment. */
export interface Lot {
  expiresAt: number
  points: number
  /** The person was told that it will expire. */
  told?: true
}

/** China's clock, eight hours ahead all year. */
const CHINA_MS = 8 * 3_600_000

/** The last moment of the month in China that lies so many months after the one of `at`. */
export function endOfMonthAfter(at: number, months: number): number {
  const day = new Date(at + CHINA_MS)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 1) - CHINA_MS - 1
}

/** No point expires before one that was earned earlier, also after the rule was made shorter: the oldest go first. */
export const lastingUntil = (lots: readonly Lot[], expiresAt: number): number =>
  Math.max(expiresAt, ...lots.map(lot => lot.expiresAt))

/** The lots with some points more, those that expire together as one, the first to expire first. */
export function withPoints(lots: readonly Lot[], points: number, expiresAt: number): Lot[] {
  const there = lots.find(lot => lot.expiresAt === expiresAt)
  if (there) return lots.map(lot => (lot === there ? { ...lot, points: lot.points + points } : lot))
  return [...lots, { expiresAt, points }].sort((one, other) => one.expiresAt - other.expiresAt)
}

/** The lots without points that were taken back; a lot that is gone already is not missed. */
export const withoutPoints = (lots: readonly Lot[], points: number, expiresAt: number): Lot[] =>
  lots.flatMap(lot => {
    if (lot.expiresAt !== expiresAt) return [lot]
    return lot.points > points ? [{ ...lot, points: lot.points - points }] : []
  })

const lasting = (lots: readonly Lot[], at: number): number =>
  lots.reduce((sum, lot) => (lot.expiresAt >= at ? sum + lot.points : sum), 0)

/**
 * What must go at a moment. The oldest points were spent first, so whatever can be spent beyond the lots that still
 * last can only be left of those that do not. What is set aside for goods counts as spent.
 */
export const toExpire = (lots: readonly Lot[], available: number, at: number): number =>
  Math.max(0, available - lasting(lots, at))

/** What is left of each lot: the newest are the last to be spent. Lots that are used up are left out. */
export function leftOf(lots: readonly Lot[], standing: number): Lot[] {
  let rest = standing
  const left: Lot[] = []
  for (const lot of [...lots].reverse()) {
    const points = Math.min(lot.points, rest)
    rest -= points
    if (points > 0) left.unshift({ ...lot, points })
  }
  return left
}

/** When the clock must look at a purse again. */
import type { Lot } from './expiry'

const DAY_MS = 86_400_000

/** People are told so long before points expire. */
export const TELL_MS = 30 * DAY_MS

interface Clocked {
  waiting: readonly { tryAt: number }[]
  lots: readonly Lot[]
  lookAgainAt: number | null
}

/** The earliest of: a deed to be posted, a lot to be told of, a lot that expires; null when there is none. */
export function nextWork({ waiting, lots, lookAgainAt }: Clocked): number | null {
  const moments = [
    ...waiting.map(({ tryAt }) => tryAt),
    ...lots.map(({ expiresAt, told }) => (told ? expiresAt + 1 : expiresAt - TELL_MS)),
    ...(lookAgainAt === null ? [] : [lookAgainAt])
  ]
  return moments.length > 0 ? Math.min(...moments) : null
}

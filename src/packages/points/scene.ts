/** What a redemption's code says: `x.<redemption>.<digits>`, bare or within a page's address; the digits may be typed. */
import { decoded } from '@/session/decoded'

export interface Scene {
  /** Absent when only the digits were typed. */
  redemptionId?: string
  digits: string
}

/** @returns undefined for any other code. */
export function sceneOf(text: string): Scene | undefined {
  const typed = text.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { digits: typed }
  const [, redemptionId, digits] = /x\.(r_[0-9A-Za-z]+)\.(\d{6})(?!\d)/.exec(decoded(text)) ?? []
  return redemptionId && digits ? { redemptionId, digits } : undefined
}

/** What a code at the place says: `v.<activity>.<digits>`, bare or within an address; people may type the digits. */
import { decoded } from '@/session/decoded'

export interface Scene {
  /** Absent when only the digits were typed. */
  activityId?: string
  digits: string
}

/** @returns undefined for any other code. */
export function sceneOf(text: string): Scene | undefined {
  const typed = text.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { digits: typed }
  const [, activityId, digits] = /v\.([0-9A-Za-z_-]+)\.(\d{6})(?!\d)/.exec(decoded(text)) ?? []
  return activityId && digits ? { activityId, digits } : undefined
}

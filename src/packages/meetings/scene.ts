/** What a sign-in code says: `s.<meeting>.<digits>`, bare or as part of a page's address; people may type the digits. */
import { decoded } from '@/session/decoded'

export interface Scene {
  /** Absent when only the digits were typed. */
  meetingId?: string
  digits: string
}

/** @returns undefined for any other code. */
export function sceneOf(text: string): Scene | undefined {
  const typed = text.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { digits: typed }
  const [, meetingId, digits] = /s\.([0-9A-Za-z_-]+)\.(\d{6})(?!\d)/.exec(decoded(text)) ?? []
  return meetingId && digits ? { meetingId, digits } : undefined
}

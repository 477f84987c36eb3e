/** What a meeting's codes say: `s.<meeting>.<digits>` to sign in, `m.<meeting>` on the notice; people may type the digits. */

export interface Scene {
  /** Absent when only the digits were typed. */
  meetingId?: string
  digits: string
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @returns undefined for any other code. */
export function sceneOf(text: string): Scene | undefined {
  const typed = text.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { digits: typed }
  const [, meetingId, digits] = /s\.([0-9A-Za-z_-]+)\.(\d{6})(?!\d)/.exec(decoded(text)) ?? []
  return meetingId && digits ? { meetingId, digits } : undefined
}

/** Which meeting a page is about: its id, or the scene of the code on the notice, `m.<meeting>`. */
export const meetingOf = (id: string): string => id.replace(/^m\./, '')

/** What a code that opens a thing says: `<letter>.<id>.<six digits>`, bare or within an address; people may type the digits. */
import { decoded } from './decoded'

export interface Scene {
  /** Absent when only the digits were typed. */
  id?: string
  digits: string
}

/**
 * @param letter which kind of thing: `s` a meeting, `v` an activity, `x` a redemption
 * @returns undefined for any other code
 */
export function sceneOf(text: string, letter: 's' | 'v' | 'x'): Scene | undefined {
  const typed = text.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { digits: typed }
  const said = new RegExp(`${letter}\\.([0-9A-Za-z_-]+)\\.(\\d{6})(?!\\d)`).exec(decoded(text))
  const [, id, digits] = said ?? []
  return id && digits ? { id, digits } : undefined
}

/** What a code on a wall says: ten characters, bare or as part of the address of the page that it opens. */
import { decoded } from '@/session/decoded'

/** @returns undefined for any other code. */
export function placeCodeIn(text: string): string | undefined {
  const typed = decoded(text).replace(/\s/g, '').toLowerCase()
  return /(?:^|[=?&])([bx][0-9a-hjkmnp-tv-z]{9})(?:$|&)/.exec(typed)?.[1]
}

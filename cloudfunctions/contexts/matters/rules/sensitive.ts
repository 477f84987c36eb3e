/** A sensitive matter: what neighbours could learn of its author is never written where neighbours read. */
import type { MatterFacts } from './matter'

/** Who raised a sensitive matter, and who spoke for them, in the words for everybody. */
const somebody = { author: '一位居民', helper: '一位代办的人' }

type Told = Pick<MatterFacts, 'scope' | 'place' | 'author' | 'proxy' | 'spot' | 'exact'>

/** The building, the point on the plan and the names go; the exact place is kept for those who ask. */
export function veiled<T extends Told>(told: T, compound: { scope: string; place: string }): T {
  const { spot: _point, ...rest } = told
  const { scope, place, proxy } = told
  const spoken = proxy ? { proxy: { ...proxy, by: somebody.helper } } : {}
  return { ...rest, ...compound, author: somebody.author, ...spoken, exact: { scope, place } } as T
}

/** How somebody who acts on a matter is written into its timeline. */
export function nameIn(matter: Pick<MatterFacts, 'sensitive' | 'authorId'>, personId: string, name: string): string {
  return matter.sensitive && matter.authorId === personId ? somebody.author : name
}

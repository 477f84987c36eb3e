/** The platform's ids of our subscription messages, set when the app is built for an account. */
import type { TemplateKey } from 'types/notices'

/** Keys by id; a kind without an id is never asked for. */
export function idsOf(keys: readonly TemplateKey[]): Map<string, TemplateKey> {
  const ids = new Map<string, TemplateKey>()
  for (const key of keys) {
    const id = __TEMPLATES__[key]
    if (id) ids.set(id, key)
  }
  return ids
}

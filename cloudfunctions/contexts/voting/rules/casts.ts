/** The acts of casting of one head, in order: a repeat is recognised, a change is added, the last one counts. */
import type { Reason } from 'types/refusals'

interface OneCast {
  choice: string
  key: string
  content: string
}

/** Nobody changes their mind so often; a loop does. */
const CASTS_MAX = 100

/** The earlier act when this request has been served already, the reason when it cannot be, else null. */
export function servedBefore<C extends OneCast>(
  casts: readonly C[],
  cast: Pick<C, 'key' | 'content'>
): C | Reason | null {
  const earlier = casts.find(one => one.key === cast.key)
  if (earlier) return earlier.content === cast.content ? earlier : 'request-reused'
  return casts.length >= CASTS_MAX ? 'too-often' : null
}

/** One look at one page of the app: who opens it, what has to have happened before, and words that must be on it. */
import type { Hand } from '../../../local/demo/hand'

export interface PageCase {
  /** As app.config.ts says it: `packages/matters/show/index`. */
  path: string
  /** Whose phone: an openid of local/demo/people.ts. */
  as: string
  /** Names the picture: kebab-case, once in the whole suite. A page may have several cases. */
  name: string
  /**
   * Makes what the page shows, by the operations that people's taps would send; answers the page's query parameters
   * as they are, not yet encoded. Runs once, just before the page is looked at in all three modes; the clock may only go on.
   */
  prepare?: (hand: Hand) => Promise<Record<string, string>>
  /** Words that stand on the page when it is ready, in every mode. */
  says: string
  /** Where 长辈版 says it in other words. */
  elderSays?: string
}

/** The platform's check of texts that others will read (msgSecCheck 2.0, W1). */
import type { Moderation } from '../ports'
import { cloud } from './sdk'

/** Scene 3: a text in a forum-like place. */
const FORUM = 3

export const moderation: Moderation = {
  async text(openid, text) {
    try {
      const { result } = (await cloud.openapi.security.msgSecCheck({
        version: 2,
        scene: FORUM,
        openid,
        content: text
      })) as { result: { suggest: 'pass' | 'review' | 'risky' } }
      return result.suggest
    } catch {
      // When the check itself is down a person looks instead: nobody is silenced and nothing unseen is published.
      return 'review'
    }
  }
}

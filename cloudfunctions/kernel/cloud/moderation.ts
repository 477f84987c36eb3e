/** The platform's checks of texts and media that others will see (msgSecCheck 2.0 W1, mediaCheckAsync 2.0 W2). */
import type { Moderation, TextVerdict } from '../ports'
import { pieces } from '../text-pieces'
import { answerLost, cloud, errorText } from './sdk'

/** Scene 3: something in a forum-like place. */
const FORUM = 3
const MEDIA_TYPE = { voice: 1, photo: 2 } as const
/** Characters that one call takes. */
const CONTENT_MAX = 2500
/** 21000: trouble of no particular kind. */
const OTHER = 21000

const severity = { pass: 0, review: 1, risky: 2 } as const

const TRIES = 3

/** Asking for a verdict again is harmless, so a lost answer is simply asked for again. */
async function asked<T>(call: () => Promise<unknown>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return (await call()) as T
    } catch (error) {
      if (tried === TRIES || !answerLost.test(errorText(error))) throw error
    }
  }
}

async function one(openid: string, content: string): Promise<TextVerdict> {
  try {
    const { result } = await asked<{ result: { suggest: TextVerdict['verdict']; label: number } }>(() =>
      cloud.openapi.security.msgSecCheck({ version: 2, scene: FORUM, openid, content })
    )
    return { verdict: result.suggest, label: result.label }
  } catch {
    // When the check itself is down a person looks instead: nobody is silenced and nothing unseen is published.
    return { verdict: 'review', label: OTHER }
  }
}

export const moderation: Moderation = {
  async text(openid, text) {
    const verdicts = await Promise.all(pieces(text, CONTENT_MAX).map(piece => one(openid, piece)))
    return verdicts.reduce((worst, next) => (severity[next.verdict] > severity[worst.verdict] ? next : worst))
  },
  async media(url, kind, openid) {
    try {
      const about = { version: 2, scene: FORUM, openid, mediaUrl: url, mediaType: MEDIA_TYPE[kind] }
      const { traceId } = await asked<{ traceId?: string }>(() => cloud.openapi.security.mediaCheckAsync(about))
      return traceId || null
    } catch {
      return null
    }
  }
}

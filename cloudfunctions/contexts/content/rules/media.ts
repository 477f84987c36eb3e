/** What becomes of a photo or recording: checked by the platform, by a person when it could not say, kept or taken away. */
import type { MediaKind, RuleId } from 'types/content'

export interface MediaFacts {
  _id: string
  ownerId: string
  /** How neighbours call the owner. */
  author: string
  scope: string
  kind: MediaKind
  /** The cleaned copy, where no phone can write; empty once it has been taken away. */
  fileId: string
  /** What the phone uploaded; empty once it has been taken away. */
  uploadId: string
  /** SHA-256 of the cleaned bytes. */
  hash: string
  bytes: number
  seconds?: number
  text?: string
  /** `gone`: nobody attached it, or it was sent back and the time for an appeal is over. */
  state: 'checking' | 'passed' | 'refused' | 'gone'
  /** By which the platform's answer is recognised; empty when it could not be asked. */
  traceId: string
  /** A person has been asked to look. */
  queued: boolean
  /** Attached to something that others read. */
  claimed: boolean
  at: number
  /** Until when the platform may answer. */
  answerBy: number
  /** Until when it may lie about unattached. */
  looseUntil: number
  /** Until when a refused one is kept for an appeal; null while it is not refused. */
  refusedUntil: number | null
}

/** When the clock must look again; null when never. */
export function mediaClock(media: MediaFacts): number | null {
  const { uploadId, fileId, state, queued, claimed, at, answerBy, looseUntil, refusedUntil } = media
  const times = [
    ...(uploadId ? [at] : []),
    ...(state === 'checking' && !queued ? [answerBy] : []),
    ...(state === 'gone' && fileId ? [at] : []),
    ...(state !== 'gone' && !claimed && state !== 'refused' ? [looseUntil] : []),
    ...(state === 'refused' && refusedUntil !== null ? [refusedUntil] : [])
  ]
  return times.length > 0 ? Math.min(...times) : null
}

export const isLoose = (media: MediaFacts, at: number): boolean =>
  !media.claimed && (media.state === 'checking' || media.state === 'passed') && media.looseUntil <= at

export const isUnanswered = (media: MediaFacts, at: number): boolean =>
  media.state === 'checking' && !media.queued && media.answerBy <= at

/** What the platform's push says: nothing when it could not look at the file. */
export type MediaVerdict = { suggest: 'pass' | 'review' | 'risky'; rule: RuleId } | null

/** What follows from the platform's answer; `ignore` when a person looks already or it was decided. */
export function answerTo(media: MediaFacts, verdict: MediaVerdict): 'ignore' | 'pass' | 'refuse' | 'ask' {
  if (media.state !== 'checking' || media.queued) return 'ignore'
  if (!verdict || verdict.suggest === 'review') return 'ask'
  return verdict.suggest === 'pass' ? 'pass' : 'refuse'
}

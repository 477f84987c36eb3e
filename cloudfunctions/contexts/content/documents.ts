/** What content keeps: photos and recordings, and each look of people at what the platform could not decide. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import { type CheckFacts, checkClock, isQuiet } from './rules/check'
import { type MediaFacts, mediaClock } from './rules/media'

export interface Media extends Versioned, MediaFacts {
  /** Every scope from the county down to where it was taken. */
  around: string[]
  /** The month in China, for the published numbers. */
  month: string
}

export const media: Collection<Media> = collection({
  name: 'media',
  indexes: [
    { name: 'trace', keys: { traceId: 1 } },
    { name: 'owner', keys: { ownerId: 1, at: 1 } },
    { name: 'month', keys: { around: 1, month: 1 } },
    dueIndex
  ],
  subject: ({ scope, ownerId }) => ({ scope, authorId: ownerId }),
  dueAt: mediaClock
})

export interface Check extends Versioned, CheckFacts {
  /** The document that must learn what was decided, and by which event. */
  target: string
  event: string
  /** Id of the event that held it, so that its owner knows which of several texts this was about. */
  held: string
  around: string[]
  month: string
  open: boolean
  /** See `isQuiet`. */
  quiet: boolean
  /** Sorts by when it came in; see `sortKey`. */
  key: string
  /** See `tallyOf`. */
  tally: string
}

export const checks: Collection<Check> = collection({
  name: 'checks',
  indexes: [
    { name: 'waiting', keys: { around: 1, open: 1, key: 1 } },
    { name: 'month', keys: { around: 1, month: 1, tally: 1 } },
    { name: 'author', keys: { authorId: 1, key: -1 } },
    dueIndex
  ],
  subject: check => ({ scope: check.scope, authorId: isQuiet(check) ? '' : check.authorId, hidden: true }),
  dueAt: checkClock
})

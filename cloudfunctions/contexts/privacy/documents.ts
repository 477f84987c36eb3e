/** What privacy keeps: requests to correct data, and deletions with what remains of them: a number and two dates. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { CorrectionView } from 'types/privacy'

export interface Correction extends Versioned {
  /** Sorts by the moment of asking. */
  key: string
  personId: string
  /** The community that answers. */
  scope: string
  around: string[]
  /** The home of who asks, or nothing. */
  label: string
  what: CorrectionView['what']
  text: string
  askedAt: number
  dueAt: number
  state: CorrectionView['state']
  answer?: string
  answeredAt?: number
  /** True once the community has been told that it is late. */
  reminded: boolean
}

export const corrections: Collection<Correction> = collection({
  name: 'corrections',
  indexes: [
    { name: 'around', keys: { around: 1, state: 1, key: -1 } },
    { name: 'mine', keys: { personId: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId }),
  dueAt: ({ state, reminded, dueAt }) => (state === 'open' && !reminded ? dueAt : null)
})

/** `asked`; `swept` once everything is gone; `done` once a last look has been taken and nothing here leads to anybody. */
export interface Forgetting extends Versioned {
  /** Twelve digits that the person wrote down. */
  number: string
  personId: string
  openid: string
  /** From which the marks are made that stand in the person's place; gone when it is done, so that no way leads back. */
  ghost: string
  /** Collections to sweep, when not everything is to go. */
  only?: string[]
  askedAt: number
  state: 'asked' | 'swept' | 'done'
  doneAt?: number
  removed: number
  unlinked: number
}

/** A pass from before may write for ten minutes; what it wrote is swept after that. */
const LAST_LOOK_MS = 11 * 60_000

export const forgettings: Collection<Forgetting> = collection({
  name: 'forgettings',
  indexes: [{ name: 'number', unique: true, keys: { number: 1 } }, { name: 'person', keys: { personId: 1 } }, dueIndex],
  subject: ({ personId }) => ({ scope: personId, authorId: personId }),
  dueAt: ({ state, askedAt, doneAt }) => {
    if (state === 'asked') return askedAt
    return state === 'swept' ? (doneAt ?? askedAt) + LAST_LOOK_MS : null
  }
})

/** What laying the money open keeps: the quarters, what owners object, petitions with their roll and signatures. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import { lawAt } from 'kernel/law'
import { shortHash } from 'kernel/secrets'
import { clockOf, type DisclosureFacts } from './rules/disclosure'
import { isHidden, type MoneyObjectionFacts, objectionClock } from './rules/money-objection'
import { type PetitionFacts, petitionClock } from './rules/petition'

/** One quarter of one compound; its id is made of both, so that a quarter exists once. */
export interface Disclosure extends Versioned, DisclosureFacts {
  scope: string
  /** The book's name in the ledger. */
  book: string
}

export const disclosureId = (scope: string, quarter: string): string => `dq_${shortHash(`${scope} ${quarter}`, 16)}`

export const disclosures: Collection<Disclosure> = collection({
  name: 'disclosures',
  indexes: [{ name: 'scope', keys: { scope: 1, quarter: -1 } }, dueIndex],
  subject: ({ scope }) => ({ scope }),
  dueAt: one => clockOf(one, lawAt(one.scope).boardPhotoDays.value)?.at ?? null
})

export interface MoneyObjection extends Versioned, MoneyObjectionFacts {
  scope: string
  /** Every place from the county down: one entry finds those of a whole community. */
  around: string[]
  disclosureId?: string
  entryId?: string
  /** 1 while somebody owes a word, for the list of what waits. */
  waiting: number
  /** Sorts by when it was made; see `sortKey`. */
  key: string
}

export const moneyObjections: Collection<MoneyObjection> = collection<MoneyObjection>({
  name: 'money_objections',
  indexes: [
    { name: 'around', keys: { around: 1, key: -1 } },
    { name: 'waiting', keys: { around: 1, waiting: 1, key: -1 } },
    { name: 'quarter', keys: { disclosureId: 1, key: -1 } },
    { name: 'entry', keys: { entryId: 1, key: -1 } },
    { name: 'author', keys: { authorId: 1, scope: 1, waiting: 1 } },
    dueIndex
  ],
  subject: one => ({ scope: one.scope, authorId: one.authorId, hidden: isHidden(one) }),
  dueAt: objectionClock
})

/** One owner group as it stood when the petition began. */
export interface PetitionHead {
  voterKey: string
  holder: string
  label: string
  areaCenti: number
  homes: number
}

export interface Petition extends Versioned, PetitionFacts {
  /** Only while `frozen` or its words are looked at: the roll in one piece, so that it can be written again. */
  heads?: PetitionHead[]
  key: string
}

export const petitions: Collection<Petition> = collection<Petition>({
  name: 'petitions',
  indexes: [{ name: 'scope', keys: { scope: 1, key: -1 } }, dueIndex],
  subject: ({ scope, authorId, state }) => ({ scope, authorId, hidden: state === 'checking' || state === 'frozen' }),
  dueAt: petitionClock
})

/** Its id is `petitionId:voterKey`. Written once. */
export interface PetitionRollEntry extends PetitionHead {
  _id: string
  petitionId: string
  scope: string
}

export const petitionRolls: Collection<PetitionRollEntry> = collection({
  name: 'petition_rolls',
  indexes: [
    { name: 'petition', keys: { petitionId: 1, voterKey: 1 } },
    { name: 'holder', keys: { holder: 1 } }
  ],
  subject: ({ scope }) => ({ scope })
})

/** The id of its roll entry: a head signs once, whoever of its owners does. Gone when it was taken back. */
export interface PetitionSignature {
  _id: string
  petitionId: string
  scope: string
  by: string
  heads: number
  areaCenti: number
  at: number
}

export const petitionSignatures: Collection<PetitionSignature> = collection({
  name: 'petition_signatures',
  indexes: [{ name: 'petition', keys: { petitionId: 1 } }],
  subject: ({ scope, by }) => ({ scope, authorId: by })
})

export const headId = (petitionId: string, voterKey: string): string => `${petitionId}:${voterKey}`

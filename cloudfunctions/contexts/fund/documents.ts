/** What the fund keeps: itself, its projects, the lines of its money, what each person gave, what neighbours offer. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { FundKind } from 'types/fund-parts'
import type { LineFacts } from './rules/line'
import type { ProjectFacts } from './rules/project'
import { projectClock } from './rules/project-clock'

/** One a community; its id is that of its book (`fund@371502/…`). */
export interface Fund extends Versioned {
  scope: string
  name: string
  openedAt: number
  /** The charity in whose account public money lies (law B4: it keeps all of it). */
  charity: string
}

export const funds: Collection<Fund> = collection({
  name: 'funds',
  indexes: [dueIndex],
  subject: ({ scope }) => ({ scope })
})

export interface Project extends Versioned, ProjectFacts {
  /** Sorts by when it was begun; see `sortKey`. */
  key: string
  /** Texts that a person has looked at and sent back: shown as such. */
  unfit?: string[]
}

export const projects: Collection<Project> = collection<Project>({
  name: 'fund_projects',
  indexes: [
    { name: 'scope', keys: { scope: 1, key: -1 } },
    { name: 'kind', keys: { scope: 1, fund: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, authorId }) => ({ scope, authorId }),
  dueAt: projectClock
})

/** After this the clock carries on what was begun and whose maker is gone. */
const CARRY_ON_MS = 60_000

export interface FundLine extends Versioned, LineFacts {
  key: string
  /** Which list it stands in; see `listOf`. */
  list: 'waiting' | 'booked' | 'returned'
  /** What it is counted as, and how much of it: nothing until it stands in the book. */
  tally: string
  countedFen: number
  unfit?: true
}

/** What waits for somebody, what stands in the book, what came to nothing. */
export const listOf = (state: LineFacts['state']): FundLine['list'] => {
  if (state === 'posted') return 'booked'
  return state === 'draft' || state === 'approved' ? 'waiting' : 'returned'
}

/** receipt:gift, spending:2, match:general, leftover. */
export const tallyOf = ({ kind, source, item }: Pick<LineFacts, 'kind' | 'source' | 'item'>): string =>
  [kind, source ?? item].filter(part => part !== undefined).join(':')

export const lines: Collection<FundLine> = collection<FundLine>({
  name: 'fund_lines',
  indexes: [
    { name: 'list', keys: { scope: 1, list: 1, key: -1 } },
    { name: 'kind', keys: { scope: 1, fund: 1, list: 1, key: -1 } },
    { name: 'project', keys: { projectId: 1, list: 1, key: -1 } },
    dueIndex
  ],
  // What does not stand in the book is known to those who keep the fund alone.
  subject: ({ scope, state, clerk }) => ({ scope, authorId: clerk.personId, hidden: state !== 'posted' }),
  dueAt: ({ doing, state, heldUntil }) =>
    doing ? doing.by.at + CARRY_ON_MS : state === 'approved' ? (heldUntil ?? null) : null
})

/** What one person gave with one receipt; `lineId:g1`. Only they see whose it is, until they let a name stand. */
export interface Gift extends Versioned {
  scope: string
  fund: FundKind
  lineId: string
  projectId?: string
  project: string
  personId: string
  amountFen: number
  day: string
  at: number
  key: string
  /** The name they chose; a name that a person has still to look at waits in `asked`. */
  named?: string
  asked?: string
  /** Whether a name stands: what the project's page asks for. */
  shown: 0 | 1
  undone: boolean
}

export const gifts: Collection<Gift> = collection<Gift>({
  name: 'fund_gifts',
  indexes: [
    { name: 'person', keys: { personId: 1, key: -1 } },
    { name: 'named', keys: { projectId: 1, shown: 1, key: 1 } },
    { name: 'line', keys: { lineId: 1 } },
    dueIndex
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId, hidden: true })
})

/** 认领: labour or goods that a neighbour offers. */
export interface Pledge extends Versioned {
  scope: string
  projectId: string
  title: string
  kind: 'labour' | 'goods'
  what: string
  authorId: string
  by: string
  state: 'checking' | 'refused' | 'offered' | 'kept' | 'withdrawn'
  at: number
  key: string
  note?: string
}

export const pledges: Collection<Pledge> = collection<Pledge>({
  name: 'fund_pledges',
  indexes: [
    { name: 'project', keys: { projectId: 1, key: -1 } },
    { name: 'mine', keys: { authorId: 1, projectId: 1 } },
    dueIndex
  ],
  subject: ({ scope, authorId, state }) => ({
    scope,
    authorId,
    hidden: state === 'checking' || state === 'refused'
  })
})

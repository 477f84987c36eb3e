/** What volunteering keeps of its activities: teams, what they do, and one document for each person who helped. */
import { type Collection, collection, dueIndex, type Versioned } from 'kernel/collection'
import type { ActivityKind } from 'types/activity-kinds'
import type { HelpLine } from 'types/hours'
import type { SignUp } from './rules/sign-ups'

/** A team of a community. Who is in it stands in `members`. */
export interface Team extends Versioned {
  key: string
  /** The community. */
  scope: string
  name: string
  about: string
  kinds: ActivityKind[]
  leaderId: string
  /** The leader as neighbours know them. */
  leader: string
  /** What it does waits to be looked at: only its leader and staff read it. */
  aboutHeld?: true
  /** Set when it takes in nobody and calls nothing any more. */
  closedAt?: number
}

export const teams: Collection<Team> = collection({
  name: 'teams',
  indexes: [{ name: 'scope', keys: { scope: 1, key: -1 } }, dueIndex],
  subject: ({ scope, leaderId }) => ({ scope, authorId: leaderId })
})

/** One for a person in a team; its id is `teamId:personId`. */
export interface Member extends Versioned {
  teamId: string
  personId: string
  scope: string
  /** As neighbours see them: 3号楼居民. */
  who: string
  /** 1 while they are in, 0 once they left. */
  present: number
  /** They agreed that neighbours see them in the list of the team. */
  shown: boolean
  joinedAt: number
}

export const members: Collection<Member> = collection({
  name: 'members',
  indexes: [
    { name: 'team', keys: { teamId: 1, present: 1, joinedAt: 1 } },
    { name: 'person', keys: { personId: 1, present: 1, joinedAt: -1 } }
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId })
})

/** One activity with those who signed up; places are given here and nowhere else, so there are never too many. */
export interface Activity extends Versioned {
  /** Sorts by the moment it was called. */
  key: string
  /** Every scope it belongs to, from the county down. */
  around: string[]
  /** In whose calendar it stands. */
  listed: string[]
  scope: string
  teamId: string
  team: string
  kind: ActivityKind
  title: string
  about: string
  /** Whom it helps. */
  forWhom: string
  place: string
  startsAt: number
  lastsMinutes: number
  /** How many can help; the next ones wait. */
  capacity: number
  /** What to bring, in words. */
  bring?: string
  /** What one must be able to do, in words. */
  fit?: string
  ageFrom?: number
  ageTo?: number
  /** How the helpers are insured; there whenever it may be risky. */
  insurance?: string
  signUps: SignUp[]
  /** When those who have a place are reminded; null once done. */
  remindAt: number | null
  /** When its host is asked to confirm the hours; null once asked, or when nothing is to be confirmed. */
  askAt: number | null
  /** Its words wait to be looked at: nobody else knows of it yet. */
  checking?: true
  cancelled?: { why: string; at: number }
  /** The last change of time or place, in words. */
  changed?: string
  /** What it came to, in words, with photos. */
  report?: { text: string; media: string[]; at: number; held?: true }
  host: string
  hostId: string
}

export const activities: Collection<Activity> = collection({
  name: 'activities',
  indexes: [
    { name: 'around', keys: { around: 1, startsAt: 1 } },
    { name: 'listed', keys: { listed: 1, startsAt: 1 } },
    { name: 'newest', keys: { listed: 1, key: -1 } },
    { name: 'within', keys: { around: 1, key: -1 } },
    { name: 'mine', keys: { 'signUps.personId': 1, startsAt: 1 } },
    dueIndex
  ],
  subject: ({ scope, hostId, checking }) => ({ scope, authorId: hostId, hidden: checking === true }),
  dueAt: ({ cancelled, remindAt, askAt }) => (cancelled ? null : (remindAt ?? askAt))
})

/**
 * One person's help at one activity, from the moment they were there. Its id is made of both and says neither.
 * Minutes are confirmed by the host and then posted to the hours book by the clock.
 */
export interface Help extends Versioned {
  /** Sorts by when the activity began. */
  key: string
  activityId: string
  personId: string
  /** Where the activity was. */
  scope: string
  /** Whose book holds the hours. */
  community: string
  teamId: string
  team: string
  /** As the host knows them. */
  who: string
  kind: ActivityKind
  title: string
  place: string
  forWhom: string
  startsAt: number
  lastsMinutes: number
  host: string
  hostId: string
  checkedInAt: number
  /** A host checked them in, not they themselves. */
  byHost?: true
  /** `confirmed` until the clock has posted it, also after a correction. */
  state: 'present' | 'confirmed' | 'booked'
  minutes: number
  /** 1 for what was confirmed first, one more with each correction. */
  round: number
  confirmedAt?: number
  confirmedBy?: string
  /** What stands in the hours book now; absent when it was nothing. */
  booked?: { minutes: number; round: number }
  points: number
  /** Why it was corrected last, in words. */
  why?: string
}

export const helps: Collection<Help> = collection({
  name: 'helps',
  indexes: [
    { name: 'activity', keys: { activityId: 1, checkedInAt: 1 } },
    { name: 'person', keys: { personId: 1, key: -1 } },
    { name: 'month', keys: { community: 1, state: 1, key: -1 } },
    dueIndex
  ],
  subject: ({ scope, hostId }) => ({ scope, authorId: hostId }),
  dueAt: ({ state, confirmedAt }) => (state === 'confirmed' ? (confirmedAt ?? 0) : null)
})

/** What the community certifies to one person: the lines as they stood when it was asked for. */
export interface Certificate extends Versioned {
  key: string
  /** 12 figures that are on the paper. */
  number: string
  /** The community. */
  scope: string
  place: string
  personId: string
  who: string
  from: number
  until: number
  minutes: number
  times: number
  lines: HelpLine[]
  /** `withdrawn` when a line was corrected afterwards. */
  state: 'asked' | 'issued' | 'withdrawn'
  askedAt: number
  issuedAt?: number
  issuer?: string
}

export const certificates: Collection<Certificate> = collection({
  name: 'certificates',
  indexes: [
    { name: 'scope', keys: { scope: 1, key: -1 } },
    { name: 'person', keys: { personId: 1, key: -1 } },
    { name: 'number', keys: { number: 1 }, unique: true },
    { name: 'line', keys: { 'lines.id': 1 } },
    dueIndex
  ],
  subject: ({ scope, personId }) => ({ scope, authorId: personId })
})

/** Activities: calendar, places and waiting list, being there, and the help that the host confirms. Rows R17, R24. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { activityKind, givers, minutes, organisers, personCode } from './giving-parts'
import { mediaIds } from './matter-parts'
import { digits } from './meeting-parts'

const CAPACITY_MAX = 200
const capacity = z.int().check(z.gte(1), z.lte(CAPACITY_MAX))
const lasts = z.int().check(z.gte(15), z.lte(720))
const age = z.int().check(z.gte(6), z.lte(100))

const activityCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  teamId: documentId,
  team: z.string(),
  kind: activityKind,
  title: z.string(),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  state: z.enum(['checking', 'open', 'full', 'running', 'over', 'cancelled']),
  capacity: z.int(),
  taken: z.int(),
  waiting: z.int(),
  mine: z.enum(['none', 'place', 'waiting']),
  iHost: z.boolean()
})
export type ActivityCard = z.infer<typeof activityCard>

const activityAct = z.enum(['sign-up', 'sign-off', 'check-in', 'host', 'change', 'cancel', 'confirm', 'report'])

/** What the host asks for: each only where it is asked. */
const asks = {
  /** What to bring. */
  bring: z.optional(line(1, 60)),
  /** What one must be able to do. */
  fit: z.optional(line(2, 60)),
  ageFrom: z.optional(age),
  ageTo: z.optional(age),
  /** How the helpers are insured; must be there where somebody could be hurt. */
  insurance: z.optional(line(4, 80))
}

const activityView = z.strictObject({
  ...activityCard.shape,
  about: z.string(),
  /** Whom it helps. */
  forWhom: z.string(),
  ...asks,
  host: z.string(),
  changed: z.optional(z.string()),
  cancelled: z.optional(z.string()),
  /** Place in the waiting list, from 1. */
  myTurn: z.optional(z.int()),
  iCheckedIn: z.boolean(),
  /** What the host confirmed of mine. */
  myMinutes: z.optional(z.int()),
  myPoints: z.optional(z.int()),
  /** How many were there, and their minutes, once confirmed. */
  present: z.int(),
  minutes: z.int(),
  /** Its words wait to be looked at: only the host sees them. */
  report: z.optional(
    z.strictObject({ text: z.string(), media: z.array(mediaView), at: instant, checking: z.boolean() })
  ),
  /** Where the host's photos of it are kept. */
  photosAt: z.optional(scopePath),
  acts: z.array(activityAct)
})
export type ActivityView = z.infer<typeof activityView>

const hosting = { over: 'object', roles: organisers, relations: ['author'], reads: givers } as const

export const activityOrganise = operation({
  name: 'activity.organise',
  kind: 'write',
  summary: 'Calls an activity of a team, for the community or for one of its compounds, and tells who lives there.',
  input: z.strictObject({
    teamId: documentId,
    scope: scopePath,
    kind: activityKind,
    title: line(2, 30),
    about: prose(2, 500),
    forWhom: line(2, 40),
    place: line(2, 40),
    startsAt: instant,
    lastsMinutes: lasts,
    capacity,
    ...asks
  }),
  output: activityView,
  who: { over: 'object', roles: organisers, relations: ['resident', 'serving'], reads: givers },
  refuses: ['team-closed', 'team-stranger', 'activity-time', 'activity-insurance', 'activity-ages', ...textReasons],
  perMinute: 10
})

export const activityCalendar = operation({
  name: 'activity.calendar',
  kind: 'read',
  summary: 'What is on at a place in the seven days from a moment, by time: its own and that of the community above.',
  input: z.strictObject({ scope: scopePath, from: instant }),
  output: z.strictObject({ items: z.array(activityCard) }),
  who: { over: 'scope', ...givers },
  refuses: [],
  perMinute: 60
})

export const activityList = operation({
  name: 'activity.list',
  kind: 'read',
  summary: 'Activities of a place or of one team, those called last first.',
  input: z.strictObject({ scope: scopePath, teamId: z.optional(documentId), after: cursor }),
  output: page(activityCard),
  who: { over: 'scope', ...givers },
  refuses: [],
  perMinute: 60
})

export const activityShow = operation({
  name: 'activity.show',
  kind: 'read',
  summary: 'One activity: what, when, where, what it asks, my place, what came of it, what I can do.',
  input: z.strictObject({ activityId: documentId }),
  output: activityView,
  who: { over: 'object', ...givers, relations: ['resident', 'serving', 'author'] },
  refuses: [],
  perMinute: 120
})

export const activityChange = operation({
  name: 'activity.change',
  kind: 'write',
  summary: 'Moves it, or gives more places, before it begins; those on the list are told.',
  input: z.strictObject({
    activityId: documentId,
    place: z.optional(line(2, 40)),
    startsAt: z.optional(instant),
    capacity: z.optional(capacity),
    why: line(2, 60)
  }),
  output: activityView,
  who: hosting,
  refuses: ['activity-over', 'activity-cancelled', 'activity-time', 'activity-same', 'activity-places', ...textReasons],
  perMinute: 10
})

export const activityCancel = operation({
  name: 'activity.cancel',
  kind: 'write',
  summary: 'Calls it off before it begins, with the reason; those on the list are told.',
  input: z.strictObject({ activityId: documentId, why: line(2, 60) }),
  output: activityView,
  who: hosting,
  refuses: ['activity-over', 'activity-cancelled', ...textReasons],
  perMinute: 10
})

export const activitySignUp = operation({
  name: 'activity.signUp',
  kind: 'write',
  summary: 'I come, or I do not after all: then my place goes to whoever waits longest, who is told.',
  input: z.strictObject({
    activityId: documentId,
    going: z.boolean(),
    /** I have read what it asks and can do it. */
    fits: z.optional(z.boolean())
  }),
  output: activityView,
  who: { over: 'object', relations: ['resident', 'serving'], reads: givers },
  refuses: ['activity-over', 'activity-cancelled', 'activity-fit', 'activity-full', 'activity-overlap'],
  perMinute: 20
})

export const activityCode = operation({
  name: 'activity.code',
  kind: 'read',
  summary: 'The code to show at the place, also as six digits to read out.',
  input: z.strictObject({ activityId: documentId }),
  output: z.strictObject({ imageBase64: z.string(), digits: z.string() }),
  who: hosting,
  refuses: [],
  perMinute: 20
})

const atTheDoor = ['activity-early', 'activity-late', 'activity-cancelled'] as const

export const activityCheckIn = operation({
  name: 'activity.checkIn',
  kind: 'write',
  summary: 'I am here: by the code shown at the place, signed up before or not.',
  input: z.strictObject({ activityId: documentId, digits }),
  output: z.strictObject({ checkedInAt: instant }),
  who: { over: 'object', relations: ['resident', 'serving'], reads: givers },
  refuses: [...atTheDoor, 'activity-code'],
  perMinute: 10
})

export const activityCheckInFor = operation({
  name: 'activity.checkInFor',
  kind: 'write',
  summary: 'The host checks in neighbours who have no phone at hand, found by their numbers: all of them or none.',
  input: z.strictObject({
    activityId: documentId,
    personCodes: z.array(personCode).check(z.minLength(1), z.maxLength(20))
  }),
  /** When they were checked in; of those who were there before, the earliest moment. */
  output: z.strictObject({ checkedInAt: instant }),
  who: hosting,
  refuses: [...atTheDoor, 'person-unknown'],
  perMinute: 60
})

const rosterLine = z.strictObject({
  /** How neighbours see them: 3号楼居民. */
  who: z.string(),
  seat: z.enum(['place', 'waiting', 'none']),
  mine: z.boolean(),
  /** From here on once they were there. */
  helpId: z.optional(documentId),
  checkedInAt: z.optional(instant),
  byHost: z.optional(z.boolean()),
  minutes: z.optional(z.int()),
  points: z.optional(z.int()),
  state: z.optional(z.enum(['present', 'confirmed', 'booked'])),
  /** Why the minutes were corrected last. */
  why: z.optional(z.string())
})
export type RosterLine = z.infer<typeof rosterLine>

export const activityRoster = operation({
  name: 'activity.roster',
  kind: 'read',
  summary: 'Who signed up and who was there, by building and never by name, with what was confirmed; for the host.',
  input: z.strictObject({ activityId: documentId }),
  output: z.strictObject({ items: z.array(rosterLine) }),
  who: hosting,
  refuses: [],
  perMinute: 60
})

export const activityConfirm = operation({
  name: 'activity.confirm',
  kind: 'write',
  summary: 'The host says how long each helped; the hours go into their book, and nobody confirms their own.',
  input: z.strictObject({
    activityId: documentId,
    lines: z.array(z.strictObject({ helpId: documentId, minutes })).check(z.minLength(1), z.maxLength(50))
  }),
  output: activityView,
  who: hosting,
  refuses: ['activity-running', 'activity-cancelled', 'activity-uncounted', 'help-missing', 'help-own', 'help-long'],
  perMinute: 20
})

export const activityReport = operation({
  name: 'activity.report',
  kind: 'write',
  summary: 'What it came to, in a few words with photos.',
  input: z.strictObject({ activityId: documentId, text: prose(2, 500), media: mediaIds(9) }),
  output: activityView,
  who: hosting,
  refuses: ['activity-running', 'activity-cancelled', ...textReasons, ...mediaReasons],
  perMinute: 10
})

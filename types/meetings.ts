/** Meetings until the talk: notice, groups, reply, sign-in, facts, lot. Rows R11 R12 R21; what follows is in `minutes.ts`. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { meetingForms } from './meeting-forms'
import { digits, GROUPS_MAX, group, groupId, groupStanding, hosts, neighbours } from './meeting-parts'
import { minutes } from './minutes'

const form = z.enum(meetingForms)
const groups = z.array(group).check(z.maxLength(GROUPS_MAX))
const lasts = z.int().check(z.gte(15), z.lte(480))
const personCode = z.string().check(z.regex(/^[0-9]{10}$/))
/** A home in words, as people write it: 3号楼2单元301. Only a digest of it is kept. */
const homeWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(30), z.regex(/^[^\p{Cc}]*[0-9][^\p{Cc}]*$/u))
const heads = z.int().check(z.gte(1), z.lte(9))

const meetingCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  matterId: z.optional(documentId),
  form,
  title: z.string(),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  state: z.enum(['noticed', 'cancelled', 'minuted', 'confirmed']),
  host: z.string(),
  /** The caller is the one who called it. */
  iHost: z.boolean()
})
export type MeetingCard = z.infer<typeof meetingCard>

const factsView = z.strictObject({ text: z.string(), media: z.array(mediaView) })

const slotView = z.strictObject({
  at: instant,
  state: z.enum(['free', 'taken', 'mine']),
  /** For the host and the one who booked. */
  about: z.optional(z.string()),
  who: z.optional(z.string())
})
export type SlotView = z.infer<typeof slotView>

const meetingAct = z.enum([
  'reply',
  'sign-in',
  'host',
  'change',
  'facts',
  'draw',
  'acknowledge',
  'book',
  'minute',
  'confirm'
])

const meetingView = z.strictObject({
  ...meetingCard.shape,
  topics: z.array(z.string()),
  /** Why it could not wait for the usual notice. */
  urgent: z.optional(z.string()),
  /** Who receives beside the host on a reception day. */
  besides: z.optional(z.string()),
  facts: z.optional(factsView),
  /** Why it was called off. */
  cancelled: z.optional(z.string()),
  /** The last change of time or place, in words. */
  changed: z.optional(z.string()),
  coming: z.number(),
  present: z.number(),
  confirmed: z.number(),
  groups: z.array(groupStanding),
  /** Those who did not say which group they belong to. */
  ungrouped: z.strictObject({ coming: z.number(), present: z.number() }),
  /** Affected groups of which nobody comes (before sign-in opens) or is there (afterwards). */
  missing: z.array(groupId),
  /** Which missing groups the host has answered for, and how. */
  acknowledged: z.optional(z.strictObject({ groupIds: z.array(groupId), why: z.string(), at: instant })),
  myReply: z.optional(z.enum(['come', 'absent'])),
  myGroup: z.optional(groupId),
  iSignedIn: z.boolean(),
  iConfirmed: z.boolean(),
  slots: z.optional(z.array(slotView)),
  /** Once the order has been drawn. */
  speaking: z.optional(z.strictObject({ count: z.int(), minutesEach: z.int(), myPlace: z.optional(z.int()) })),
  /** What the host noted down at the place, for the one who writes the minutes; only hosts see it. */
  notes: z.optional(z.array(z.strictObject({ at: instant, text: z.string() }))),
  minutes: z.optional(minutes),
  /** Hash of the minutes' text; the confirmations stand on it. */
  minutesHash: z.optional(z.string()),
  acts: z.array(meetingAct)
})
export type MeetingView = z.infer<typeof meetingView>

export const meetingCall = operation({
  name: 'meeting.call',
  kind: 'write',
  summary: 'Calls a meeting and tells the residents of its scope.',
  input: z.strictObject({
    scope: scopePath,
    matterId: z.optional(documentId),
    form,
    title: line(4, 40),
    place: line(2, 40),
    startsAt: instant,
    lastsMinutes: z.optional(lasts),
    topics: z.array(line(2, 80)).check(z.minLength(1), z.maxLength(5)),
    groups: z.optional(groups),
    facts: z.optional(z.strictObject({ text: prose(2, 1000), media: mediaIds(9) })),
    /** Why it cannot wait for the usual notice; everybody reads it. */
    urgent: z.optional(line(4, 60)),
    besides: z.optional(line(2, 20))
  }),
  output: meetingView,
  who: { over: 'scope', roles: hosts },
  refuses: [
    'meeting-time',
    'meeting-notice',
    'meeting-form',
    'meeting-groups',
    'meeting-besides',
    'meeting-neutral',
    'matter-step',
    ...textReasons,
    ...mediaReasons
  ],
  perMinute: 10
})

export const meetingTerms = operation({
  name: 'meeting.terms',
  kind: 'read',
  summary: 'How much notice meetings need at a place, for the one who calls one.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ noticeDays: z.int(), shortHours: z.int(), article: z.string() }),
  who: { over: 'scope', roles: hosts },
  refuses: [],
  perMinute: 60
})

export const meetingList = operation({
  name: 'meeting.list',
  kind: 'read',
  summary: 'Meetings of a compound and of what lies above it, newest first, or those about one matter.',
  input: z.strictObject({ scope: scopePath, matterId: z.optional(documentId), after: cursor }),
  output: page(meetingCard),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const meetingShow = operation({
  name: 'meeting.show',
  kind: 'read',
  summary: 'One meeting: what, when, where, the facts, who comes by group, what I can do, the minutes.',
  input: z.strictObject({ meetingId: documentId }),
  output: meetingView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const meetingChange = operation({
  name: 'meeting.change',
  kind: 'write',
  summary: 'Moves a called meeting to another time or place before it begins; those concerned are told.',
  input: z.strictObject({
    meetingId: documentId,
    place: z.optional(line(2, 40)),
    startsAt: z.optional(instant),
    why: line(2, 60)
  }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-past', 'meeting-cancelled', 'meeting-time', 'meeting-notice', 'meeting-same', ...textReasons],
  perMinute: 10
})

export const meetingCancel = operation({
  name: 'meeting.cancel',
  kind: 'write',
  summary: 'Calls a meeting off before it begins, with the reason; those concerned are told.',
  input: z.strictObject({ meetingId: documentId, why: line(2, 60) }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-past', 'meeting-cancelled', ...textReasons],
  perMinute: 10
})

export const meetingReply = operation({
  name: 'meeting.reply',
  kind: 'write',
  summary: 'Says whether I come, and for which group; may be changed until it starts.',
  input: z.strictObject({
    meetingId: documentId,
    reply: z.enum(['come', 'absent']),
    groupId: z.optional(groupId)
  }),
  output: z.strictObject({ reply: z.enum(['come', 'absent']) }),
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['meeting-past', 'meeting-cancelled', 'meeting-group'],
  perMinute: 30
})

export const meetingFacts = operation({
  name: 'meeting.facts',
  kind: 'write',
  summary: 'Pins what is known to the top of the meeting until the talk starts, so that nobody argues about figures.',
  input: z.strictObject({ meetingId: documentId, text: prose(2, 1000), media: mediaIds(9) }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['facts-closed', 'meeting-cancelled', ...textReasons, ...mediaReasons],
  perMinute: 20
})

export const meetingBook = operation({
  name: 'meeting.book',
  kind: 'write',
  summary: 'Books a time on a reception day and says what about; another time of one’s own is given back.',
  input: z.strictObject({ meetingId: documentId, slotAt: instant, about: line(4, 80) }),
  output: meetingView,
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['meeting-past', 'meeting-cancelled', 'slot-taken', 'slot-unknown', ...textReasons],
  perMinute: 10
})

export const meetingUnbook = operation({
  name: 'meeting.unbook',
  kind: 'write',
  summary: 'Gives back the time that I booked on a reception day.',
  input: z.strictObject({ meetingId: documentId }),
  output: meetingView,
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['meeting-past'],
  perMinute: 10
})

export const meetingCode = operation({
  name: 'meeting.code',
  kind: 'read',
  summary: 'A code to print: for signing in at the place (also as digits to read out), or for the notice on the wall.',
  input: z.strictObject({ meetingId: documentId, purpose: z.optional(z.enum(['sign-in', 'notice'])) }),
  /** `digits` is empty on a notice. */
  output: z.strictObject({ imageBase64: z.string(), digits: z.string() }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [],
  perMinute: 20
})

const signedIn = z.strictObject({
  signedInAt: instant,
  /** Six figures that stand for this person when the speaking order is drawn. */
  number: z.string()
})

const atTheDoor = ['meeting-not-started', 'meeting-past', 'meeting-cancelled', 'meeting-group'] as const

export const meetingSignIn = operation({
  name: 'meeting.signIn',
  kind: 'write',
  summary: 'I am here: by the code shown at the place, from an hour before the start.',
  input: z.strictObject({ meetingId: documentId, digits, groupId: z.optional(groupId) }),
  output: signedIn,
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: [...atTheDoor, 'meeting-code'],
  perMinute: 10
})

export const meetingSignInFor = operation({
  name: 'meeting.signInFor',
  kind: 'write',
  summary: 'The host signs in a neighbour who has no phone at hand, found by their number.',
  input: z.strictObject({ meetingId: documentId, personCode, groupId: z.optional(groupId) }),
  output: signedIn,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [...atTheDoor, 'person-unknown'],
  perMinute: 60
})

export const meetingSignInHome = operation({
  name: 'meeting.signInHome',
  kind: 'write',
  summary: 'The host signs in people without an account by their home; the last number given for a home counts.',
  input: z.strictObject({ meetingId: documentId, home: homeWords, heads, groupId: z.optional(groupId) }),
  output: signedIn,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [...atTheDoor],
  perMinute: 60
})

const rosterLine = z.strictObject({
  /** How neighbours see them: 3号楼居民. */
  who: z.string(),
  groupId: z.optional(groupId),
  reply: z.optional(z.enum(['come', 'absent'])),
  present: z.int(),
  number: z.string(),
  /** Place in the speaking order, from 1. */
  place: z.optional(z.int())
})

export const meetingRoster = operation({
  name: 'meeting.roster',
  kind: 'read',
  summary: 'Who said they come and who is there, by building and never by name, with the speaking order; for the host.',
  input: z.strictObject({ meetingId: documentId }),
  output: z.strictObject({ items: z.array(rosterLine) }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [],
  perMinute: 60
})

export const meetingAcknowledge = operation({
  name: 'meeting.acknowledge',
  kind: 'write',
  summary: 'The host says what is done about an affected group of which nobody comes; it stands with the meeting.',
  input: z.strictObject({
    meetingId: documentId,
    groupIds: z.array(groupId).check(z.minLength(1), z.maxLength(GROUPS_MAX)),
    why: line(2, 100)
  }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-group', 'meeting-cancelled', 'minutes-locked', ...textReasons],
  perMinute: 20
})

export const meetingDraw = operation({
  name: 'meeting.draw',
  kind: 'write',
  summary:
    'Draws the speaking order of those present by a lot that everybody can work out again; drawn again, it puts ' +
    'latecomers after all others.',
  input: z.strictObject({
    meetingId: documentId,
    minutesEach: z.optional(z.int().check(z.gte(1), z.lte(15)))
  }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-not-started', 'meeting-past', 'meeting-cancelled', 'meeting-neutral', 'draw-nobody'],
  perMinute: 20
})

const draw = z.strictObject({
  at: instant,
  /** What the seed was made of beside the list; its digest was published before. */
  secret: z.string(),
  commitment: z.string(),
  seed: z.string(),
  /** `number group`, sorted, as the seed was made from them. */
  numbers: z.array(z.string()),
  order: z.array(z.string())
})

export const meetingLot = operation({
  name: 'meeting.lot',
  kind: 'read',
  summary: 'How the speaking order came about: seed, numbers, order, and the digest that was published beforehand.',
  input: z.strictObject({ meetingId: documentId }),
  output: z.strictObject({
    draws: z.array(draw),
    /** SHA-256 of the secret of the next draw. */
    nextCommitment: z.string()
  }),
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 30
})

const stamped = { id: z.string().check(z.regex(/^[0-9A-Za-z_-]{8,40}$/)), at: instant }

/** One thing that the host kept on the phone while there was no signal. */
const sheetEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ...stamped, personCode, groupId: z.optional(groupId) }),
  z.strictObject({ kind: z.literal('home'), ...stamped, home: homeWords, heads, groupId: z.optional(groupId) }),
  z.strictObject({
    kind: z.literal('heads'),
    ...stamped,
    heads: z.int().check(z.gte(0), z.lte(500)),
    groupId: z.optional(groupId)
  }),
  z.strictObject({ kind: z.literal('note'), ...stamped, text: line(1, 300) }),
  z.strictObject({ kind: z.literal('facts'), ...stamped, text: prose(2, 1000) })
])
export type SheetEntry = z.infer<typeof sheetEntry>

/** Why one entry of a sheet was not taken over; the others are. */
const sheetOutcome = z.enum([
  'kept',
  'meeting-not-started',
  'meeting-past',
  'meeting-group',
  'person-unknown',
  'facts-closed',
  'text-risky',
  'notes-full',
  'sheet-time'
])
export type SheetOutcome = z.infer<typeof sheetOutcome>

export const meetingHostSheet = operation({
  name: 'meeting.hostSheet',
  kind: 'write',
  summary:
    'Takes over what the host noted without signal: each entry once, with its own time, until 72 hours after the start.',
  input: z.strictObject({
    meetingId: documentId,
    entries: z.array(sheetEntry).check(z.minLength(1), z.maxLength(100))
  }),
  output: z.strictObject({
    outcomes: z.array(z.strictObject({ id: z.string(), outcome: sheetOutcome })),
    present: z.number()
  }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['sheet-late', 'meeting-not-started', 'meeting-cancelled'],
  perMinute: 30
})

/** The day of a meeting: sign-in, who is there, speaking order by lot, what the host noted without signal. R12, R21. */
import * as z from 'zod/mini'
import { documentId, instant, line, prose } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { digits, GROUPS_MAX, groupId, hosts, neighbours } from './meeting-parts'
import { meetingView } from './meetings'

const personCode = z.string().check(z.regex(/^[0-9]{10}$/))
/** A home in words, as people write it: 3号楼2单元301. Only a digest of it is kept. */
const homeWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(30), z.regex(/^[^\p{Cc}]*[0-9][^\p{Cc}]*$/u))
const heads = z.int().check(z.gte(1), z.lte(9))

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

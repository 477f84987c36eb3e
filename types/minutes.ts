/** Minutes: what was said, weighed and agreed; who confirms them, who objects, what is answered. Methods (4), row R12. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { hosts, neighbours } from './meeting-parts'
import { roleSchema } from './roles'

/** One view with the speaker's group; a name only where the speaker wants it to stand there. */
const view = z.strictObject({ group: line(2, 20), text: line(2, 300), name: z.optional(line(2, 20)) })

/** One way to go, with what neighbours always ask: what it costs, who pays, who looks after it, who loses by it. */
const option = z.strictObject({
  title: line(2, 60),
  /** Whole cost in fen; absent when nobody has asked for a price yet. */
  costFen: z.optional(z.int().check(z.gte(0), z.lte(100_000_000_00))),
  payer: line(0, 60),
  keeper: line(0, 60),
  /** Who loses by it; empty when nobody does. */
  loses: line(0, 100),
  /** How they are made good. */
  madeGood: line(0, 100),
  /** The way that was agreed on. */
  chosen: z.boolean()
})
export type MinutesOption = z.infer<typeof option>

const agreement = z.strictObject({
  text: line(4, 200),
  /** Who sees to it: a person's post or a unit, in words. */
  owner: line(2, 40),
  /** The post that sees to it; without one the meeting's host follows it up. */
  ownerPost: z.optional(roleSchema),
  doneBy: instant
})
export type Agreement = z.infer<typeof agreement>

const nextMeeting = z.strictObject({ at: instant, about: line(0, 80) })

const written = {
  facts: prose(0, 1000),
  views: z.array(view).check(z.maxLength(40)),
  agreements: z.array(agreement).check(z.maxLength(20)),
  openPoints: z.array(line(2, 200)).check(z.maxLength(20))
}

/** What the writer gives; what is left out is taken from the meeting itself. */
const minutesDraft = z.strictObject({
  ...written,
  place: z.optional(line(2, 40)),
  heldFrom: z.optional(instant),
  heldTo: z.optional(instant),
  recorder: z.optional(line(2, 20)),
  options: z.optional(z.array(option).check(z.maxLength(6))),
  next: z.optional(nextMeeting),
  media: z.optional(mediaIds(9))
})
export type MinutesDraft = z.infer<typeof minutesDraft>

/** Who came, counted when the minutes were written; `missing` are groups it concerns of which nobody came. */
const roll = z.strictObject({
  concerned: z.number(),
  present: z.number(),
  groups: z.array(z.strictObject({ group: z.string(), concerned: z.number(), present: z.number() })),
  missing: z.array(z.string())
})
export type Roll = z.infer<typeof roll>

/** As kept and shown. Without `held` they were written before these fields existed and keep their first text form. */
export const minutes = z.strictObject({
  ...written,
  held: z.optional(
    z.strictObject({ place: z.string(), from: instant, to: instant, host: z.string(), recorder: z.string(), roll })
  ),
  options: z.optional(z.array(option)),
  next: z.optional(nextMeeting),
  media: z.optional(z.array(documentId))
})
export type Minutes = z.infer<typeof minutes>

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** What an objection is against: words that were not said so (only those present), or what was agreed. */
export const objectionKinds = ['wording', 'outcome'] as const
const objectionKind = z.enum(objectionKinds)
export type ObjectionKind = z.infer<typeof objectionKind>

const objection = z.strictObject({
  id: documentId,
  kind: objectionKind,
  /** As neighbours see who objects: 3号楼居民. */
  by: z.string(),
  mine: z.boolean(),
  text: z.string(),
  at: instant,
  /** `checking`: seen by its author and the hosts until a person has looked at the text. */
  state: z.enum(['checking', 'refused', 'open', 'answered']),
  /** By when an answer is due. */
  dueAt: instant,
  answer: z.optional(z.strictObject({ by: z.string(), text: z.string(), at: instant })),
  canAnswer: z.boolean()
})
export type ObjectionView = z.infer<typeof objection>

const minutesAct = z.enum(['minute', 'confirm', 'say-wrong', 'object'])

const minutesView = z.strictObject({
  meetingId: documentId,
  scope: scopePath,
  matterId: z.optional(documentId),
  title: z.string(),
  form: z.string(),
  startsAt: instant,
  host: z.string(),
  minutes: z.optional(minutes),
  minutesHash: z.optional(z.string()),
  lockedAt: z.optional(instant),
  /** Until when residents may object; absent while the minutes are not locked. */
  objectUntil: z.optional(instant),
  present: z.number(),
  confirmed: z.number(),
  /** Those who confirmed, by the group they came for. */
  confirmedBy: z.array(z.strictObject({ group: z.string(), count: z.number() })),
  iSignedIn: z.boolean(),
  iConfirmed: z.boolean(),
  media: z.array(mediaView),
  objections: z.strictObject({ open: z.number(), answered: z.number() }),
  acts: z.array(minutesAct)
})
export type MinutesView = z.infer<typeof minutesView>

export const meetingMinute = operation({
  name: 'meeting.minute',
  kind: 'write',
  summary: 'Writes the minutes with options and agreements; may be corrected until the first person confirms them.',
  input: z.strictObject({ meetingId: documentId, minutes: minutesDraft }),
  output: z.strictObject({
    minutesHash: z.string(),
    /** Groups it concerns of which nobody came; it stands in the minutes. */
    missing: z.array(z.string())
  }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [
    'meeting-not-started',
    'meeting-cancelled',
    'groups-unanswered',
    'minutes-locked',
    'minutes-times',
    ...textReasons,
    ...mediaReasons
  ],
  perMinute: 30
})

export const meetingMinutes = operation({
  name: 'meeting.minutes',
  kind: 'read',
  summary: 'The minutes of one meeting with photos, who confirmed by group, and how many objections are open.',
  input: z.strictObject({ meetingId: documentId }),
  output: minutesView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const meetingConfirm = operation({
  name: 'meeting.confirm',
  kind: 'write',
  summary: 'I was there and the minutes are right; the first confirmation locks them and makes the agreements tasks.',
  input: z.strictObject({ meetingId: documentId, minutesHash: hash }),
  output: z.strictObject({ confirmed: z.number() }),
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['minutes-missing', 'not-present', 'stale-view'],
  perMinute: 20
})

export const meetingObject = operation({
  name: 'meeting.object',
  kind: 'write',
  summary: 'Objects to what was agreed, or says that the minutes are wrong; shown as open until it is answered.',
  input: z.strictObject({ meetingId: documentId, kind: objectionKind, text: line(4, 300) }),
  output: objection,
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['meeting-cancelled', 'minutes-missing', 'not-present', 'objection-late', 'objection-many', ...textReasons],
  perMinute: 10
})

export const meetingObjections = operation({
  name: 'meeting.objections',
  kind: 'read',
  summary: 'Objections to one meeting with their answers, newest first.',
  input: z.strictObject({ meetingId: documentId, after: cursor }),
  output: page(objection),
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const meetingAnswerObjection = operation({
  name: 'meeting.answerObjection',
  kind: 'write',
  summary: 'Answers one objection, once; the one who objected is told.',
  input: z.strictObject({ objectionId: documentId, text: line(4, 300) }),
  output: objection,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['objection-answered', ...textReasons],
  perMinute: 30
})

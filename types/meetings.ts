/** Meetings until people come: notice, groups, reply, facts. Rows R11 R12 R21; then `meeting-day.ts`, `minutes.ts`. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { meetingForms } from './meeting-forms'
import { GROUPS_MAX, group, groupId, groupStanding, hosts, neighbours } from './meeting-parts'
import { minutes } from './minutes'

const form = z.enum(meetingForms)
const groups = z.array(group).check(z.maxLength(GROUPS_MAX))
const lasts = z.int().check(z.gte(15), z.lte(480))

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

export const meetingView = z.strictObject({
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

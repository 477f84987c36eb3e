/** Meetings: notice, reply, sign-in, minutes with agreements, confirmation. Rows R11 R12 of the systems. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { operation } from './contract'
import type { Role } from './roles'

export const meetingForms = [
  '有事来聊议事会',
  '联席会议',
  '红邻夜话',
  '马扎议事',
  '圆桌会议',
  '路灯会议',
  '楼道口会议',
  '书记经理接待日'
] as const
const form = z.enum(meetingForms)

/** Who may call a meeting and keep its minutes. */
export const hosts = [
  'hl_secretary',
  'community_staff',
  'community_secretary',
  'building_chief'
] as const satisfies readonly Role[]
const neighbours = { roles: [...hosts, 'auditor', 'grid_worker'] as const, relations: ['resident'] as const }

const agreement = z.strictObject({
  text: line(4, 200),
  /** Who sees to it: a person's post or a unit, in words. */
  owner: line(2, 40),
  doneBy: instant
})

const minutes = z.strictObject({
  facts: prose(0, 1000),
  /** Each view with the speaker's group, never a name: 一楼住户：怕挡光. */
  views: z.array(z.strictObject({ group: line(2, 20), text: line(2, 300) })).check(z.maxLength(40)),
  agreements: z.array(agreement).check(z.minLength(0), z.maxLength(20)),
  openPoints: z.array(line(2, 200)).check(z.maxLength(20))
})
export type Minutes = z.infer<typeof minutes>

const meetingCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  matterId: z.optional(documentId),
  form,
  title: z.string(),
  place: z.string(),
  startsAt: instant,
  state: z.enum(['noticed', 'minuted', 'confirmed']),
  host: z.string()
})
export type MeetingCard = z.infer<typeof meetingCard>

const meetingView = z.strictObject({
  ...meetingCard.shape,
  topics: z.array(z.string()),
  coming: z.number(),
  present: z.number(),
  confirmed: z.number(),
  myReply: z.optional(z.enum(['come', 'absent'])),
  iSignedIn: z.boolean(),
  iConfirmed: z.boolean(),
  minutes: z.optional(minutes),
  /** Hash of the minutes' text; the confirmations stand on it. */
  minutesHash: z.optional(z.string()),
  acts: z.array(z.enum(['reply', 'sign-in', 'host', 'minute', 'confirm']))
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
    topics: z.array(line(2, 80)).check(z.minLength(1), z.maxLength(5))
  }),
  output: meetingView,
  who: { over: 'scope', roles: hosts },
  refuses: ['meeting-time', 'matter-step'],
  perMinute: 10
})

export const meetingList = operation({
  name: 'meeting.list',
  kind: 'read',
  summary: 'Meetings of a compound, newest first, or those about one matter.',
  input: z.strictObject({ scope: scopePath, matterId: z.optional(documentId), after: cursor }),
  output: page(meetingCard),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const meetingShow = operation({
  name: 'meeting.show',
  kind: 'read',
  summary: 'One meeting with my reply, who came and the minutes.',
  input: z.strictObject({ meetingId: documentId }),
  output: meetingView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const meetingReply = operation({
  name: 'meeting.reply',
  kind: 'write',
  summary: 'Says whether I come; may be changed until it starts.',
  input: z.strictObject({ meetingId: documentId, reply: z.enum(['come', 'absent']) }),
  output: z.strictObject({ reply: z.enum(['come', 'absent']) }),
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['meeting-past'],
  perMinute: 30
})

export const meetingCode = operation({
  name: 'meeting.code',
  kind: 'read',
  summary: 'The sign-in code to show or print at the place: a picture, and the same as digits to read out.',
  input: z.strictObject({ meetingId: documentId }),
  output: z.strictObject({ imageBase64: z.string(), digits: z.string() }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [],
  perMinute: 20
})

export const meetingSignIn = operation({
  name: 'meeting.signIn',
  kind: 'write',
  summary: 'I am here: by the code shown at the place, from an hour before the start.',
  input: z.strictObject({ meetingId: documentId, digits: z.string().check(z.regex(/^[0-9]{6}$/)) }),
  output: z.strictObject({ signedInAt: instant }),
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['meeting-not-started', 'meeting-code', 'meeting-past'],
  perMinute: 10
})

export const meetingSignInFor = operation({
  name: 'meeting.signInFor',
  kind: 'write',
  summary: 'The host signs in a neighbour who has no phone at hand, found by their number.',
  input: z.strictObject({ meetingId: documentId, personCode: z.string().check(z.regex(/^[0-9]{10}$/)) }),
  output: z.strictObject({ signedInAt: instant }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-not-started', 'meeting-past', 'person-unknown'],
  perMinute: 60
})

export const meetingMinute = operation({
  name: 'meeting.minute',
  kind: 'write',
  summary: 'Writes the minutes with agreements; may be corrected until the first person confirms them.',
  input: z.strictObject({ meetingId: documentId, minutes }),
  output: meetingView,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['meeting-not-started', 'minutes-locked'],
  perMinute: 30
})

export const meetingConfirm = operation({
  name: 'meeting.confirm',
  kind: 'write',
  summary: 'I was there and the minutes are right; the first confirmation locks them.',
  input: z.strictObject({ meetingId: documentId, minutesHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  output: z.strictObject({ confirmed: z.number() }),
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['minutes-missing', 'not-present', 'stale-view'],
  perMinute: 20
})

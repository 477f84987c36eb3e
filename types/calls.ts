/** 电话名单: the homes that a weighty notice did not reach, for those who can ring or knock. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, page, scopePath } from './common'
import { homeKeepers } from './community'
import { operation } from './contract'

export const callOutcomeNames = {
  told: '说到了',
  noAnswer: '没人接',
  visit: '上门说了',
  declined: '不要再打'
} as const
export type CallOutcome = keyof typeof callOutcomeNames

const building = z.strictObject({ label: z.string(), toCall: z.number(), done: z.number() })

const calling = z.strictObject({
  noticeId: documentId,
  title: z.string(),
  body: z.string(),
  at: instant,
  /** When it no longer matters: the meeting begins, the vote closes. */
  until: instant,
  toCall: z.number(),
  done: z.number(),
  /** Homes that do not want to be called; a note on the door instead. */
  declined: z.number(),
  buildings: z.array(building)
})
export type Calling = z.infer<typeof calling>

export const callCount = operation({
  name: 'call.count',
  kind: 'read',
  summary:
    'The notices that have not reached every home of a place, with how many homes are to be called, by building.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(calling) }),
  who: { over: 'scope', roles: homeKeepers },
  refuses: ['calls-wide'],
  perMinute: 30
})

const homeToCall = z.strictObject({
  home: scopePath,
  label: z.string(),
  /** 139****0404, or absent when none is known. */
  phone: z.optional(z.string()),
  /** `nobody`: nobody of this home uses the app. `unopened`: no message could be sent and nobody opened it in a day. */
  why: z.enum(['nobody', 'unopened']),
  /** How often nobody answered. */
  tries: z.number(),
  triedAt: z.optional(instant)
})
export type HomeToCall = z.infer<typeof homeToCall>

export const callList = operation({
  name: 'call.list',
  kind: 'read',
  summary: 'The homes of a place still to be called about one notice; numbers are masked.',
  input: z.strictObject({ scope: scopePath, noticeId: documentId, after: cursor }),
  output: page(homeToCall),
  who: { over: 'scope', roles: homeKeepers },
  refuses: ['calls-wide'],
  perMinute: 60
})

export const callDone = operation({
  name: 'call.done',
  kind: 'write',
  summary: 'Keeps how calling one home about one notice ended; nobody is called twice for the same.',
  input: z.strictObject({
    /** The home. */
    scope: scopePath,
    noticeId: documentId,
    outcome: z.enum(Object.keys(callOutcomeNames) as [CallOutcome, ...CallOutcome[]])
  }),
  output: z.strictObject({ outcome: z.enum(Object.keys(callOutcomeNames) as [CallOutcome, ...CallOutcome[]]) }),
  who: { over: 'scope', roles: homeKeepers },
  refuses: ['call-done'],
  perMinute: 60
})

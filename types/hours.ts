/** Hours of service: my own lines, corrections, the sheet for the national system, certificates. Rows R17; law B5. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { activityKind, minutes, organisers, registrars } from './giving-parts'
import { month } from './ledger-parts'

/** What the record of one help holds (志愿服务记录与证明出具办法): activity, day, place, whom, what, how long, by whom. */
const helpLine = z.strictObject({
  id: documentId,
  activityId: documentId,
  kind: activityKind,
  title: z.string(),
  team: z.string(),
  place: z.string(),
  forWhom: z.string(),
  startsAt: instant,
  /** Whole minutes of actual help. */
  minutes: z.int(),
  points: z.int(),
  state: z.enum(['present', 'confirmed', 'booked']),
  /** Who answers for the activity, and who wrote the minutes down. */
  host: z.string(),
  confirmedBy: z.optional(z.string()),
  /** The entry of the hours book. */
  entryId: z.optional(documentId),
  why: z.optional(z.string())
})
export type HelpLine = z.infer<typeof helpLine>

export const hoursMine = operation({
  name: 'hours.mine',
  kind: 'read',
  summary: 'My help, newest first, with my hours in all: only I see this.',
  input: z.strictObject({ after: cursor }),
  output: z.strictObject({
    items: z.array(helpLine),
    next: z.optional(z.string()),
    minutes: z.int(),
    times: z.int()
  }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const hoursCorrect = operation({
  name: 'hours.correct',
  kind: 'write',
  summary: 'Puts confirmed minutes right, with the reason: the entry is undone and another one posted.',
  input: z.strictObject({ helpId: documentId, minutes, why: line(4, 60) }),
  output: helpLine,
  who: { over: 'object', roles: organisers, relations: ['author'] },
  refuses: ['help-unbooked', 'help-same', 'help-own', 'help-long', ...textReasons],
  perMinute: 20
})

const sheetLine = z.strictObject({
  ...helpLine.shape,
  who: z.string(),
  /** The number by which the community knows the volunteer. */
  personCode: z.string()
})
export type SheetLine = z.infer<typeof sheetLine>

export const hoursSheet = operation({
  name: 'hours.sheet',
  kind: 'read',
  summary: 'The confirmed help of a month in a community, to be entered in the national system by those who must.',
  input: z.strictObject({ scope: scopePath, month, after: cursor }),
  output: page(sheetLine),
  who: { over: 'scope', roles: registrars },
  refuses: ['team-place'],
  perMinute: 60
})

/** 12 figures in groups of four. */
const certificateNumber = z.string().check(z.regex(/^[0-9]{12}$/))

const certificateCard = z.strictObject({
  id: documentId,
  number: certificateNumber,
  /** The community, and what it is called. */
  scope: scopePath,
  place: z.string(),
  who: z.string(),
  from: instant,
  until: instant,
  minutes: z.int(),
  times: z.int(),
  state: z.enum(['asked', 'issued', 'withdrawn']),
  askedAt: instant,
  issuedAt: z.optional(instant),
  /** Who issued it. */
  issuer: z.optional(z.string()),
  mine: z.boolean()
})
export type CertificateCard = z.infer<typeof certificateCard>

const certificateView = z.strictObject({ ...certificateCard.shape, lines: z.array(helpLine) })
export type CertificateView = z.infer<typeof certificateView>

export const certificateAsk = operation({
  name: 'certificate.ask',
  kind: 'write',
  summary: 'Asks the community to certify my booked help of a time; free of charge, as often as needed.',
  input: z.strictObject({ scope: scopePath, from: instant, until: instant }),
  output: certificateView,
  who: { over: 'scope', relations: ['resident', 'serving'] },
  refuses: ['certificate-time', 'certificate-empty', 'certificate-many'],
  perMinute: 10
})

export const certificateMine = operation({
  name: 'certificate.mine',
  kind: 'read',
  summary: 'The certificates I asked for, newest first.',
  input: z.strictObject({ after: cursor }),
  output: page(certificateCard),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const certificateList = operation({
  name: 'certificate.list',
  kind: 'read',
  summary: 'The certificates asked for in a community, newest first; for those who issue them.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(certificateCard),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 60
})

export const certificateShow = operation({
  name: 'certificate.show',
  kind: 'read',
  summary: 'One certificate with its lines, as it is printed; for its owner and those who issue it.',
  input: z.strictObject({ certificateId: documentId }),
  output: certificateView,
  who: { over: 'object', roles: registrars, relations: ['author'] },
  refuses: [],
  perMinute: 60
})

export const certificateIssue = operation({
  name: 'certificate.issue',
  kind: 'write',
  summary: 'Staff have compared the lines and sealed the paper; from now on its number can be checked by anybody.',
  input: z.strictObject({ certificateId: documentId }),
  output: certificateView,
  who: { over: 'object', roles: registrars, reads: { relations: ['author'] } },
  refuses: ['certificate-issued', 'certificate-stale', 'certificate-own'],
  perMinute: 20
})

export const certificateCheck = operation({
  name: 'certificate.check',
  kind: 'read',
  summary: 'What a paper with this number must say; nothing about who it is of.',
  input: z.strictObject({ number: certificateNumber }),
  output: z.strictObject({
    place: z.string(),
    from: instant,
    until: instant,
    minutes: z.int(),
    times: z.int(),
    issuedAt: instant,
    issuer: z.string()
  }),
  who: { over: 'nothing' },
  refuses: ['certificate-unknown', 'certificate-stale'],
  perMinute: 10
})

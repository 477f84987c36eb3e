/** What owners do with the accounts: object and be answered in three days, suggest, petition for an audit. M6, M7, M11. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { consenters, moneyReaders, quarter } from './disclosure'
import { mediaIds } from './matter-parts'
import type { Role } from './roles'
import { share, threshold } from './voting'

/** Who answers what neighbours ask about the accounts. */
export const answerers = [
  'clerk',
  'checker',
  'committee_member',
  'community_staff',
  'community_secretary'
] as const satisfies readonly Role[]

/** An objection is answered in three days (M6), a suggestion taken or declined with the reason in seven (M11). */
export const moneyDoubts = { objection: '有疑问', suggestion: '提建议' } as const
const doubt = z.enum(['objection', 'suggestion'])
export type MoneyDoubt = z.infer<typeof doubt>

/**
 * `checking` and `refused`: the words. raised `open` → `answered` → `accepted` by the one who asked, or `escalated` to
 * the community, which says the last word here: `ruled`. Beyond it stands the petition for an audit.
 */
export const objectionStates = ['checking', 'refused', 'open', 'answered', 'accepted', 'escalated', 'ruled'] as const
const objectionState = z.enum(objectionStates)
export type MoneyObjectionState = z.infer<typeof objectionState>

const said = z.strictObject({ by: z.string(), text: z.string(), at: instant, media: z.array(mediaView) })

const objection = z.strictObject({
  id: documentId,
  scope: scopePath,
  /** Absent when it is about the accounts as a whole. */
  disclosureId: z.optional(documentId),
  entryId: z.optional(documentId),
  /** What it is about: 2026 年第 2 季度, or the words of the entry. */
  about: z.string(),
  kind: doubt,
  by: z.string(),
  mine: z.boolean(),
  text: z.string(),
  media: z.array(mediaView),
  at: instant,
  state: objectionState,
  /** By when somebody must act: the answer, or the community's word; absent when nothing is owed. */
  dueAt: z.optional(instant),
  answer: z.optional(said),
  /** Why the answer was not enough. */
  escalated: z.optional(z.strictObject({ why: z.string(), at: instant })),
  ruling: z.optional(said),
  acts: z.array(z.enum(['answer', 'accept', 'escalate', 'rule']))
})
export type MoneyObjectionView = z.infer<typeof objection>

export const objectionRaise = operation({
  name: 'objection.raise',
  kind: 'write',
  summary: 'Objects to a quarter or to one entry, or suggests something; the clock for the answer starts.',
  input: z.strictObject({
    scope: scopePath,
    kind: doubt,
    disclosureId: z.optional(documentId),
    entryId: z.optional(documentId),
    text: prose(4, 500),
    media: z.optional(mediaIds(3))
  }),
  output: objection,
  who: { over: 'scope', relations: ['resident'], roles: ['committee_member'] },
  refuses: ['doubts-many', ...textReasons, ...mediaReasons],
  perMinute: 10
})

export const objectionList = operation({
  name: 'objection.list',
  kind: 'read',
  summary:
    'What neighbours asked about the accounts with the answers, newest first: of a compound, a quarter, an entry.',
  input: z.strictObject({
    scope: scopePath,
    disclosureId: z.optional(documentId),
    entryId: z.optional(documentId),
    /** Only those that somebody owes a word. */
    waiting: z.optional(z.literal(true)),
    after: cursor
  }),
  output: page(objection),
  who: { over: 'scope', ...moneyReaders },
  refuses: [],
  perMinute: 60
})

export const objectionShow = operation({
  name: 'objection.show',
  kind: 'read',
  summary: 'One objection with its answer.',
  input: z.strictObject({ objectionId: documentId }),
  output: objection,
  who: { over: 'object', relations: [...moneyReaders.relations, 'author'], roles: moneyReaders.roles },
  refuses: [],
  perMinute: 120
})

export const objectionAnswer = operation({
  name: 'objection.answer',
  kind: 'write',
  summary: 'Answers an objection within three days, with papers if there are any; not by the one who objected.',
  input: z.strictObject({ objectionId: documentId, text: prose(4, 500), media: z.optional(mediaIds(6)) }),
  output: objection,
  who: { over: 'object', roles: answerers, reads: moneyReaders },
  refuses: ['objection-answered', 'doubt-own', ...textReasons, ...mediaReasons],
  perMinute: 30
})

export const objectionSettle = operation({
  name: 'objection.settle',
  kind: 'write',
  summary: 'The one who objected takes the answer, or says why not: then it goes to the community.',
  input: z.strictObject({
    objectionId: documentId,
    accept: z.boolean(),
    /** Why not; asked for when it is not accepted. */
    why: z.optional(line(4, 200))
  }),
  output: objection,
  who: { over: 'object', relations: ['author'], reads: moneyReaders },
  refuses: ['doubt-step', 'doubt-late', ...textReasons],
  perMinute: 20
})

export const objectionRule = operation({
  name: 'objection.rule',
  kind: 'write',
  summary: 'The community looks itself and says what comes of it.',
  input: z.strictObject({ objectionId: documentId, text: prose(4, 500), media: z.optional(mediaIds(6)) }),
  output: objection,
  who: { over: 'object', roles: ['community_secretary'], reads: moneyReaders },
  refuses: ['doubt-step', ...textReasons, ...mediaReasons],
  perMinute: 20
})

/** `frozen`: the roll is being written; `signing`; `lapsed`; `reached` 20 % and 20 %; `auditing`; `reported`. */
const petitionState = z.enum(['checking', 'frozen', 'signing', 'lapsed', 'reached', 'auditing', 'reported'])
export type PetitionState = z.infer<typeof petitionState>

const petitionCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  from: quarter,
  to: quarter,
  why: z.string(),
  by: z.string(),
  at: instant,
  state: petitionState,
  closesAt: instant
})
export type PetitionCard = z.infer<typeof petitionCard>

const petition = z.strictObject({
  ...petitionCard.shape,
  roll: share,
  rollHash: z.string(),
  /** How many signed, against the two lines of the law. */
  threshold,
  /** The heads for which the caller may sign. */
  signers: z.array(z.strictObject({ label: z.string(), areaCenti: z.number(), signed: z.boolean() })),
  reachedAt: z.optional(instant),
  /** By when those who owe the audit must say who does it, then by when it is done. */
  dueAt: z.optional(instant),
  audit: z.optional(z.strictObject({ firm: z.string(), doneBy: instant, by: z.string(), at: instant })),
  report: z.optional(said),
  acts: z.array(z.enum(['sign', 'withdraw', 'name-firm', 'report']))
})
export type PetitionView = z.infer<typeof petition>

export const petitionStart = operation({
  name: 'petition.start',
  kind: 'write',
  summary: 'An owner asks for an audit of some quarters: the roll of owners is frozen and signing begins (M7).',
  input: z.strictObject({ scope: scopePath, from: quarter, to: quarter, why: prose(10, 500) }),
  output: petition,
  who: { over: 'scope', relations: ['owner'] },
  refuses: ['petition-running', 'petition-quarters', 'roll-empty', ...textReasons],
  perMinute: 5
})

export const petitionList = operation({
  name: 'petition.list',
  kind: 'read',
  summary: 'Petitions for an audit in a compound, newest first.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(petitionCard),
  who: { over: 'scope', ...moneyReaders },
  refuses: [],
  perMinute: 60
})

export const petitionShow = operation({
  name: 'petition.show',
  kind: 'read',
  summary: 'One petition: who signed in heads and area against the two lines, my own heads, what became of it.',
  input: z.strictObject({ petitionId: documentId }),
  output: petition,
  who: { over: 'object', ...moneyReaders },
  refuses: [],
  perMinute: 120
})

export const petitionSign = operation({
  name: 'petition.sign',
  kind: 'write',
  summary: 'Signs for the heads that the caller stands for, each once; at 20 % of area and heads the audit is owed.',
  input: z.strictObject({ petitionId: documentId }),
  output: petition,
  who: { over: 'object', relations: ['owner'], reads: moneyReaders },
  refuses: ['not-on-roll', 'petition-closed'],
  perMinute: 20
})

export const petitionWithdraw = operation({
  name: 'petition.withdraw',
  kind: 'write',
  summary: 'Takes the caller’s own signatures back while signing is open; once the lines are crossed they stand.',
  input: z.strictObject({ petitionId: documentId }),
  output: petition,
  who: { over: 'object', relations: ['owner'], reads: moneyReaders },
  refuses: ['not-on-roll', 'petition-closed'],
  perMinute: 20
})

export const petitionAudit = operation({
  name: 'petition.audit',
  kind: 'write',
  summary: 'Those who owe the audit name the accounting firm and the day; then give its report to all.',
  input: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('firm'), petitionId: documentId, firm: line(4, 40), doneBy: instant }),
    z.strictObject({ step: z.literal('report'), petitionId: documentId, text: prose(10, 1000), media: mediaIds(9) })
  ]),
  output: petition,
  who: { over: 'object', roles: consenters, reads: moneyReaders },
  refuses: ['petition-step', 'audit-day', ...textReasons, ...mediaReasons],
  perMinute: 20
})

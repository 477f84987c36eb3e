/** A quarter's money laid open: closed, checked, agreed, hung up for thirty days. Methods (8); law rows M5, M10. */
import * as z from 'zod/mini'
import { bookkeepers, bookReaders } from './assets'
import { bookCheckers } from './bookkeeping'
import { cursor, documentId, instant, line, page, scopePath, timelineEntry } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { month } from './ledger-parts'
import { mediaIds } from './matter-parts'
import type { Role } from './roles'

/** Whose consent a quarter needs: the owners' committee, or where there is none the community for it (M5). */
export const consenters = ['committee_member', 'community_secretary'] as const satisfies readonly Role[]
/** Those who may hang it up and photograph the board. */
export const publishers = [
  'clerk',
  'committee_member',
  'community_staff',
  'community_secretary',
  'hl_secretary'
] as const satisfies readonly Role[]

/** Who may look into a compound's accounts (M7: every owner may inspect the books). */
export const moneyReaders = { roles: bookReaders, relations: ['resident', 'serving'] } as const

/** A quarter of a year: 2026-2 is April to June. */
export const quarter = z.string().check(z.regex(/^20\d\d-[1-4]$/))

/** open → closed by the clerk → checked → agreed by the committee → published, 30 days → locked. */
export const disclosureStates = ['open', 'closed', 'checked', 'agreed', 'published', 'locked'] as const
export type DisclosureState = (typeof disclosureStates)[number]

const fen = z.int()

/** One kind of income, cost or use with its sum; the code is the account's, the name is for people. */
const kindSum = z.strictObject({ code: z.string(), name: z.string(), fen })
export type KindSum = z.infer<typeof kindSum>

/**
 * The quarter in one picture, whole fen: before + in − cost − used − owed = left.
 * `owed` is income of the quarter that has not arrived yet (less what arrived of earlier quarters).
 */
const figures = z.strictObject({
  beforeFen: fen,
  inFen: fen,
  costFen: fen,
  usedFen: fen,
  owedFen: fen,
  leftFen: fen,
  income: z.array(kindSum),
  costs: z.array(kindSum),
  uses: z.array(kindSum),
  /** How many entries it is made of. */
  lines: z.number()
})
export type Figures = z.infer<typeof figures>

const card = z.strictObject({
  id: documentId,
  scope: scopePath,
  quarter,
  state: z.enum(disclosureStates),
  endsAt: instant,
  /** By when it is to be published (M5). */
  publishBy: instant,
  publishedAt: z.optional(instant),
  /** Until when it hangs on the board; absent until a photo shows it there. */
  hangsUntil: z.optional(instant),
  /** Of a quarter that has been checked. */
  leftFen: z.optional(fen)
})
export type DisclosureCard = z.infer<typeof card>

/** What is printed on the board: whoever holds the paper can tell later whether the books were rewritten. */
const sealMark = z.strictObject({ no: z.number(), code: z.string(), hash: z.string() })

const view = z.strictObject({
  ...card.shape,
  months: z.array(month),
  startsAt: instant,
  /** The book that it is about. */
  book: z.string(),
  figures,
  /** Whose turn it is, in words, and what they have to do. */
  next: z.strictObject({ who: z.string(), what: z.string(), dueAt: z.optional(instant) }),
  seal: z.optional(sealMark),
  boards: z.array(z.strictObject({ by: z.string(), at: instant, media: z.array(mediaView) })),
  /** Why the committee or the checker gave it back, while it is being corrected. */
  sentBack: z.optional(z.strictObject({ who: z.string(), at: instant, why: z.string() })),
  objections: z.strictObject({ open: z.number(), all: z.number() }),
  timeline: z.array(timelineEntry),
  acts: z.array(z.enum(['close', 'check', 'send-back', 'agree', 'publish', 'board', 'object']))
})
export type DisclosureView = z.infer<typeof view>

const one = z.strictObject({ disclosureId: documentId })
const steps = { kind: 'write', output: view, perMinute: 20 } as const

export const disclosureList = operation({
  name: 'disclosure.list',
  kind: 'read',
  summary: 'The quarters of a compound, newest first, with where each stands.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(card),
  who: { over: 'scope', ...moneyReaders },
  refuses: [],
  perMinute: 60
})

export const disclosureNow = operation({
  name: 'disclosure.now',
  kind: 'read',
  summary:
    'The running quarter in one picture, the last one published, the last seal; none without a book, or before a seal.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({
    now: z.optional(view),
    before: z.optional(card),
    published: z.optional(card),
    seal: z.optional(sealMark)
  }),
  who: { over: 'scope', ...moneyReaders },
  refuses: [],
  perMinute: 120
})

export const disclosureShow = operation({
  name: 'disclosure.show',
  kind: 'read',
  summary:
    'One quarter: in, cost, use, left, by kind; where it stands, who did what, the seal, the photos of the board.',
  input: one,
  output: view,
  who: { over: 'object', ...moneyReaders },
  refuses: [],
  perMinute: 120
})

export const disclosureClose = operation({
  ...steps,
  name: 'disclosure.close',
  summary: 'The clerk closes a quarter that is over: its months take no more entries.',
  input: one,
  who: { over: 'object', roles: bookkeepers, reads: moneyReaders },
  refuses: ['disclosure-step', 'quarter-running', 'drafts-waiting', 'book-frozen', 'quarter-before']
})

export const disclosureCheck = operation({
  ...steps,
  name: 'disclosure.check',
  summary: 'Another person has compared book and vouchers: the months are closed for good and the figures stand.',
  input: one,
  who: { over: 'object', roles: bookCheckers, reads: moneyReaders },
  refuses: ['disclosure-step', 'disclosure-same-person', 'disclosure-sealing', 'book-frozen']
})

export const disclosureSendBack = operation({
  ...steps,
  name: 'disclosure.sendBack',
  summary: 'The checker or the committee gives it back with a reason, one step from where they saw it.',
  input: z.strictObject({
    disclosureId: documentId,
    /** Where it stood when it was looked at: two who give it back at once take it back one step, not two. */
    from: z.enum(['closed', 'checked']),
    why: line(4, 200)
  }),
  who: { over: 'object', roles: bookCheckers, reads: moneyReaders },
  refuses: ['disclosure-step', ...textReasons]
})

export const disclosureAgree = operation({
  ...steps,
  name: 'disclosure.agree',
  summary: 'The owners’ committee agrees that it is published (M5: it supervises the account).',
  input: one,
  who: { over: 'object', roles: consenters, reads: moneyReaders },
  refuses: ['disclosure-step', 'disclosure-same-person']
})

export const disclosurePublish = operation({
  ...steps,
  name: 'disclosure.publish',
  summary: 'Publishes the quarter with the short code of the seal; every resident is told once.',
  input: one,
  who: { over: 'object', roles: publishers, reads: moneyReaders },
  refuses: ['disclosure-step']
})

export const disclosureBoard = operation({
  ...steps,
  name: 'disclosure.board',
  summary: 'A photo of the paper on the board; with the first one the thirty days begin (M5).',
  input: z.strictObject({ disclosureId: documentId, media: mediaIds(3).check(z.minLength(1)) }),
  who: { over: 'object', roles: publishers, reads: moneyReaders },
  refuses: ['disclosure-step', ...mediaReasons]
})

export const disclosureCode = operation({
  name: 'disclosure.code',
  kind: 'read',
  summary: 'The picture code that stands on the printed sheet and opens this quarter, and whose money it is.',
  input: one,
  output: z.strictObject({ imageBase64: z.string(), compound: z.string() }),
  who: { over: 'object', ...moneyReaders },
  refuses: [],
  perMinute: 30
})

export const disclosureExcel = operation({
  name: 'disclosure.excel',
  kind: 'read',
  summary: 'The quarter as an Excel file: the sums and every line; the address is good for ten minutes.',
  input: one,
  output: z.strictObject({ url: z.string(), name: z.string() }),
  who: { over: 'object', ...moneyReaders },
  refuses: [],
  perMinute: 10
})

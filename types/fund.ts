/** The community fund's money: what came in, what it was spent on, always written by one person and checked by another. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import {
  dayText,
  decided,
  decisionShown,
  fen,
  fundKeepers,
  fundKind,
  fundReaders,
  fundStaff,
  service,
  source
} from './fund-parts'
import { voucher } from './ledger-parts'

/** What a line of the fund does to the money. */
const fundLineKinds = ['receipt', 'spending', 'match', 'leftover', 'undo'] as const
const lineKind = z.enum(fundLineKinds)
export type FundLineKind = z.infer<typeof lineKind>

/**
 * `draft` waits for the checker; `approved`: the money of a spending is set aside; `posted` stands in the book;
 * `returned`: not taken; `lapsed`: approved and never paid, so set free again.
 */
const fundLineStates = ['draft', 'approved', 'posted', 'returned', 'lapsed'] as const
const lineState = z.enum(fundLineStates)
export type FundLineState = z.infer<typeof lineState>

const lineAct = z.enum(['check', 'pay', 'undo'])

const lineCard = z.strictObject({
  id: documentId,
  fund: fundKind,
  kind: lineKind,
  state: lineState,
  what: z.string(),
  amountFen: z.number(),
  /** The project, or the fund's money for everything when absent. */
  projectId: z.optional(documentId),
  project: z.optional(z.string()),
  source: z.optional(source),
  service: z.optional(service),
  /** The day by the voucher. */
  day: z.string(),
  at: instant,
  /** It was undone by another line. */
  undone: z.boolean()
})
export type FundLineCard = z.infer<typeof lineCard>

const lineView = z.strictObject({
  ...lineCard.shape,
  scope: scopePath,
  /** From whom, by whose letter; or paid to whom. */
  other: z.string(),
  letterNo: z.optional(z.string()),
  /** How many people gave, where known. */
  givers: z.optional(z.number()),
  /** How the amount was reckoned, where it was reckoned. */
  formula: z.optional(z.string()),
  decision: z.optional(decisionShown),
  matterId: z.optional(documentId),
  undoes: z.optional(documentId),
  reason: z.optional(z.string()),
  clerk: z.string(),
  checker: z.optional(z.string()),
  checkedAt: z.optional(instant),
  /** Why it was not taken, or what stood in the way. */
  why: z.optional(z.string()),
  /** Until when the money is set aside for an approved spending. */
  heldUntil: z.optional(instant),
  /** Less than was approved, when less was paid. */
  paidFen: z.optional(z.number()),
  /** The entry in the book. */
  entryId: z.optional(documentId),
  vouchers: z.array(voucher),
  media: z.array(mediaView),
  acts: z.array(lineAct)
})
export type FundLineView = z.infer<typeof lineView>

const money = z.strictObject({
  fund: fundKind,
  /** With the community's own cashier, or in the charity's account. */
  cashFen: z.number(),
  /** For everything, not bound to a project. */
  generalFen: z.number(),
  /** Bound to projects. */
  boundFen: z.number()
})
export type FundMoney = z.infer<typeof money>

const overview = z.strictObject({
  scope: scopePath,
  name: z.string(),
  /** Absent while nobody has opened the book. */
  openedAt: z.optional(instant),
  /** The charity that keeps the public money. */
  charity: z.optional(z.string()),
  money: z.array(money),
  /** Lines that wait for a checker; absent for those who do not keep the fund. */
  waiting: z.optional(z.number()),
  /** What a market gives, in per cent of its sales. */
  marketPercent: z.number(),
  acts: z.array(z.enum(['open', 'receive', 'check', 'propose']))
})
export type FundOverview = z.infer<typeof overview>

export const fundOpen = operation({
  name: 'fund.open',
  kind: 'write',
  summary: 'Opens the community fund’s book, or says anew which charity keeps its public money.',
  input: z.strictObject({ scope: scopePath, charity: line(4, 40) }),
  output: overview,
  who: { over: 'scope', roles: fundKeepers },
  refuses: ['fund-place', ...textReasons],
  perMinute: 10
})

export const fundShow = operation({
  name: 'fund.show',
  kind: 'read',
  summary: 'What the fund of the community around a place has, each kind by itself.',
  input: z.strictObject({ scope: scopePath }),
  output: overview,
  who: { over: 'scope', ...fundReaders },
  refuses: [],
  perMinute: 60
})

const vouchers = z.array(documentId).check(z.minLength(1), z.maxLength(6))

/** A neighbour who gave in person and says who they are by their code; only they ever see it, and may add their name. */
const given = z.strictObject({ personCode: z.string().check(z.regex(/^[0-9]{10}$/)), amountFen: fen })

export const fundReceive = operation({
  name: 'fund.receive',
  kind: 'write',
  summary:
    'Drafts a receipt that is already there: cash among neighbours, or what the charity confirms by letter. ' +
    'Nothing is ever paid through the app.',
  input: z.strictObject({
    scope: scopePath,
    fund: fundKind,
    /** The fund's money for everything when absent. */
    projectId: z.optional(documentId),
    source,
    /** Of a market: what was sold; the fund's share is reckoned from it. */
    amountFen: fen,
    day: dayText,
    what: line(2, 60),
    from: line(2, 60),
    /** The number of the charity's letter; needed for public money. */
    letterNo: z.optional(line(2, 40)),
    /** How many people gave. */
    givers: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
    named: z.optional(z.array(given).check(z.maxLength(20))),
    vouchers
  }),
  output: lineView,
  who: { over: 'scope', roles: ['clerk'] },
  refuses: [
    'fund-place',
    'account-closed',
    'fund-mixed',
    'fund-letter',
    'fund-day',
    'fund-named',
    'fund-match-over',
    'project-step',
    'person-unknown',
    ...textReasons,
    ...mediaReasons
  ],
  perMinute: 20
})

export const fundSpend = operation({
  name: 'fund.spend',
  kind: 'write',
  summary:
    'Drafts a spending of a project: for one item of its plan, for a need, by a decision; never more than it has.',
  input: z.strictObject({
    projectId: documentId,
    amountFen: fen,
    what: line(2, 60),
    payee: line(2, 60),
    /** Place of the item in the plan. */
    item: z.int().check(z.gte(0), z.lte(49)),
    /** The need it answers; one of the project's. */
    matterId: documentId,
    /** A decision of its own; large sums need one beside the project's. */
    decision: z.optional(decided),
    media: z.array(documentId).check(z.maxLength(6))
  }),
  output: lineView,
  who: { over: 'object', roles: ['clerk'], reads: fundReaders },
  refuses: [
    'project-step',
    'fund-item',
    'fund-need',
    'fund-decision',
    'fund-decision-own',
    'not-enough',
    ...textReasons,
    ...mediaReasons
  ],
  perMinute: 20
})

export const fundTransfer = operation({
  name: 'fund.transfer',
  kind: 'write',
  summary:
    'Drafts what moves money within one kind: the match that is due, or what is left over after the final report.',
  input: z.strictObject({
    projectId: documentId,
    kind: z.enum(['match', 'leftover']),
    /** For what is left over: the decision, and the project of the same kind; the fund for everything when absent. */
    decision: z.optional(decided),
    toProjectId: z.optional(documentId)
  }),
  output: lineView,
  who: { over: 'object', roles: ['clerk'], reads: fundReaders },
  refuses: ['project-step', 'fund-mixed', 'fund-decision', 'fund-waiting', 'fund-nothing'],
  perMinute: 20
})

export const fundUndo = operation({
  name: 'fund.undo',
  kind: 'write',
  summary: 'Drafts the undoing of a posted receipt or spending; a line in the book is never changed.',
  input: z.strictObject({ lineId: documentId, reason: line(4, 100) }),
  output: lineView,
  who: { over: 'object', roles: ['clerk'], reads: fundReaders },
  refuses: ['fund-line-step', 'already-reversed', ...textReasons],
  perMinute: 10
})

export const fundCheck = operation({
  name: 'fund.check',
  kind: 'write',
  summary:
    'Another person takes a drafted line or gives it back with the reason; taken, it stands in the book, and the money ' +
    'of a spending is set aside until it is paid.',
  input: z.strictObject({ lineId: documentId, pass: z.boolean(), why: line(0, 100) }),
  output: lineView,
  who: { over: 'object', roles: ['checker'], reads: fundReaders },
  refuses: [
    'fund-line-step',
    'fund-same-person',
    'fund-why',
    'not-enough',
    'book-frozen',
    'account-closed',
    'period-closed',
    'already-reversed',
    'hold-over',
    ...textReasons
  ],
  perMinute: 30
})

export const fundPay = operation({
  name: 'fund.pay',
  kind: 'write',
  summary: 'An approved spending was paid, at most what was approved, by these vouchers; it stands in the book.',
  input: z.strictObject({ lineId: documentId, paidFen: fen, day: dayText, vouchers }),
  output: lineView,
  who: { over: 'object', roles: ['clerk'], reads: fundReaders },
  refuses: [
    'fund-line-step',
    'fund-paid-over',
    'fund-day',
    'not-enough',
    'book-frozen',
    'account-closed',
    'period-closed',
    'hold-over',
    ...mediaReasons
  ],
  perMinute: 30
})

export const fundLines = operation({
  name: 'fund.lines',
  kind: 'read',
  summary: 'Lines of the fund, newest first: what stands in the book, or for those who keep it what still waits.',
  input: z.strictObject({
    scope: scopePath,
    fund: z.optional(fundKind),
    projectId: z.optional(documentId),
    filter: z.enum(['booked', 'waiting', 'returned']),
    after: cursor
  }),
  output: page(lineCard),
  who: { over: 'scope', ...fundReaders },
  refuses: [],
  perMinute: 60
})

export const fundLine = operation({
  name: 'fund.line',
  kind: 'read',
  summary: 'One line with its vouchers, who wrote and who checked it, the need and the decision it rests on.',
  input: z.strictObject({ lineId: documentId }),
  output: lineView,
  who: { over: 'object', ...fundReaders },
  refuses: [],
  perMinute: 120
})

/** Who may see lines that do not stand in the book yet. */
export const fundInsiders = [...fundStaff, 'auditor'] as const

const gift = z.strictObject({
  id: documentId,
  fund: fundKind,
  project: z.string(),
  projectId: z.optional(documentId),
  amountFen: z.number(),
  day: z.string(),
  at: instant,
  /** How I am named on the project's page; absent while I am not. */
  named: z.optional(z.string()),
  undone: z.boolean()
})
export type GiftView = z.infer<typeof gift>

export const giftMine = operation({
  name: 'gift.mine',
  kind: 'read',
  summary: 'What I gave, as the books have it; nobody else sees this list (Charity Law 72).',
  input: z.strictObject({ after: cursor }),
  output: page(gift),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const giftName = operation({
  name: 'gift.name',
  kind: 'write',
  summary: 'Lets a name I choose stand with my gift, or takes it away again; unnamed is how it begins.',
  input: z.strictObject({ giftId: documentId, name: z.optional(line(1, 12)) }),
  output: gift,
  who: { over: 'object', relations: ['author'] },
  refuses: [...textReasons],
  perMinute: 20
})

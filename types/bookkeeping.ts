/** Keeping the revenue book: opened once, drafted by one person, checked by another, then posted and only ever undone. R14. */
import * as z from 'zod/mini'
import { bookkeepers, bookReaders } from './assets'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { voucher } from './ledger-parts'
import { mediaIds } from './matter-parts'
import { costKind, day, incomeClass, purse, sumFen, useKind } from './revenue-parts'
import type { Role } from './roles'

export type { Voucher } from './ledger-parts'

/** Those who say yes or no to what a clerk has drafted; never to what they drafted themselves. */
export const bookCheckers = ['checker', 'committee_member', 'community_secretary'] as const satisfies readonly Role[]
const readers = { roles: bookReaders } as const

/**
 * `income`; `cost` of having it; `use` of what is left; `permit`: how much a passed decision allows to be spent;
 * `move` between the bank and the cash box.
 */
export const bookingKinds = { income: '收入', cost: '成本', use: '使用', permit: '批准的数', move: '存取款' } as const
export const bookingKind = z.enum(['income', 'cost', 'use', 'permit', 'move'])
export type BookingKind = z.infer<typeof bookingKind>

/**
 * `draft` waits for the check; `back`: sent back to the clerk; `posting`: checked, on its way into the ledger; `posted`;
 * `undo`: somebody asks to take it back; `undoing`: agreed, on its way; `undone`; `dropped` before it was ever posted.
 */
export const bookingStates = {
  draft: '等核对',
  back: '退回改',
  posting: '正在入账',
  posted: '已入账',
  undo: '申请冲销',
  undoing: '正在冲销',
  undone: '已冲销',
  dropped: '不记了'
} as const
export const bookingState = z.enum(['draft', 'back', 'posting', 'posted', 'undo', 'undoing', 'undone', 'dropped'])
export type BookingState = z.infer<typeof bookingState>

const bookingWords = {
  kind: bookingKind,
  day,
  amountFen: sumFen,
  purse,
  class: z.optional(incomeClass),
  cost: z.optional(costKind),
  use: z.optional(useKind),
  what: line(2, 60),
  decisionId: z.optional(documentId),
  contractId: z.optional(documentId),
  due: z.optional(day),
  assetId: z.optional(documentId),
  clearingId: z.optional(documentId)
}

const by = z.strictObject({ who: z.string(), at: instant })

export const bookingCard = z.strictObject({
  id: documentId,
  ...bookingWords,
  state: bookingState,
  by,
  photos: z.int(),
  /** Why it was sent back, or could not be posted. */
  trouble: z.optional(z.string()),
  postedAt: z.optional(instant)
})
export type BookingCard = z.infer<typeof bookingCard>

const bookingView = z.strictObject({
  ...bookingCard.shape,
  scope: scopePath,
  /** The entry of the ledger, once it stands there. */
  entryId: z.optional(documentId),
  check: z.optional(by),
  undo: z.optional(z.strictObject({ ...by.shape, reason: z.string() })),
  /** The question of the decision it rests on. */
  decision: z.optional(z.string()),
  contract: z.optional(z.string()),
  vouchers: z.array(voucher),
  media: z.array(mediaView),
  version: z.int(),
  acts: z.array(z.enum(['keep', 'drop', 'check', 'undo', 'checkUndo']))
})
export type BookingView = z.infer<typeof bookingView>

const permit = z.strictObject({
  decisionId: documentId,
  what: z.string(),
  /** What may still be spent on it. */
  leftFen: z.int()
})
export type Permit = z.infer<typeof permit>

const bookDesk = z.strictObject({
  scope: scopePath,
  /** Absent until the book has been opened. */
  open: z.optional(
    z.strictObject({
      openedDay: day,
      costLimitFen: z.int(),
      bankFen: z.int(),
      cashFen: z.int(),
      permits: z.array(permit)
    })
  ),
  /** How many bookings wait for whom. */
  waiting: z.strictObject({ draft: z.int(), back: z.int(), undo: z.int() }),
  acts: z.array(z.enum(['open', 'keep', 'check']))
})
export type BookDesk = z.infer<typeof bookDesk>

export const revenueOpen = operation({
  name: 'revenue.open',
  kind: 'write',
  summary:
    'Opens the book of a compound with what lies in the bank and in cash on a day, by the photographed statement, and ' +
    'the cost above which the owners must have decided.',
  input: z.strictObject({
    scope: scopePath,
    day,
    bankFen: z.int().check(z.gte(0), z.lte(1_000_000_000_000)),
    cashFen: z.int().check(z.gte(0), z.lte(1_000_000_000_000)),
    costLimitFen: sumFen,
    media: mediaIds(9).check(z.minLength(1))
  }),
  output: bookDesk,
  who: { over: 'scope', roles: ['community_staff', 'community_secretary'] },
  refuses: [...mediaReasons, 'scope-missing', 'revenue-opened', 'booking-day', 'period-closed', 'book-frozen'],
  perMinute: 5
})

export const revenueDesk = operation({
  name: 'revenue.desk',
  kind: 'read',
  summary: 'What lies in the bank and in cash, what decisions still allow, what waits for whom.',
  input: z.strictObject({ scope: scopePath }),
  output: bookDesk,
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const bookingKeep = operation({
  name: 'booking.keep',
  kind: 'write',
  summary: 'Drafts a line of the book with its vouchers, or writes one anew that is not checked yet.',
  input: z.strictObject({
    scope: scopePath,
    bookingId: z.optional(documentId),
    version: z.optional(z.int()),
    ...bookingWords,
    media: mediaIds(9)
  }),
  output: bookingView,
  who: { over: 'scope', roles: bookkeepers },
  refuses: [
    ...textReasons,
    ...mediaReasons,
    'revenue-closed',
    'booking-day',
    'booking-facts',
    'booking-over',
    'voucher-missing',
    'decision-needed',
    'decision-unfit',
    'permit-there',
    'permit-short',
    'contract-unknown',
    'due-unknown',
    'stale-view'
  ],
  perMinute: 30
})

export const bookingDrop = operation({
  name: 'booking.drop',
  kind: 'write',
  summary: 'Takes back a draft that was never posted.',
  input: z.strictObject({ bookingId: documentId }),
  output: bookingView,
  who: { over: 'object', roles: bookkeepers, reads: readers },
  refuses: ['booking-over'],
  perMinute: 30
})

export const bookingCheck = operation({
  name: 'booking.check',
  kind: 'write',
  summary:
    'Another person says yes, and the line is posted (or taken back by a reversing entry), or sends it back with the ' +
    'reason. What the ledger cannot take comes back with its reason too.',
  input: z.strictObject({
    bookingId: documentId,
    /** The version that was looked at. */
    seen: z.int(),
    pass: z.boolean(),
    why: z.optional(line(2, 100))
  }),
  output: bookingView,
  who: { over: 'object', roles: bookCheckers, reads: readers },
  refuses: [...textReasons, 'booking-same-person', 'booking-over', 'booking-why', 'voucher-missing', 'stale-view'],
  perMinute: 60,
  fresh: true
})

export const bookingUndo = operation({
  name: 'booking.undo',
  kind: 'write',
  summary: 'Asks to take back a posted line, with the reason; another person confirms it by booking.check.',
  input: z.strictObject({ bookingId: documentId, reason: line(2, 100) }),
  output: bookingView,
  who: { over: 'object', roles: [...bookkeepers, 'checker'], reads: readers },
  refuses: [...textReasons, 'booking-over'],
  perMinute: 10
})

export const bookingParts = ['draft', 'back', 'posted', 'over'] as const
export type BookingPart = (typeof bookingParts)[number]

export const bookingList = operation({
  name: 'booking.list',
  kind: 'read',
  summary: 'Lines of the book on their way: waiting for the check, sent back, posted, or over; newest first.',
  input: z.strictObject({ scope: scopePath, part: z.enum(bookingParts), after: cursor }),
  output: page(bookingCard),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const bookingShow = operation({
  name: 'booking.show',
  kind: 'read',
  summary: 'One line with its vouchers, the decision and the contract it rests on, and who said what.',
  input: z.strictObject({ bookingId: documentId }),
  output: bookingView,
  who: { over: 'object', ...readers },
  refuses: [],
  perMinute: 120
})

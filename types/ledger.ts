/** The ledger as people see it: books, lines, one entry with all it rests on, blocks to check it by. Rows R14–R17. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, page, prose, scopePath } from './common'
import { mediaView, textReasons } from './content'
import { operation } from './contract'
import { accountCode, approval, bookUnits, entryKinds, evidence, leg, month } from './ledger-parts'
import type { Role } from './roles'

/** A book is named by what it counts and by its place. */
const bookRef = {
  scope: scopePath,
  kind: z.enum(Object.keys(bookUnits) as [keyof typeof bookUnits, ...(keyof typeof bookUnits)[]])
}

/** Whoever lives there, serves there, or answers for the books. */
const bookReaders = {
  roles: [
    'hl_secretary',
    'community_staff',
    'community_secretary',
    'committee_member',
    'clerk',
    'checker',
    'shopkeeper',
    'auditor'
  ],
  relations: ['resident', 'serving']
} as const

/** In these books the lines are those of single persons: only the totals are for everyone. */
export const personalBooks = ['points', 'hours'] as const
/** Who may go through the lines of such a book, in which persons stand as keys without names. */
export const lineReaders = ['community_secretary', 'checker', 'auditor'] as const satisfies readonly Role[]

/** Who begins to close months, who confirms; never the same person. */
export const monthClosers = ['clerk', 'community_staff', 'shopkeeper'] as const satisfies readonly Role[]
export const monthConfirmers = [
  'checker',
  'committee_member',
  'community_secretary',
  'auditor'
] as const satisfies readonly Role[]

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A block by its number and short code; number 0 and empty texts while there is none. */
const sealRef = z.strictObject({ no: z.int(), hash: z.string(), code: z.string(), sealedAt: z.optional(instant) })

const standing = z.strictObject({ code: accountCode, standing: z.int(), available: z.int() })
export type AccountStanding = z.infer<typeof standing>

const monthState = z.strictObject({
  month,
  state: z.enum(['closing', 'balanced', 'closed']),
  begun: z.strictObject({ who: z.string(), at: instant }),
  confirmed: z.optional(z.strictObject({ who: z.string(), at: instant })),
  /** The code of the sums at its end, to be compared on paper. */
  code: z.optional(z.string())
})

const bookView = z.strictObject({
  ...bookRef,
  openedAt: instant,
  seal: sealRef,
  /** Every account but those of single persons, which stand as one sum under `person`. */
  accounts: z.array(standing),
  /** Months that are closed or being closed, newest first; each stands for all months before it. */
  months: z.array(monthState),
  /** Where short codes were made public, newest first. */
  anchors: z.array(z.strictObject({ no: z.int(), code: z.string(), at: instant, what: z.string() })),
  /** When every line was last reckoned over and nothing was wrong. */
  checkedAt: z.optional(instant),
  /** Something was wrong: nothing is taken or sealed until an auditor has looked. */
  frozen: z.optional(z.strictObject({ at: instant, why: z.array(z.string()) })),
  thawed: z.array(
    z.strictObject({ at: instant, why: z.array(z.string()), until: instant, who: z.string(), reason: z.string() })
  ),
  /** The month that may be closed next with all before it. */
  closable: z.optional(month),
  acts: z.array(z.enum(['lines', 'close', 'confirm', 'unfreeze']))
})
export type BookView = z.infer<typeof bookView>

export const ledgerBook = operation({
  name: 'ledger.book',
  kind: 'read',
  summary: 'A book at a glance: what stands on its accounts, its last seal, its closed months, whether it is in order.',
  input: z.strictObject(bookRef),
  output: bookView,
  who: { over: 'object', ...bookReaders },
  refuses: [],
  perMinute: 60
})

const lineCard = z.strictObject({
  id: documentId,
  day: z.string(),
  at: instant,
  kind: z.enum(entryKinds),
  what: z.string(),
  /** The sum of one side. */
  amount: z.int(),
  legs: z.array(leg),
  vouchers: z.int(),
  /** The block that it is in; null for the first minutes. */
  sealNo: z.nullable(z.int())
})
export type LineCard = z.infer<typeof lineCard>

export const ledgerLines = operation({
  name: 'ledger.lines',
  kind: 'read',
  summary: 'The lines of a book, newest first: all, those of one account, or those of one month.',
  input: z.strictObject({ ...bookRef, account: z.optional(accountCode), month: z.optional(month), after: cursor }),
  output: page(lineCard),
  who: { over: 'object', ...bookReaders },
  refuses: [],
  perMinute: 60
})

const entryView = z.strictObject({
  ...lineCard.shape,
  scope: scopePath,
  bookKind: bookRef.kind,
  month,
  reason: z.optional(z.string()),
  /** What it undoes, and what undid it. */
  reverses: z.optional(documentId),
  reversedBy: z.optional(documentId),
  evidence,
  media: z.array(mediaView),
  approvals: z.array(approval),
  contentHash: hash,
  /** Its block, and its place in it. */
  seal: z.optional(z.strictObject({ ...sealRef.shape, place: z.int(), of: z.int() }))
})
export type EntryView = z.infer<typeof entryView>

export const ledgerLine = operation({
  name: 'ledger.line',
  kind: 'read',
  summary: 'One entry with all it rests on: accounts, vouchers, decision, contract, who approved it, its block.',
  input: z.strictObject({ entryId: documentId }),
  output: entryView,
  who: { over: 'object', ...bookReaders },
  refuses: [],
  perMinute: 60
})

const sealedFacts = z.strictObject({
  _id: documentId,
  book: z.string(),
  period: month,
  day: z.string(),
  at: instant,
  kind: z.enum(entryKinds),
  what: z.string(),
  legs: z.array(leg),
  reverses: z.optional(z.string()),
  reason: z.optional(z.string()),
  evidence,
  approvals: z.array(approval),
  sealNo: z.nullable(z.int())
})

export const ledgerMonth = operation({
  name: 'ledger.month',
  kind: 'read',
  summary: 'Every line of a month in full, for whoever wants to reckon it over: a hundred at a time.',
  input: z.strictObject({ ...bookRef, month, after: cursor }),
  output: page(sealedFacts),
  who: { over: 'object', ...bookReaders },
  refuses: [],
  perMinute: 120
})

const sealView = z.strictObject({
  no: z.int(),
  prevHash: z.string(),
  hash,
  entryIds: z.array(z.string()),
  contentHashes: z.array(hash),
  sealedAt: instant
})

export const ledgerSeals = operation({
  name: 'ledger.seals',
  kind: 'read',
  summary: 'The blocks of a book from a number on, as hashes without any content.',
  input: z.strictObject({ ...bookRef, from: z.int().check(z.gte(1), z.lte(100_000_000)) }),
  output: z.strictObject({ items: z.array(sealView), next: z.optional(z.int()) }),
  who: { over: 'object', ...bookReaders },
  refuses: [],
  perMinute: 120
})

export const ledgerExport = operation({
  name: 'ledger.export',
  kind: 'read',
  summary: 'The whole book as one file for the offline verifier; the address is good for ten minutes.',
  input: z.strictObject(bookRef),
  output: z.strictObject({ url: z.string(), entries: z.int(), waiting: z.int(), seal: sealRef }),
  who: { over: 'object', ...bookReaders },
  refuses: ['book-empty'],
  perMinute: 6
})

export const ledgerClose = operation({
  name: 'ledger.close',
  kind: 'write',
  summary: 'Begin to close all months up to one; they take no entry from now on and are reckoned over.',
  input: z.strictObject({ ...bookRef, month }),
  output: bookView,
  who: { over: 'object', roles: monthClosers, reads: bookReaders },
  refuses: ['month-running', 'period-closed', 'book-frozen'],
  perMinute: 10
})

export const ledgerConfirm = operation({
  name: 'ledger.confirm',
  kind: 'write',
  summary: 'The second person confirms that the months are closed; their sums never change again.',
  input: z.strictObject({ ...bookRef, month }),
  output: bookView,
  who: { over: 'object', roles: monthConfirmers, reads: bookReaders },
  refuses: ['not-balanced', 'closing-same-person', 'period-closed'],
  perMinute: 10
})

export const ledgerUnfreeze = operation({
  name: 'ledger.unfreeze',
  kind: 'write',
  summary: 'An auditor who has looked lets a book go on, with the reason for everyone to read.',
  input: z.strictObject({ ...bookRef, reason: prose(10, 300) }),
  output: bookView,
  who: { over: 'object', roles: ['auditor'], reads: bookReaders },
  refuses: ['book-going', ...textReasons],
  perMinute: 10
})

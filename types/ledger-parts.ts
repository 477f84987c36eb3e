/** What every book has in common: its kinds, its units, the parts of one entry. */
import * as z from 'zod/mini'
import { documentId, instant, line } from './common'

/** The kinds of books, with what their numbers count: money in fen, points, minutes of service, pieces of goods. */
export const bookUnits = {
  revenue: 'fen',
  fund: 'fen',
  points: 'point',
  hours: 'minute',
  stock: 'piece'
} as const
export type BookKind = keyof typeof bookUnits
export type Unit = (typeof bookUnits)[BookKind]

/** `opening` brings a book's first balances, `closing` carries a closed period's, `reversal` undoes one entry. */
export const entryKinds = ['normal', 'opening', 'reversal', 'closing'] as const

/** 1 fen to 10 thousand million yuan: far below where whole numbers stop being exact. */
export const AMOUNT_MAX = 1_000_000_000_000
const amount = z.int().check(z.gte(1), z.lte(AMOUNT_MAX))

/** A month of the books, 2026-03. */
export const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))

/** An account within its book: a fixed code (`bank`) or a kind and whose it is (`income:parking`, `person:0a1b2c…`). */
export const accountCode = z.string().check(z.regex(/^[a-z]+(:[0-9A-Za-z_-]{1,64})?$/))

export const leg = z.strictObject({ account: accountCode, side: z.enum(['debit', 'credit']), amount })
export type Leg = z.infer<typeof leg>

/** A photo of a voucher with the hash it had when the entry was made. */
export const voucher = z.strictObject({ mediaId: documentId, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })
export type Voucher = z.infer<typeof voucher>

/** What an entry rests on; which of them must be there is said by the rule of the context that posts it. */
export const evidence = z.strictObject({
  vouchers: z.array(voucher).check(z.maxLength(9)),
  decisionId: z.optional(documentId),
  contractId: z.optional(documentId),
  matterId: z.optional(documentId),
  /** Whatever else it comes from: a project, an activity, a redemption. */
  sourceId: z.optional(documentId)
})
export type Evidence = z.infer<typeof evidence>

/** Somebody who answers for an entry by their post: the name as neighbours know it. */
export const approval = z.strictObject({ who: line(1, 40), what: line(1, 20), at: instant })
export type Approval = z.infer<typeof approval>

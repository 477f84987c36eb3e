/** Partner merchants of the community shop: who they are, and what the community owes them each month. Row R17. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { month } from './ledger-parts'
import { communityPath, pointKeepers, pointNeighbours } from './points'
import type { Role } from './roles'

const partners = [...pointKeepers, 'shopkeeper', 'merchant'] as const satisfies readonly Role[]

const merchantView = z.strictObject({
  id: documentId,
  scope: scopePath,
  name: z.string(),
  address: z.string(),
  /** When it is open, in words. */
  hours: z.string(),
  on: z.boolean(),
  /** I stand at its counter. */
  mine: z.boolean(),
  /** How many people stand at its counter; for those who keep the list. */
  people: z.optional(z.int())
})
export type MerchantView = z.infer<typeof merchantView>

export const merchantKeep = operation({
  name: 'merchant.keep',
  kind: 'write',
  summary: 'Takes a partner merchant into the list, changes it, or ends the partnership.',
  input: z.strictObject({
    scope: communityPath,
    merchantId: z.optional(documentId),
    name: line(2, 30),
    address: line(2, 60),
    hours: line(2, 40),
    on: z.boolean(),
    /** Numbers of those who stand at its counter; absent leaves them as they are. */
    personCodes: z.optional(z.array(z.string().check(z.regex(/^\d{10}$/))).check(z.maxLength(10)))
  }),
  output: merchantView,
  who: { over: 'scope', roles: pointKeepers },
  refuses: ['merchant-unknown', 'person-unknown', ...textReasons],
  perMinute: 20
})

export const merchantList = operation({
  name: 'merchant.list',
  kind: 'read',
  summary: 'The partner merchants of a community.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(merchantView),
  who: { over: 'scope', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

const side = z.strictObject({ who: z.string(), at: instant })

const settlementView = z.strictObject({
  merchantId: documentId,
  merchant: z.string(),
  scope: scopePath,
  month,
  lines: z.array(
    z.strictObject({ itemId: documentId, item: z.string(), pieces: z.int(), points: z.int(), fen: z.int() })
  ),
  pieces: z.int(),
  points: z.int(),
  /** What the community pays the merchant. */
  fen: z.int(),
  /** The month is over, so the sheet does not change any more. */
  final: z.boolean(),
  byMerchant: z.optional(side),
  byCommunity: z.optional(side),
  acts: z.array(z.enum(['confirm']))
})
export type SettlementView = z.infer<typeof settlementView>

export const settlementShow = operation({
  name: 'settlement.show',
  kind: 'read',
  summary: 'What a merchant handed over in one month, thing by thing, and what the community owes for it.',
  input: z.strictObject({ merchantId: documentId, month }),
  output: settlementView,
  who: { over: 'object', roles: [...partners, 'auditor'] },
  refuses: [],
  perMinute: 60
})

export const settlementConfirm = operation({
  name: 'settlement.confirm',
  kind: 'write',
  summary:
    'The merchant, or the community, says that the sheet of a month that is over is right; two different people.',
  input: z.strictObject({
    merchantId: documentId,
    month,
    /** The sums that were seen. */
    pieces: z.int().check(z.gte(0), z.lte(1_000_000)),
    fen: z.int().check(z.gte(0), z.lte(1_000_000_000))
  }),
  output: settlementView,
  who: { over: 'object', roles: partners, reads: { roles: ['auditor'] } },
  refuses: ['settlement-early', 'settlement-done', 'stale-view', 'settlement-same-person'],
  perMinute: 20
})

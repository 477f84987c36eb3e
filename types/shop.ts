/** The community shop: what points can get, the goods on its shelves, collecting by code at the counter. Row R17. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { communityPath, pointNeighbours } from './points'
import type { Role } from './roles'

/** Those who keep the shelves. */
export const shopKeepers = ['shopkeeper', 'community_staff', 'community_secretary'] as const satisfies readonly Role[]
/** Those at a counter: of the shop, or of a partner merchant for what it gives. */
export const counters = [...shopKeepers, 'merchant'] as const satisfies readonly Role[]

const pieces = z.int().check(z.gte(1), z.lte(10_000))
const price = z.int().check(z.gte(1), z.lte(10_000))

export const itemKinds = ['goods', 'service'] as const
const itemKind = z.enum(itemKinds)

const place = z.strictObject({ merchantId: z.optional(documentId), name: z.string(), address: z.string() })

const itemCard = z.strictObject({
  id: documentId,
  /** The community. */
  scope: scopePath,
  name: z.string(),
  kind: itemKind,
  /** Points. */
  price: z.int(),
  /** Pieces that can still be had: on the shelf and not set aside for anybody. */
  left: z.int(),
  /** Shown in the shop; what is taken off keeps its history. */
  on: z.boolean(),
  photo: z.optional(mediaView),
  /** The merchant who gives it. */
  merchant: z.optional(z.string())
})
export type ItemCard = z.infer<typeof itemCard>

const itemView = z.strictObject({
  ...itemCard.shape,
  about: z.string(),
  media: z.array(mediaView),
  /** The most that one person gets in a month. */
  eachMonth: z.int(),
  /** How many of them I have taken this month. */
  takenThisMonth: z.int(),
  /** Days within which it must be collected. */
  collectDays: z.int(),
  /** What I can spend now; absent for who has no points here. */
  available: z.optional(z.int()),
  /** Where it is handed over. */
  where: place,
  /** What the community pays the merchant for each, in fen; for those who keep the shop and the merchants alone. */
  settleFen: z.optional(z.int()),
  /** On the shelf, with what is set aside; for those who keep the shop. */
  standing: z.optional(z.int()),
  acts: z.array(z.enum(['redeem', 'keep', 'stock']))
})
export type ItemView = z.infer<typeof itemView>

export const itemList = operation({
  name: 'item.list',
  kind: 'read',
  summary: 'What the shop of a community has, newest first; what is taken off the shop only for those who keep it.',
  input: z.strictObject({ scope: scopePath, off: z.optional(z.boolean()), after: cursor }),
  output: page(itemCard),
  who: { over: 'scope', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

export const itemShow = operation({
  name: 'item.show',
  kind: 'read',
  summary: 'One thing of the shop: price, how many are left, where it is handed over, what I can do.',
  input: z.strictObject({ itemId: documentId }),
  output: itemView,
  who: { over: 'object', ...pointNeighbours },
  refuses: [],
  perMinute: 120
})

export const itemKeep = operation({
  name: 'item.keep',
  kind: 'write',
  summary: 'Puts a thing into the shop, changes it, or takes it off; what was redeemed before keeps its price.',
  input: z.strictObject({
    scope: communityPath,
    /** Absent for a new one. */
    itemId: z.optional(documentId),
    name: line(2, 30),
    kind: itemKind,
    price,
    about: prose(0, 300),
    media: mediaIds(3),
    merchantId: z.optional(documentId),
    settleFen: z.int().check(z.gte(0), z.lte(1_000_000)),
    eachMonth: z.int().check(z.gte(1), z.lte(30)),
    on: z.boolean()
  }),
  output: itemView,
  who: { over: 'scope', roles: shopKeepers },
  refuses: ['merchant-unknown', 'item-settle', ...textReasons, ...mediaReasons],
  perMinute: 30
})

export const stockKinds = ['supply', 'found', 'lost', 'returned'] as const
const stockKind = z.enum(stockKinds)
export type StockKind = z.infer<typeof stockKind>

export const stockRecord = operation({
  name: 'stock.record',
  kind: 'write',
  summary:
    'Books a delivery, a loss, a return or the result of counting; a shelf never goes below what is set aside for ' +
    'people. Gives what can still be had.',
  input: z.strictObject({ itemId: documentId, kind: stockKind, pieces, why: line(2, 60) }),
  output: z.strictObject({ standing: z.int(), left: z.int() }),
  who: { over: 'object', roles: shopKeepers, reads: pointNeighbours },
  refuses: ['stock-short', 'book-frozen', ...textReasons],
  perMinute: 30
})

const stockLine = z.strictObject({
  id: documentId,
  at: instant,
  what: z.string(),
  change: z.int(),
  standing: z.int()
})
export type StockLine = z.infer<typeof stockLine>

export const stockLines = operation({
  name: 'stock.lines',
  kind: 'read',
  summary: 'What came onto the shelf of one thing and what left it, newest first, with what stood there after.',
  input: z.strictObject({ itemId: documentId, after: cursor }),
  output: page(stockLine),
  who: { over: 'object', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

export const redemptionStates = ['held', 'collected', 'released', 'expired'] as const

const redemptionView = z.strictObject({
  id: documentId,
  scope: scopePath,
  itemId: documentId,
  item: z.string(),
  kind: itemKind,
  price: z.int(),
  /** As neighbours see them: 3号楼居民. */
  who: z.string(),
  mine: z.boolean(),
  state: z.enum(redemptionStates),
  at: instant,
  /** Until when it is set aside. */
  expiresAt: instant,
  endedAt: z.optional(instant),
  /** Who handed it over, or why it was given up. */
  note: z.optional(z.string()),
  where: place,
  /** Six digits to say at the counter; for the person alone, while it is set aside. */
  digits: z.optional(z.string()),
  acts: z.array(z.enum(['collect', 'cancel']))
})
export type RedemptionView = z.infer<typeof redemptionView>

/** Six digits as people type them. */
const digits = z.string().check(z.regex(/^\d{6}$/))

export const itemRedeem = operation({
  name: 'item.redeem',
  kind: 'write',
  summary:
    'Sets one piece and its points aside at once, or neither; it is collected by code within days, or both are given ' +
    'back. The shopkeeper does it for a neighbour without a phone who says their number.',
  input: z.strictObject({
    itemId: documentId,
    /** The price that was seen. */
    price,
    /** The number that the neighbour says; for those who keep the shop. */
    personCode: z.optional(z.string().check(z.regex(/^\d{10}$/)))
  }),
  output: redemptionView,
  who: { over: 'object', roles: shopKeepers, relations: ['resident', 'serving'], reads: pointNeighbours },
  refuses: [
    'item-off',
    'item-gone',
    'item-each-month',
    'points-short',
    'stale-view',
    'redeem-for',
    'person-unknown',
    'book-frozen',
    'hold-over'
  ],
  perMinute: 10
})

export const redemptionShow = operation({
  name: 'redemption.show',
  kind: 'read',
  summary: 'One thing set aside or collected: for the person it is for, and for the counter.',
  input: z.strictObject({ redemptionId: documentId }),
  output: redemptionView,
  who: { over: 'object', roles: counters, relations: ['author'] },
  refuses: [],
  perMinute: 120
})

export const redemptionCode = operation({
  name: 'redemption.code',
  kind: 'read',
  summary: 'The picture of my code, for the counter to scan.',
  input: z.strictObject({ redemptionId: documentId }),
  output: z.strictObject({ imageBase64: z.string(), digits: z.string() }),
  who: { over: 'object', relations: ['author'], reads: { roles: counters } },
  refuses: ['redemption-over'],
  perMinute: 30
})

export const redemptionMine = operation({
  name: 'redemption.mine',
  kind: 'read',
  summary: 'What I redeemed, newest first.',
  input: z.strictObject({ after: cursor }),
  output: page(redemptionView),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const redemptionList = operation({
  name: 'redemption.list',
  kind: 'read',
  summary: 'For the counter: what waits to be collected, or what was handed over; a merchant sees its own.',
  input: z.strictObject({
    scope: communityPath,
    state: z.enum(['held', 'collected']),
    merchantId: z.optional(documentId),
    after: cursor
  }),
  output: page(redemptionView),
  who: { over: 'scope', roles: counters },
  refuses: ['merchant-unknown'],
  perMinute: 60
})

export const redemptionFind = operation({
  name: 'redemption.find',
  kind: 'read',
  summary: 'What stands behind six digits that somebody says at the counter.',
  input: z.strictObject({ scope: communityPath, digits }),
  output: redemptionView,
  who: { over: 'scope', roles: counters },
  refuses: ['redemption-unknown'],
  perMinute: 30
})

export const redemptionCollect = operation({
  name: 'redemption.collect',
  kind: 'write',
  summary: 'Hands it over: the piece leaves the shelf and the points leave the account, both or neither.',
  input: z.strictObject({ redemptionId: documentId, digits }),
  output: redemptionView,
  who: { over: 'object', roles: counters, reads: { relations: ['author'] } },
  refuses: ['redemption-unknown', 'redemption-over', 'hold-over', 'book-frozen'],
  perMinute: 60
})

export const redemptionCancel = operation({
  name: 'redemption.cancel',
  kind: 'write',
  summary: 'Gives up what was set aside: the points and the piece are free again.',
  input: z.strictObject({ redemptionId: documentId }),
  output: redemptionView,
  who: { over: 'object', roles: shopKeepers, relations: ['author'], reads: { roles: counters } },
  refuses: ['redemption-over', 'book-frozen'],
  perMinute: 30
})

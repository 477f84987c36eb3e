/** The register of common property: assets and rooms, contracts, what they should bring, what is missing, 清收. R14. */
import * as z from 'zod/mini'
import { areaCenti, cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { day, incomeClass, rhythm, sumFen } from './revenue-parts'
import type { Role } from './roles'

/** Those who keep register and books. */
export const bookkeepers = ['clerk', 'community_staff'] as const satisfies readonly Role[]
/** Those whose post lets them read the books; who lives or serves in the compound may anyway. */
export const bookReaders = [
  ...bookkeepers,
  'checker',
  'committee_member',
  'community_secretary',
  'hl_secretary',
  'auditor'
] as const satisfies readonly Role[]
const readers = { roles: bookReaders, relations: ['resident', 'serving'] } as const
const keepers = { over: 'scope', roles: bookkeepers } as const

export const assetParts = ['earning', 'premises'] as const
export type AssetPart = (typeof assetParts)[number]
export const assetStates = { used: '在用', idle: '空着', gone: '已不在' } as const
const assetState = z.enum(['used', 'idle', 'gone'])
export type AssetState = z.infer<typeof assetState>

const premises = z.strictObject({ areaCenti, use: line(2, 40), usedBy: line(2, 40) })

const assetWords = {
  part: z.enum(assetParts),
  class: incomeClass,
  name: line(2, 40),
  place: line(2, 60),
  state: assetState,
  note: prose(0, 300),
  /** Where `part` is `premises`, and only there. */
  premises: z.optional(premises)
}

export const assetCard = z.strictObject({
  id: documentId,
  ...assetWords,
  note: z.string(),
  photos: z.int(),
  at: instant
})
export type AssetCard = z.infer<typeof assetCard>

export const expectedState = z.enum(['later', 'due', 'missing', 'part', 'paid'])
export type ExpectedState = z.infer<typeof expectedState>

export const expectedView = z.strictObject({
  due: day,
  fromDay: day,
  untilDay: day,
  amountFen: z.int(),
  paidFen: z.int(),
  /** `part`: some of it came, and the rest is not missing yet. */
  state: expectedState,
  /** The matter that its missing became. */
  matterId: z.optional(documentId)
})
export type ExpectedView = z.infer<typeof expectedView>

const contractWords = {
  party: line(2, 40),
  what: line(2, 60),
  amountFen: sumFen,
  rhythm,
  fromDay: day,
  untilDay: day,
  payDays: z.int().check(z.gte(0), z.lte(90))
}

export const contractCard = z.strictObject({
  id: documentId,
  assetId: documentId,
  assetName: z.string(),
  class: incomeClass,
  ...contractWords,
  ended: z.optional(z.strictObject({ day, reason: z.string(), by: z.string() })),
  /** What is missing of it today, and what is expected next. */
  missingFen: z.int(),
  next: z.optional(expectedView)
})
export type ContractCard = z.infer<typeof contractCard>

const contractView = z.strictObject({
  ...contractCard.shape,
  scope: scopePath,
  expected: z.array(expectedView),
  paidFen: z.int(),
  media: z.array(mediaView),
  version: z.int(),
  acts: z.array(z.enum(['keep', 'end', 'book']))
})
export type ContractView = z.infer<typeof contractView>

const assetView = z.strictObject({
  ...assetCard.shape,
  scope: scopePath,
  media: z.array(mediaView),
  contracts: z.array(contractCard),
  version: z.int(),
  keptBy: z.string(),
  acts: z.array(z.enum(['keep']))
})
export type AssetView = z.infer<typeof assetView>

/** A change says which version it was made from: what somebody else wrote meanwhile is not overwritten. */
const version = z.optional(z.int())

export const assetKeep = operation({
  name: 'asset.keep',
  kind: 'write',
  summary: 'Puts a common asset or public room into the register, or writes one anew.',
  input: z.strictObject({
    scope: scopePath,
    assetId: z.optional(documentId),
    version,
    ...assetWords,
    media: mediaIds(6)
  }),
  output: assetView,
  who: keepers,
  refuses: [...textReasons, ...mediaReasons, 'scope-missing', 'premises-facts', 'stale-view'],
  perMinute: 20
})

export const assetList = operation({
  name: 'asset.list',
  kind: 'read',
  summary: 'The common assets of a compound, or its public rooms, newest first.',
  input: z.strictObject({ scope: scopePath, part: z.enum(assetParts), after: cursor }),
  output: page(assetCard),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const assetShow = operation({
  name: 'asset.show',
  kind: 'read',
  summary: 'One asset or room with its photos and contracts.',
  input: z.strictObject({ assetId: documentId }),
  output: assetView,
  who: { over: 'object', ...readers },
  refuses: [],
  perMinute: 60
})

export const contractKeep = operation({
  name: 'contract.keep',
  kind: 'write',
  summary:
    'Registers who pays how much for an asset, how often and until when; or writes it anew while nothing was paid. ' +
    'From it follows what is expected on which day.',
  input: z.strictObject({
    assetId: documentId,
    contractId: z.optional(documentId),
    version,
    ...contractWords,
    media: mediaIds(9)
  }),
  output: contractView,
  who: { over: 'object', roles: bookkeepers, reads: readers },
  refuses: [...textReasons, ...mediaReasons, 'contract-days', 'contract-paid', 'stale-view'],
  perMinute: 20
})

export const contractEnd = operation({
  name: 'contract.end',
  kind: 'write',
  summary: 'Ends a contract early: periods that begin later are expected no more.',
  input: z.strictObject({ contractId: documentId, day, reason: line(2, 100) }),
  output: contractView,
  who: { over: 'object', roles: bookkeepers, reads: readers },
  refuses: [...textReasons, 'contract-over', 'contract-days'],
  perMinute: 20
})

export const contractList = operation({
  name: 'contract.list',
  kind: 'read',
  summary: 'The contracts of a compound, newest first, with what is missing and what comes next.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(contractCard),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const contractShow = operation({
  name: 'contract.show',
  kind: 'read',
  summary: 'One contract with its photos, every sum it makes one expect, and what came of each.',
  input: z.strictObject({ contractId: documentId }),
  output: contractView,
  who: { over: 'object', ...readers },
  refuses: [],
  perMinute: 60
})

const missing = z.strictObject({
  contractId: documentId,
  assetName: z.string(),
  class: incomeClass,
  party: z.string(),
  what: z.string(),
  ...expectedView.shape,
  /** Days since it was to be paid. */
  days: z.int()
})
export type Missing = z.infer<typeof missing>

export const missingList = operation({
  name: 'missing.list',
  kind: 'read',
  summary: 'Money that contracts made one expect and that is not booked after the grace, the oldest first.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({
    items: z.array(missing),
    totalFen: z.int(),
    /** How much was expected since the first day of this year, and how much of it came. */
    expectedFen: z.int(),
    paidFen: z.int(),
    graceDays: z.int(),
    acts: z.array(z.enum(['raise', 'book']))
  }),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

/** Those who may make a matter of a missing sum: whoever sorts matters, and whoever keeps the books. */
export const missingRaisers = [
  'community_staff',
  'community_secretary',
  'hl_secretary',
  'clerk',
  'checker',
  'committee_member'
] as const satisfies readonly Role[]

export const missingRaise = operation({
  name: 'missing.raise',
  kind: 'write',
  summary: 'Makes a matter of one missing sum, sorted as an order at once; the list remembers it.',
  input: z.strictObject({ contractId: documentId, due: day }),
  output: z.strictObject({ matterId: documentId }),
  who: { over: 'object', roles: missingRaisers, reads: readers },
  refuses: ['missing-none'],
  perMinute: 10
})

export const clearingCard = z.strictObject({
  id: documentId,
  title: z.string(),
  owedFen: z.int(),
  recoveredFen: z.int(),
  sinceDay: day,
  state: z.enum(['open', 'closed']),
  steps: z.int(),
  at: instant
})
export type ClearingCard = z.infer<typeof clearingCard>

const clearingView = z.strictObject({
  ...clearingCard.shape,
  scope: scopePath,
  why: z.string(),
  contractId: z.optional(documentId),
  /** Who owes; only for those who deal with it. */
  debtor: z.optional(z.string()),
  story: z.array(z.strictObject({ at: instant, who: z.string(), text: z.string(), media: z.array(documentId) })),
  recovered: z.array(z.strictObject({ bookingId: documentId, amountFen: z.int(), day })),
  media: z.array(mediaView),
  version: z.int(),
  acts: z.array(z.enum(['keep', 'step', 'book']))
})
export type ClearingView = z.infer<typeof clearingView>

export const clearingKeep = operation({
  name: 'clearing.keep',
  kind: 'write',
  summary: 'Opens a project of getting back what is owed to all, or writes it anew: how much, since when, why.',
  input: z.strictObject({
    scope: scopePath,
    clearingId: z.optional(documentId),
    version,
    title: line(4, 40),
    debtor: line(2, 40),
    owedFen: sumFen,
    sinceDay: day,
    why: prose(2, 500),
    contractId: z.optional(documentId)
  }),
  output: clearingView,
  who: keepers,
  refuses: [...textReasons, 'scope-missing', 'contract-unknown', 'stale-view'],
  perMinute: 10
})

export const clearingStep = operation({
  name: 'clearing.step',
  kind: 'write',
  summary: 'Writes down what was done to get the money back; the last step closes the project.',
  input: z.strictObject({
    clearingId: documentId,
    text: prose(2, 500),
    media: mediaIds(6),
    close: z.boolean()
  }),
  output: clearingView,
  who: { over: 'object', roles: bookkeepers, reads: readers },
  refuses: [...textReasons, ...mediaReasons, 'clearing-closed'],
  perMinute: 20
})

export const clearingList = operation({
  name: 'clearing.list',
  kind: 'read',
  summary: 'The projects of getting money back, newest first, with the totals.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: z.strictObject({
    ...page(clearingCard).shape,
    total: z.strictObject({ owedFen: z.int(), recoveredFen: z.int(), open: z.int(), closed: z.int() })
  }),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const clearingShow = operation({
  name: 'clearing.show',
  kind: 'read',
  summary: 'One project: what was owed, every step, every sum that came back.',
  input: z.strictObject({ clearingId: documentId }),
  output: clearingView,
  who: { over: 'object', ...readers },
  refuses: [],
  perMinute: 60
})

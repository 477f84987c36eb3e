/** What every contract of the community fund shares: its two kinds, what it serves, where money comes from. Rows R15, R33. */
import * as z from 'zod/mini'
import { documentId, instant, line } from './common'
import type { Role } from './roles'

/**
 * Two kinds that never mix (law B4). `internal`: neighbours help neighbours (Charity Law 122), closed to those who live
 * there. `public`: raised by a charity on a designated platform; the charity keeps all of its money, we only show it.
 */
export const fundKindNames = { internal: '邻里互助金', public: '公开募捐' } as const
export const fundKinds = ['internal', 'public'] as const
export const fundKind = z.enum(fundKinds)
export type FundKind = z.infer<typeof fundKind>

/** The six kinds of service; R15 names six, the words are our own. */
export const serviceNames = {
  elder: '为老服务',
  child: '儿童和青少年',
  disabled: '助残',
  hardship: '困难帮扶',
  place: '公共设施和环境',
  together: '文化和邻里活动'
} as const
export const services = ['elder', 'child', 'disabled', 'hardship', 'place', 'together'] as const
export const service = z.enum(services)
export type Service = z.infer<typeof service>

/** Where a confirmed receipt comes from; `market` is 以商哺治, a share of what was sold at a market. */
export const sourceNames = {
  gift: '捐赠',
  match: '配捐',
  market: '集市销售额里的一份（以商哺治）',
  grant: '单位支持',
  opening: '以前的结余'
} as const
export const sources = ['gift', 'match', 'market', 'grant', 'opening'] as const
export const source = z.enum(sources)
export type Source = z.infer<typeof source>

/**
 * Platforms that 民政部 has designated for public fund-raising on the internet (lists of 2016, 2018 and 2021; Charity Law
 * 27). Only these may be named; the ministry's current list decides.
 */
export const platforms = [
  '腾讯公益',
  '支付宝公益',
  '淘宝公益',
  '微公益',
  '京东公益',
  '公益宝',
  '联劝网',
  '美团公益',
  '滴滴公益',
  '水滴公益',
  '字节跳动公益',
  '亲青公益'
] as const

/** Who begins projects and sees them through; money itself is for clerk and checker. */
export const fundKeepers = ['community_staff', 'community_secretary'] as const satisfies readonly Role[]
export const fundStaff = [...fundKeepers, 'clerk', 'checker'] as const satisfies readonly Role[]

/** Everybody who lives in the community, all who serve there, and the auditor. */
export const fundReaders = {
  roles: [...fundStaff, 'hl_secretary', 'auditor'] as const,
  relations: ['resident', 'serving'] as const
}

/** Whole fen, up to a hundred million yuan. */
export const fen = z.int().check(z.gte(1), z.lte(10_000_000_000))

/** A day on China's calendar: 2026-06-14. */
export const dayText = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** An address on the net, https alone. */
const webAddress = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[0-9A-Za-z.-]+(?:\/[\x21-\x7e]*)?$/))

/** A decision with its result; of a 征求意见, which never "passes", the option that says yes and got the most voices. */
export const decided = z.strictObject({
  decisionId: documentId,
  option: z.optional(z.string().check(z.regex(/^o[1-5]$/)))
})
export type Decided = z.infer<typeof decided>

/** As kept and shown: what was asked, and how it ended. */
export const decisionShown = z.strictObject({ id: documentId, question: z.string(), outcome: z.string() })
export type DecisionShown = z.infer<typeof decisionShown>

/** What a charity filed with the authority, so that it may raise in public (Charity Law 22–27). */
const filed = z.strictObject({
  by: z.literal('filing'),
  charity: line(4, 40),
  /** 公开募捐方案备案编号. */
  filingNo: line(4, 40),
  filedOn: dayText,
  platform: z.enum(platforms),
  /** Where one gives: the project's page on that platform. */
  address: webAddress,
  /** Photos of the charity's certificate and of the filing. */
  media: z.array(documentId).check(z.minLength(1), z.maxLength(6))
})

/** What residents decided, so that neighbours may raise money or use it otherwise; or what the charity filed. */
export const basisDraft = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('decision'), ...decided.shape }),
  filed
])
export type BasisDraft = z.infer<typeof basisDraft>

export const basis = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('decision'), decision: decisionShown }),
  filed
])
export type Basis = z.infer<typeof basis>

/** How a matching giver adds to what was given: so many per cent of confirmed gifts, at most `capFen`. */
export const matchTerms = z.strictObject({
  ratePercent: z.int().check(z.gte(1), z.lte(100)),
  capFen: fen,
  /** `general`: out of what the fund has for everything; `giver`: somebody else, confirmed as a receipt. */
  from: z.enum(['general', 'giver']),
  giver: line(2, 40)
})
export type MatchTerms = z.infer<typeof matchTerms>

/** What was reckoned, with everything it was reckoned from; whole fen, what is less than a fen is left off. */
export const matchSum = z.strictObject({
  confirmedFen: z.number(),
  ratePercent: z.number(),
  capFen: z.number(),
  matchFen: z.number(),
  /** 1,234.56 元 × 30% = 370.36 元（不足一分的不计），没有超过上限 500 元. */
  formula: z.string()
})
export type MatchSum = z.infer<typeof matchSum>

/** One purpose of the plan with its money. */
export const planItem = z.strictObject({ what: line(2, 60), amountFen: fen })

export const planDraft = z.strictObject({
  /** What will be done for whom, and who does it. */
  text: line(10, 600),
  items: z.array(planItem).check(z.minLength(1), z.maxLength(12)),
  raiseFrom: instant,
  raiseUntil: instant,
  doneBy: instant,
  match: z.optional(matchTerms),
  /** What shall become of what is left over. */
  leftover: line(4, 200)
})
export type PlanDraft = z.infer<typeof planDraft>

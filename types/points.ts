/** Points for volunteering: the community's published rule, and what each person earned and spent. Rows R16, R17; B5. */
import * as z from 'zod/mini'
import { type ActivityKind, activityKinds } from './activity-kinds'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import type { Role } from './roles'

/** Those who publish the community's rule. */
export const pointKeepers = ['community_staff', 'community_secretary'] as const satisfies readonly Role[]

/** Who may know the rule and what the shop has: everybody who lives or serves in the community. */
export const pointNeighbours = {
  roles: [
    ...pointKeepers,
    'shopkeeper',
    'merchant',
    'hl_secretary',
    'grid_worker',
    'building_chief',
    'auditor'
  ] as const satisfies readonly Role[],
  relations: ['resident', 'serving'] as const
}

/** county / street / community: rule, budget, points and shop belong to a community, never to one compound. */
export const communityPath = z.string().check(z.regex(/^[0-9a-z]+(\/[0-9a-z]+){2}$/), z.maxLength(80))

export const POINTS_MAX = 10_000_000
const points = z.int().check(z.gte(0), z.lte(POINTS_MAX))
const some = (most: number) => z.int().check(z.gte(1), z.lte(most))

/** What one kind of help earns. Whole points only; what is less than one is left out. */
export const earningRow = z.strictObject({
  kind: z.enum(Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]]),
  /** Points for each hour, or for each time however long it took. */
  basis: z.enum(['hour', 'act']),
  points: some(100),
  /** The most that this kind earns one person. */
  perDay: some(1000),
  perMonth: some(10_000)
})
export type EarningRow = z.infer<typeof earningRow>

export const ruleTerms = z.strictObject({
  rows: z.array(earningRow).check(z.minLength(1), z.maxLength(Object.keys(activityKinds).length)),
  /** The most that one person earns with all kinds together. */
  perDay: some(1000),
  perMonth: some(10_000),
  /** Points last until the end of the month, so many months after they were booked. */
  expiryMonths: some(60),
  /** Points that may be given in one calendar year. */
  yearlyBudget: some(POINTS_MAX),
  /** How it was agreed, in words: 6 月 3 日居民议事会通过. */
  agreed: line(2, 80)
})
export type RuleTerms = z.infer<typeof ruleTerms>

const ruleVersion = z.strictObject({
  ...ruleTerms.shape,
  no: z.int(),
  publishedAt: instant,
  startsAt: instant,
  /** Who published it, as neighbours know them. */
  by: z.string()
})
export type RuleVersion = z.infer<typeof ruleVersion>

const ruleView = z.strictObject({
  /** The community. */
  scope: scopePath,
  current: z.optional(ruleVersion),
  /** Published, and not in force yet. */
  next: z.optional(ruleVersion),
  /** Earlier versions, newest first. */
  past: z.array(ruleVersion),
  budget: z.optional(z.strictObject({ year: z.int(), granted: points, left: points })),
  /** Days between the publication of a change and the day on which it holds. */
  noticeDays: z.int(),
  acts: z.array(z.enum(['publish']))
})
export type RuleView = z.infer<typeof ruleView>

export const pointsRule = operation({
  name: 'points.rule',
  kind: 'read',
  summary:
    'The community’s rule of points: the version in force, the next one, the earlier ones, what is left to give.',
  input: z.strictObject({ scope: scopePath }),
  output: ruleView,
  who: { over: 'scope', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

export const pointsPublish = operation({
  name: 'points.publish',
  kind: 'write',
  summary:
    'Publishes the next version of the rule and tells the residents. The first may hold from today, a change only ' +
    'after notice. A larger yearly budget is granted when the version begins.',
  input: z.strictObject({
    scope: communityPath,
    terms: ruleTerms,
    /** The day on which it begins, in China: 2026-07-01. */
    startsOn: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  }),
  output: ruleView,
  who: { over: 'scope', roles: pointKeepers },
  refuses: ['rule-rows', 'rule-start', ...textReasons, 'book-frozen'],
  perMinute: 10,
  fresh: true
})

const lot = z.strictObject({ points, expiresAt: instant })

const myPoints = z.strictObject({
  /** The community whose points they are. */
  scope: scopePath,
  /** What stands on the account, with what is set aside for goods not yet collected. */
  balance: points,
  /** What can be spent now. */
  available: points,
  /** What is left of what was earned, the next to expire first. */
  lots: z.array(lot),
  /** Earned, and waiting because this year’s budget is used up. */
  waiting: points,
  /** Earned this month by the day of the help, and the most that counts; absent where no rule is published. */
  month: z.optional(z.strictObject({ earned: points, most: points }))
})
export type MyPoints = z.infer<typeof myPoints>

export const pointsMine = operation({
  name: 'points.mine',
  kind: 'read',
  summary:
    'My points in the community of a place: what I have, what expires when, how much of this month’s cap is used.',
  input: z.strictObject({ scope: scopePath }),
  output: myPoints,
  who: { over: 'scope', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

const pointLine = z.strictObject({
  /** The entry of the points book. */
  id: documentId,
  at: instant,
  /** The day on which it was booked, in China: 2026-06-03. */
  day: z.string(),
  what: z.string(),
  /** Above nothing for what came, below for what went. */
  change: z.int(),
  /** What stood on the account after it, in the order of the clocks; two lines of one moment may stand either way. */
  balance: z.int(),
  /** The activity it was earned at, or the redemption it was spent on. */
  source: z.optional(z.strictObject({ kind: z.enum(['activity', 'redemption']), id: documentId })),
  /** The block it is sealed in; absent while it is younger than that. */
  seal: z.optional(z.int())
})
export type PointLine = z.infer<typeof pointLine>

export const pointsLines = operation({
  name: 'points.lines',
  kind: 'read',
  summary:
    'What earned my points and what spent them, line by line from the points book, newest first, with the balance.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(pointLine),
  who: { over: 'scope', ...pointNeighbours },
  refuses: [],
  perMinute: 60
})

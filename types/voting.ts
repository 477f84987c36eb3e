/** Voting: decisions with a frozen roll, ballots, count, recheck, result. Row R13 of the systems; law rows L1–L14. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { operation } from './contract'
import type { Role } from './roles'

/**
 * The ways to decide; never mixed. `CONSULT` 征求意见: residents, reported, never "passed".
 * `OWNER_SPECIAL` 业主表决（重大事项）: Civil Code art. 278 items 6–8.
 */
export const regimes = ['CONSULT', 'OWNER_SPECIAL'] as const
const regime = z.enum(regimes)
export type Regime = z.infer<typeof regime>

/** Items 6–8 of art. 278 that need three quarters of those taking part. */
export const specialMatters = {
  'raise-fund': '筹集建筑物及其附属设施的维修资金（第六项）',
  rebuild: '改建、重建建筑物及其附属设施（第七项）',
  'common-use': '改变共有部分的用途或者利用共有部分从事经营活动（第八项）'
} as const
const specialMatter = z.enum(['raise-fund', 'rebuild', 'common-use'])

export const ownerChoices = ['for', 'against', 'abstain'] as const
export const choiceNames = { for: '同意', against: '不同意', abstain: '弃权' } as const

const choice = z.string().check(z.regex(/^(for|against|abstain|o[1-5])$/))

/** Who may put a question, count and recheck. */
export const organisers = [
  'community_staff',
  'community_secretary',
  'hl_secretary',
  'committee_member'
] as const satisfies readonly Role[]
const neighbours = {
  roles: [...organisers, 'clerk', 'checker', 'auditor'] as const,
  relations: ['resident'] as const
}

/** `frozen`: the roll is being written; `noticed` 公示; `open`; `closed` 待计票; `counted` 待复核; `done` 有结果. */
const decisionState = z.enum(['frozen', 'noticed', 'open', 'closed', 'counted', 'done'])
export type DecisionState = z.infer<typeof decisionState>

const decisionCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  matterId: z.optional(documentId),
  regime,
  question: z.string(),
  state: decisionState,
  opensAt: instant,
  closesAt: instant,
  /** Present when done and the regime knows passing. */
  passed: z.optional(z.boolean())
})
export type DecisionCard = z.infer<typeof decisionCard>

export const share = z.strictObject({ heads: z.number(), areaCenti: z.number() })
export type Share = z.infer<typeof share>

const option = z.strictObject({ id: choice, text: z.string() })

/** A count: what each choice got, and what the law makes of it. Heads and area are always both there. */
const tally = z.strictObject({
  roll: share,
  took: share,
  byChoice: z.record(z.string(), share)
})
export type Tally = z.infer<typeof tally>

export const threshold = z.strictObject({
  /** What is asked for, in words with the article. */
  label: z.string(),
  /** The line as a fraction of `outOf`: [2, 3] means two thirds. */
  line: z.tuple([z.number(), z.number()]),
  outOf: share,
  have: share,
  /** What is missing to cross the line; zero when crossed. */
  missing: share,
  met: z.boolean()
})
export type Threshold = z.infer<typeof threshold>

const voterView = z.strictObject({
  voterKey: documentId,
  /** What I stand for: 3号楼2单元301，96.42㎡. */
  label: z.string(),
  areaCenti: z.number(),
  choice: z.optional(choice),
  castAt: z.optional(instant),
  receipt: z.optional(z.string())
})

const decisionView = z.strictObject({
  ...decisionCard.shape,
  details: z.string(),
  options: z.array(option),
  specialMatter: z.optional(specialMatter),
  /** In plain words: what kind of vote this is, what it takes, what it is worth. */
  kindWords: z.string(),
  channelNote: z.string(),
  noticedAt: instant,
  roll: share,
  /** Hash of the frozen roll and of the frozen text, printed in the notice. */
  rollHash: z.string(),
  textHash: z.string(),
  /** How many took part so far; choices stay hidden until the close. */
  took: share,
  thresholds: z.array(threshold),
  /** The heads for which the caller may cast. */
  voters: z.array(voterView),
  tally: z.optional(tally),
  countedBy: z.optional(z.string()),
  recheckedBy: z.optional(z.string()),
  acts: z.array(z.enum(['cast', 'count', 'recheck']))
})
export type DecisionView = z.infer<typeof decisionView>

const kindOffered = z.strictObject({
  regime,
  specialMatter: z.optional(specialMatter),
  kindWords: z.string(),
  channelNote: z.string()
})
export type KindOffered = z.infer<typeof kindOffered>

export const decisionTerms = operation({
  name: 'decision.terms',
  kind: 'read',
  summary:
    'What a vote takes at a place: each kind in the words that voters will read, the legal notice, the register.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({
    kinds: z.array(kindOffered),
    /** Days between the notice and the opening of an owners' vote, and where that is written (L11). */
    noticeDays: z.number(),
    noticeArticle: z.string(),
    /** The owners on the register now: what an owners' vote would freeze. */
    owners: share
  }),
  who: { over: 'scope', roles: organisers },
  refuses: [],
  perMinute: 30
})

export const decisionPropose = operation({
  name: 'decision.propose',
  kind: 'write',
  summary: 'Puts a question to the residents or owners: freezes text and roll with their hashes and gives notice.',
  input: z.strictObject({
    scope: scopePath,
    matterId: z.optional(documentId),
    regime,
    question: line(6, 80),
    details: prose(0, 2000),
    /** For `OWNER_SPECIAL`: which item of art. 278. */
    specialMatter: z.optional(specialMatter),
    /** For `CONSULT`: two to five answers; an owners' vote always asks 同意 / 不同意 / 弃权. */
    options: z.optional(z.array(line(1, 40)).check(z.minLength(2), z.maxLength(5))),
    opensAt: instant,
    closesAt: instant
  }),
  output: decisionView,
  who: { over: 'scope', roles: organisers },
  refuses: ['notice-short', 'window-wrong', 'roll-empty', 'matter-step'],
  perMinute: 5
})

export const decisionList = operation({
  name: 'decision.list',
  kind: 'read',
  summary: 'Decisions of a compound, newest first, or those about one matter.',
  input: z.strictObject({ scope: scopePath, matterId: z.optional(documentId), after: cursor }),
  output: page(decisionCard),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const decisionShow = operation({
  name: 'decision.show',
  kind: 'read',
  summary: 'One decision: what kind, what it takes, how far it is, my own ballots; the count when done.',
  input: z.strictObject({ decisionId: documentId }),
  output: decisionView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const ballotCast = operation({
  name: 'ballot.cast',
  kind: 'write',
  summary: 'Casts the ballot of one head; may be changed until the close, the last one counts.',
  input: z.strictObject({ decisionId: documentId, voterKey: documentId, choice }),
  output: z.strictObject({ choice, castAt: instant, receipt: z.string() }),
  who: { over: 'nothing' },
  refuses: ['not-on-roll', 'not-open-yet', 'voting-closed'],
  perMinute: 20
})

export const decisionCount = operation({
  name: 'decision.count',
  kind: 'write',
  summary: 'Counts the ballots after the close; the first of two counters.',
  input: z.strictObject({ decisionId: documentId }),
  output: decisionView,
  who: { over: 'object', roles: organisers, reads: neighbours },
  refuses: ['count-early', 'count-done', 'decision-step'],
  perMinute: 10
})

export const decisionRecheck = operation({
  name: 'decision.recheck',
  kind: 'write',
  summary: 'A second person has the ballots counted again in another way; only equal counts become a result.',
  input: z.strictObject({ decisionId: documentId }),
  output: decisionView,
  who: { over: 'object', roles: organisers, reads: neighbours },
  refuses: ['recheck-same-person', 'recheck-missing', 'recheck-differs', 'decision-step'],
  perMinute: 10
})

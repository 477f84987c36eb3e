/** 四一 (R11): what a 红邻书记 is to do in a month, a quarter, a half-year, a term, read from what was really done. */
import * as z from 'zod/mini'
import { instant, prose, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'

export const targetIds = ['council', 'report', 'talk', 'successor'] as const
export type TargetId = (typeof targetIds)[number]

/** What each is called, and what it asks for. */
export const targetNames: Readonly<Record<TargetId, { title: string; period: string }>> = {
  council: { title: '议事会', period: '这个月' },
  report: { title: '向上汇报', period: '这个季度' },
  talk: { title: '民情恳谈', period: '这半年' },
  successor: { title: '培养后备人才', period: '这一任' }
}

const target = z.strictObject({
  id: z.enum(targetIds),
  /** `green`: met; `amber`: not yet; `red`: not yet, and the period is nearly over. */
  light: z.enum(['green', 'amber', 'red']),
  done: z.int(),
  wanted: z.int(),
  from: instant,
  until: instant,
  /** Where the number is written down. */
  article: z.string(),
  /** What proves it. */
  proofs: z.array(z.strictObject({ title: z.string(), at: instant, link: z.optional(z.string()) }))
})
export type Target = z.infer<typeof target>

const holderTargets = z.strictObject({
  /** 红邻书记 赵建国. */
  who: z.string(),
  scope: scopePath,
  scopeName: z.string(),
  mine: z.boolean(),
  targets: z.array(target)
})
export type HolderTargets = z.infer<typeof holderTargets>

export const postTargets = operation({
  name: 'post.targets',
  kind: 'read',
  summary: 'How every 红邻书记 at a place stands with the 四一 targets, proved by what was really held and reported.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(holderTargets) }),
  who: { over: 'scope', roles: ['hl_secretary', 'community_staff', 'community_secretary', 'auditor'] },
  refuses: [],
  perMinute: 30
})

const report = z.strictObject({
  at: instant,
  /** Counted by the house: meetings held since the quarter began, those with minutes, what was agreed. */
  held: z.int(),
  minuted: z.int(),
  agreements: z.int(),
  words: z.string()
})
export type PostReport = z.infer<typeof report>

export const postReport = operation({
  name: 'post.report',
  kind: 'write',
  summary: 'A 红邻书记 reports upwards: the figures are filled in from what was done, a few words may be added.',
  input: z.strictObject({ scope: scopePath, words: prose(0, 500) }),
  output: report,
  who: { over: 'scope', roles: ['hl_secretary'] },
  refuses: [...textReasons],
  perMinute: 5
})

export const postPair = operation({
  name: 'post.pair',
  kind: 'write',
  summary: 'A 红邻书记 takes on a resident to train as a successor; the resident is told.',
  input: z.strictObject({ scope: scopePath, personCode: z.string().check(z.regex(/^[0-9]{10}$/)) }),
  output: z.strictObject({ since: instant }),
  who: { over: 'scope', roles: ['hl_secretary'] },
  refuses: ['person-unknown', 'pair-self'],
  perMinute: 10
})

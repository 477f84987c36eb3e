/** Matters: one thing that troubles someone, through 民提 民议 民决 民评 民享. Rows R1 R2 R4 of the systems. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath, timelineEntry } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { like, mediaIds, nextDoor, proxy, sentBack, sortingObjection, spot, supervision } from './matter-parts'
import type { Role } from './roles'

export const steps = ['raise', 'discuss', 'decide', 'judge', 'share'] as const
export type Step = (typeof steps)[number]
export const stepNames: Readonly<Record<Step, string>> = {
  raise: '民提',
  discuss: '民议',
  decide: '民决',
  judge: '民评',
  share: '民享'
}

/**
 * Where a matter stands. `untold`: a recording that a neighbour's helper still puts into words; `checking`: a person
 * looks at the text first; `returned`: sent back to its author with the rule; `open`: waits to be sorted;
 * `discussing` 民议; `deciding` 民决; `decided`: waits for a plan; `working`; `judging` 民评; `closed` 民享;
 * `referred` / `declined`: ends with a reason and a next door; `merged`: goes on in another matter.
 */
export const matterStates = [
  'untold',
  'checking',
  'returned',
  'open',
  'discussing',
  'deciding',
  'decided',
  'working',
  'judging',
  'closed',
  'referred',
  'declined',
  'merged'
] as const
export const matterState = z.enum(matterStates)
export type MatterState = z.infer<typeof matterState>

export const routes = ['deliberation', 'order', 'referred', 'declined'] as const
export const route = z.enum(routes)
export type Route = z.infer<typeof route>

/** Whose duty a matter is (该不该, R2). */
export const parties = ['部门', '街道', '社区', '小区自治', '物业合同', '专营单位', '个人', '依法途径'] as const
export const party = z.enum(parties)
export type Party = z.infer<typeof party>

export const sorters = ['community_staff', 'community_secretary', 'hl_secretary'] as const satisfies readonly Role[]
/** Those whose post lets them see every matter of their place. */
export const watchers = [
  ...sorters,
  'auditor',
  'moderator',
  'grid_worker',
  'building_chief',
  'proxy_helper'
] as const satisfies readonly Role[]
export const neighbours = { roles: watchers, relations: ['resident', 'author', 'serving'] } as const

const holder = z.strictObject({
  label: z.string(),
  since: instant,
  /** What happens next, in words. */
  next: z.string(),
  dueAt: z.optional(instant)
})

export const matterCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  title: z.string(),
  /** The first lines of the text. */
  summary: z.string(),
  place: z.string(),
  step: z.enum(steps),
  state: matterState,
  holder,
  raisedAt: instant,
  supports: z.number(),
  /** A helper spoke for the author, who has not yet said whether it is right. */
  unconfirmed: z.optional(z.boolean()),
  /** Mean of all scores times ten; stands once the rating is over and five or more have rated. */
  ratingTenths: z.optional(z.number()),
  /** For those who sort: what waits for an answer beside the work itself. */
  waits: z.optional(z.enum(['objection', 'supervision']))
})
export type MatterCard = z.infer<typeof matterCard>

const matterAct = z.enum([
  'support',
  'triage',
  'meet',
  'vote',
  'plan',
  'progress',
  'finish',
  'evaluate',
  'word',
  'revise',
  'confirm',
  'confirmFor',
  'merge',
  'author',
  'object',
  'answerObjection',
  'evaluateLater',
  'supervise',
  'reopen'
])
export type MatterAct = z.infer<typeof matterAct>

const triage = z.strictObject({
  dutyId: z.string(),
  duty: z.string(),
  party,
  basis: z.string(),
  route,
  reason: z.string(),
  /** Only an order can be; then it is due in a day. */
  urgent: z.optional(z.boolean()),
  nextDoor: z.optional(nextDoor)
})

/** 四筹: people, money, policy, services, before work begins (R2 能不能). */
const plan = z.strictObject({
  people: line(2, 200),
  money: line(2, 200),
  policy: line(2, 200),
  services: line(2, 200),
  doneBy: instant
})

const result = z.strictObject({
  text: z.string(),
  gains: z.string(),
  at: instant,
  /** Photos of how it is now. */
  media: z.optional(z.array(documentId)),
  costFen: z.optional(z.int()),
  /** Who lent a hand, in words. */
  helpers: z.optional(z.string())
})

const tenths = z.optional(z.int())

/**
 * What is known of the ratings of the present round. Means stand only when five or more have rated, and only once the
 * window is over: they are published once, so that no two readings can be compared to find out what one person said.
 */
const ratings = z.strictObject({
  count: z.int(),
  /** When the window closes; absent once it has. */
  openUntil: z.optional(instant),
  processTenths: tenths,
  resultTenths: tenths,
  attitudeTenths: tenths,
  /** Asked again thirty days later. */
  later: z.optional(z.strictObject({ count: z.int(), openUntil: z.optional(instant), resultTenths: tenths }))
})

export const matterView = z.strictObject({
  ...matterCard.shape,
  text: z.string(),
  author: z.string(),
  mine: z.boolean(),
  supported: z.boolean(),
  evaluated: z.boolean(),
  /** Every photo and recording on the page that the caller may know of, resolved at once. */
  media: z.array(mediaView),
  /** Of these, what came when it was raised. */
  before: z.array(documentId),
  spot: z.optional(spot),
  /** Neighbours see no building; those who sort ask for the author, which leaves a line. */
  sensitive: z.boolean(),
  proxy: z.optional(proxy),
  /** For the author alone. */
  sentBack: z.optional(sentBack),
  mergedInto: z.optional(z.strictObject({ id: documentId, title: z.string() })),
  /** How many others were merged into it. */
  mergedCount: z.int(),
  like: z.optional(like),
  triage: z.optional(triage),
  plan: z.optional(plan),
  result: z.optional(result),
  ratings,
  /** Which round of work this is: one more each time it was taken up again. */
  round: z.int(),
  objection: z.optional(sortingObjection),
  /** Until when the sorting may be objected to; absent when it cannot be any more. */
  objectUntil: z.optional(instant),
  /** For staff alone. */
  supervision: z.optional(supervision),
  /** The way it went can be shown to anybody, without personal data. */
  shareable: z.boolean(),
  timeline: z.array(timelineEntry),
  /** What the caller can do now. */
  acts: z.array(matterAct)
})
export type MatterView = z.infer<typeof matterView>

/** What a step of staff answers: where the matter stands now; the page then reads it anew. */
export const matterMoved = z.strictObject({ id: documentId, state: matterState })
export type MatterMoved = z.infer<typeof matterMoved>

export const matterList = operation({
  name: 'matter.list',
  kind: 'read',
  summary: 'Matters of a compound: near me, mine, done, or waiting for staff.',
  input: z.strictObject({ scope: scopePath, filter: z.enum(['near', 'mine', 'done', 'due']), after: cursor }),
  output: page(matterCard),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const matterShow = operation({
  name: 'matter.show',
  kind: 'read',
  summary: 'One matter: what it is, where it stands, what I can do, what happened.',
  input: z.strictObject({ matterId: documentId }),
  output: matterView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const matterSupport = operation({
  name: 'matter.support',
  kind: 'write',
  summary: "Adds my voice to a neighbour's matter (附议), once.",
  input: z.strictObject({ matterId: documentId }),
  output: z.strictObject({ supports: z.number() }),
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['already-supported', 'own-matter', 'matter-closed'],
  perMinute: 30
})

export const matterTriage = operation({
  name: 'matter.triage',
  kind: 'write',
  summary: 'Says whose duty a matter is, by the duty list, and which way it goes (该不该).',
  input: z.strictObject({
    matterId: documentId,
    dutyId: z.string().check(z.regex(/^[0-9a-z-]{2,40}$/)),
    route,
    reason: line(4, 200),
    /** Only for an order: danger to people or things. */
    urgent: z.optional(z.boolean()),
    /** Required for a referral and a refusal: where to go instead. */
    nextDoor: z.optional(nextDoor)
  }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [...textReasons, 'matter-step', 'duty-unknown', 'next-door-missing'],
  perMinute: 30
})

export const matterPlan = operation({
  name: 'matter.plan',
  kind: 'write',
  summary: 'States people, money, policy and services before work begins (四筹).',
  input: z.strictObject({ matterId: documentId, plan }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [...textReasons, 'matter-step'],
  perMinute: 30
})

export const matterProgress = operation({
  name: 'matter.progress',
  kind: 'write',
  summary: 'Tells the neighbours how the work stands.',
  input: z.strictObject({ matterId: documentId, text: line(2, 300), media: z.optional(mediaIds(6)) }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [...textReasons, ...mediaReasons, 'matter-step'],
  perMinute: 30
})

export const matterFinish = operation({
  name: 'matter.finish',
  kind: 'write',
  summary: 'Publishes the result and asks those concerned to judge it.',
  input: z.strictObject({
    matterId: documentId,
    result: line(4, 400),
    gains: line(2, 200),
    media: z.optional(mediaIds(6)),
    costFen: z.optional(z.int().check(z.gte(0), z.lte(100_000_000_00))),
    helpers: z.optional(line(2, 100))
  }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [...textReasons, ...mediaReasons, 'matter-step'],
  perMinute: 30
})

/** Matters: one thing that troubles someone, through 民提 民议 民决 民评 民享. Rows R1 R2 R4 of the systems. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath, timelineEntry } from './common'
import { operation } from './contract'
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
 * Where a matter stands. `checking`: a person looks at the text first; `open`: waits to be sorted;
 * `discussing` 民议; `deciding` 民决; `decided`: waits for a plan; `working`; `judging` 民评; `closed` 民享;
 * `referred` / `declined`: ends with a reason and a next door.
 */
export const matterStates = [
  'checking',
  'open',
  'discussing',
  'deciding',
  'decided',
  'working',
  'judging',
  'closed',
  'referred',
  'declined'
] as const
const matterState = z.enum(matterStates)
export type MatterState = z.infer<typeof matterState>

export const routes = ['deliberation', 'order', 'referred', 'declined'] as const
const route = z.enum(routes)
export type Route = z.infer<typeof route>

/** Whose duty a matter is (该不该, R2). */
export const parties = ['部门', '街道', '社区', '小区自治', '物业合同', '专营单位', '个人', '依法途径'] as const
const party = z.enum(parties)
export type Party = z.infer<typeof party>

const sorters = ['community_staff', 'community_secretary', 'hl_secretary'] as const satisfies readonly Role[]
/** Those whose post lets them see every matter of their place. */
export const watchers = [
  ...sorters,
  'auditor',
  'moderator',
  'grid_worker',
  'building_chief'
] as const satisfies readonly Role[]
const neighbours = { roles: watchers, relations: ['resident', 'author'] } as const

const holder = z.strictObject({
  label: z.string(),
  since: instant,
  /** What happens next, in words. */
  next: z.string(),
  dueAt: z.optional(instant)
})

const score = z.int().check(z.gte(1), z.lte(5))

const matterCard = z.strictObject({
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
  /** Mean of all scores times ten, shown from five ratings up. */
  ratingTenths: z.optional(z.number())
})
export type MatterCard = z.infer<typeof matterCard>

const matterAct = z.enum(['support', 'triage', 'meet', 'vote', 'plan', 'progress', 'finish', 'evaluate'])
export type MatterAct = z.infer<typeof matterAct>

const triage = z.strictObject({
  dutyId: z.string(),
  duty: z.string(),
  party,
  basis: z.string(),
  route,
  reason: z.string()
})

/** 四筹: people, money, policy, services, before work begins (R2 能不能). */
const plan = z.strictObject({
  people: line(2, 200),
  money: line(2, 200),
  policy: line(2, 200),
  services: line(2, 200),
  doneBy: instant
})

const result = z.strictObject({ text: z.string(), gains: z.string(), at: instant })

const matterView = z.strictObject({
  ...matterCard.shape,
  text: z.string(),
  author: z.string(),
  mine: z.boolean(),
  supported: z.boolean(),
  evaluated: z.boolean(),
  triage: z.optional(triage),
  plan: z.optional(plan),
  result: z.optional(result),
  /** Ratings so far; the means appear from five up (privacy and noise). */
  ratings: z.strictObject({
    count: z.number(),
    processTenths: z.optional(z.number()),
    resultTenths: z.optional(z.number()),
    attitudeTenths: z.optional(z.number())
  }),
  timeline: z.array(timelineEntry),
  /** What the caller can do now. */
  acts: z.array(matterAct)
})
export type MatterView = z.infer<typeof matterView>

/** What a step of staff answers: where the matter stands now; the page then reads it anew. */
const matterMoved = z.strictObject({ id: documentId, state: matterState })
export type MatterMoved = z.infer<typeof matterMoved>

export const matterRaise = operation({
  name: 'matter.raise',
  kind: 'write',
  summary: 'Raises a matter at a place; the text is checked by the platform first.',
  input: z.strictObject({ scope: scopePath, title: line(4, 40), text: prose(0, 1000) }),
  output: matterView,
  who: { over: 'scope', roles: [...watchers], relations: ['resident'] },
  refuses: ['text-risky', 'scope-missing'],
  perMinute: 5
})

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
    /** Why; for a referral or refusal also the next door, which the person reads. */
    reason: line(4, 200)
  }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['matter-step', 'duty-unknown'],
  perMinute: 30
})

export const matterPlan = operation({
  name: 'matter.plan',
  kind: 'write',
  summary: 'States people, money, policy and services before work begins (四筹).',
  input: z.strictObject({ matterId: documentId, plan }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['matter-step'],
  perMinute: 30
})

export const matterProgress = operation({
  name: 'matter.progress',
  kind: 'write',
  summary: 'Tells the neighbours how the work stands.',
  input: z.strictObject({ matterId: documentId, text: line(2, 300) }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['matter-step'],
  perMinute: 30
})

export const matterFinish = operation({
  name: 'matter.finish',
  kind: 'write',
  summary: 'Publishes the result and asks those concerned to judge it.',
  input: z.strictObject({ matterId: documentId, result: line(4, 400), gains: line(2, 200) }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['matter-step'],
  perMinute: 30
})

export const matterEvaluate = operation({
  name: 'matter.evaluate',
  kind: 'write',
  summary: 'Rates process, result and attitude apart; open to who raised and who supported it.',
  input: z.strictObject({
    matterId: documentId,
    process: score,
    result: score,
    attitude: score,
    words: prose(0, 200)
  }),
  output: z.strictObject({ count: z.number() }),
  who: { over: 'object', relations: ['resident', 'author'], reads: neighbours },
  refuses: ['evaluate-early', 'evaluate-done', 'evaluate-stranger', 'matter-step'],
  perMinute: 20
})

const duty = z.strictObject({ id: z.string(), title: z.string(), party, basis: z.string(), route })
export type Duty = z.infer<typeof duty>

export const dutyList = operation({
  name: 'duty.list',
  kind: 'read',
  summary: 'The duty list that holds at a place: whose job, by which article or clause.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(duty) }),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

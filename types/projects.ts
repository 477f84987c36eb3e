/** Projects of the community fund: from an idea over need, plan, raising and work to the last report. Methods (9). */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath, timelineEntry } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import {
  basis,
  basisDraft,
  fen,
  fundKeepers,
  fundKind,
  fundReaders,
  fundStaff,
  matchSum,
  matchTerms,
  planDraft,
  planItem,
  service
} from './fund-parts'
import { mediaIds } from './matter-parts'

/**
 * `idea` wants its need proved, `proof` a plan, `plan` the review (the charity's filing or the residents' decision),
 * then `raising`, `matching`, `working` (with `changing` while another use is asked for), `final` wants the last
 * report, `leftover` a decision about what is left.
 */
export const projectStates = [
  'idea',
  'proof',
  'plan',
  'raising',
  'matching',
  'working',
  'changing',
  'final',
  'leftover',
  'closed',
  'dropped'
] as const
const projectState = z.enum(projectStates)
export type ProjectState = z.infer<typeof projectState>

/** What people may do to a project; what is not here happens through a checked line or through time. */
export const projectActs = [
  'prove',
  'plan',
  'approve',
  'reject',
  'end-raising',
  'no-match',
  'change',
  'report',
  'finish',
  'drop',
  'receive',
  'spend',
  'match',
  'leftover'
] as const
const projectAct = z.enum(projectActs)
export type ProjectAct = z.infer<typeof projectAct>

const card = z.strictObject({
  id: documentId,
  scope: scopePath,
  fund: fundKind,
  service,
  title: z.string(),
  state: projectState,
  goalFen: z.number(),
  emergency: z.boolean(),
  /** When the next report must stand; absent when none is due. */
  reportDueAt: z.optional(instant),
  at: instant
})
export type ProjectCard = z.infer<typeof card>

const numbers = z.strictObject({
  /** Confirmed gifts, and all confirmed receipts with the match. */
  giftsFen: z.number(),
  receivedFen: z.number(),
  spentFen: z.number(),
  /** Set aside for approved spending. */
  heldFen: z.number(),
  leftFen: z.number()
})
export type ProjectNumbers = z.infer<typeof numbers>

const report = z.strictObject({
  no: z.number(),
  kind: z.enum(['quarter', 'emergency', 'final']),
  text: z.string(),
  by: z.string(),
  at: instant,
  dueAt: z.optional(instant),
  /** As they stood in the book when it was published. */
  numbers,
  media: z.array(documentId)
})
export type ProjectReport = z.infer<typeof report>

const change = z.strictObject({
  why: z.string(),
  text: z.string(),
  items: z.array(planItem),
  by: z.string(),
  at: instant
})

const plan = z.strictObject({
  text: z.string(),
  /** An item that was given up for another use has nothing allotted any more. */
  items: z.array(z.strictObject({ what: z.string(), amountFen: z.number(), spentFen: z.number() })),
  raiseFrom: instant,
  raiseUntil: instant,
  doneBy: instant,
  match: z.optional(matchTerms),
  leftover: z.string()
})

const shown = {
  ...card.shape,
  place: z.string(),
  need: z.string(),
  by: z.string(),
  proof: z.optional(
    z.strictObject({
      text: z.string(),
      matters: z.array(z.strictObject({ id: documentId, title: z.string() })),
      media: z.array(documentId)
    })
  ),
  plan: z.optional(plan),
  basis: z.optional(basis),
  match: z.optional(z.strictObject({ ...matchSum.shape, settled: z.boolean() })),
  change: z.optional(change),
  numbers,
  reports: z.array(report),
  media: z.array(mediaView)
}

const view = z.strictObject({
  ...shown,
  /** Those who let their name stand, in the order of giving; how many gave beside them is in `givers`. */
  named: z.array(z.string()),
  givers: z.number(),
  timeline: z.array(timelineEntry),
  acts: z.array(projectAct)
})
export type ProjectView = z.infer<typeof view>

export const projectList = operation({
  name: 'project.list',
  kind: 'read',
  summary: 'Projects of the community around a place, newest first.',
  input: z.strictObject({ scope: scopePath, fund: z.optional(fundKind), after: cursor }),
  output: page(card),
  who: { over: 'scope', ...fundReaders },
  refuses: [],
  perMinute: 60
})

export const projectShow = operation({
  name: 'project.show',
  kind: 'read',
  summary:
    'One project for those who live there: need, plan, what it rests on, money from the book, reports, what is next.',
  input: z.strictObject({ projectId: documentId }),
  output: view,
  who: { over: 'object', ...fundReaders },
  refuses: [],
  perMinute: 120
})

export const projectPublic = operation({
  name: 'project.public',
  kind: 'read',
  summary:
    'A public project for everybody who was sent it: plan, filing number, certificate, the way to the designated ' +
    'platform. Mutual aid among neighbours is never shown here.',
  input: z.strictObject({ projectId: documentId }),
  output: z.strictObject(shown),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const projectPropose = operation({
  name: 'project.propose',
  kind: 'write',
  summary: 'Begins a project of one of the two kinds, which it keeps for good.',
  input: z.strictObject({
    scope: scopePath,
    fund: fundKind,
    service,
    title: line(4, 40),
    need: prose(10, 600),
    goalFen: fen,
    /** Accidents and disasters: reported every few days instead of every quarter. */
    emergency: z.boolean()
  }),
  output: view,
  who: { over: 'scope', roles: fundKeepers },
  refuses: ['fund-place', 'account-closed', ...textReasons],
  perMinute: 10
})

export const projectProve = operation({
  name: 'project.prove',
  kind: 'write',
  summary: 'Proves the need: by matters that residents raised, with words and photos.',
  input: z.strictObject({
    projectId: documentId,
    text: prose(10, 600),
    matterIds: z.array(documentId).check(z.minLength(1), z.maxLength(5)),
    media: mediaIds(6)
  }),
  output: view,
  who: { over: 'object', roles: fundKeepers, reads: fundReaders },
  refuses: ['project-step', 'fund-need', ...textReasons, ...mediaReasons],
  perMinute: 20
})

export const projectPlan = operation({
  name: 'project.plan',
  kind: 'write',
  summary:
    'Writes the plan: what for, how much each, when raised, until when done, how it is matched, what of the rest.',
  input: z.strictObject({ projectId: documentId, plan: planDraft }),
  output: view,
  who: { over: 'object', roles: fundKeepers, reads: fundReaders },
  refuses: ['project-step', 'project-times', 'project-sums', 'fund-rate', ...textReasons],
  perMinute: 20
})

export const projectApprove = operation({
  name: 'project.approve',
  kind: 'write',
  summary:
    'What the project, or its change of use, rests on: the residents’ decision for mutual aid, the charity’s filing for ' +
    'public raising; or that it was turned down.',
  input: z.strictObject({
    projectId: documentId,
    pass: z.boolean(),
    basis: z.optional(basisDraft),
    why: line(0, 200)
  }),
  output: view,
  who: { over: 'object', roles: fundKeepers, reads: fundReaders },
  refuses: [
    'project-step',
    'project-basis',
    'fund-mixed',
    'fund-decision',
    'fund-filing',
    'fund-why',
    ...textReasons,
    ...mediaReasons
  ],
  perMinute: 10
})

export const projectStep = operation({
  name: 'project.step',
  kind: 'write',
  summary:
    'Ends the raising before its day, goes on without the promised match, says that the work is done, or gives the ' +
    'project up before it raises.',
  input: z.strictObject({
    projectId: documentId,
    act: z.enum(['end-raising', 'no-match', 'finish', 'drop']),
    why: line(0, 200)
  }),
  output: view,
  who: { over: 'object', roles: fundKeepers, reads: fundReaders },
  refuses: ['project-step', 'fund-waiting', 'fund-why', ...textReasons],
  perMinute: 10
})

export const projectChange = operation({
  name: 'project.change',
  kind: 'write',
  summary: 'Asks for another use of the money; nothing is spent until it is decided (Charity Law 56).',
  input: z.strictObject({
    projectId: documentId,
    why: line(4, 200),
    text: line(10, 600),
    items: z.array(planItem).check(z.minLength(1), z.maxLength(12))
  }),
  output: view,
  who: { over: 'object', roles: fundKeepers, reads: fundReaders },
  refuses: ['project-step', 'fund-waiting', ...textReasons],
  perMinute: 10
})

export const projectReport = operation({
  name: 'project.report',
  kind: 'write',
  summary:
    'Publishes the report that is due, with the figures of the book at that moment; the last one ends the project.',
  input: z.strictObject({ projectId: documentId, text: prose(10, 800), media: mediaIds(9) }),
  output: view,
  who: { over: 'object', roles: fundStaff, reads: fundReaders },
  refuses: ['project-step', 'fund-waiting', ...textReasons, ...mediaReasons],
  perMinute: 10
})

const pledge = z.strictObject({
  id: documentId,
  projectId: documentId,
  kind: z.enum(['labour', 'goods']),
  what: z.string(),
  /** As neighbours see who offers: 3号楼居民. */
  by: z.string(),
  mine: z.boolean(),
  state: z.enum(['checking', 'refused', 'offered', 'kept', 'withdrawn']),
  at: instant,
  note: z.optional(z.string()),
  acts: z.array(z.enum(['keep', 'withdraw']))
})
export type PledgeView = z.infer<typeof pledge>

export const pledgeMake = operation({
  name: 'pledge.make',
  kind: 'write',
  summary: 'Offers labour or goods for a project; money is never pledged here.',
  input: z.strictObject({ projectId: documentId, kind: z.enum(['labour', 'goods']), what: line(2, 100) }),
  output: pledge,
  who: { over: 'object', relations: ['resident'], reads: fundReaders },
  refuses: ['project-step', 'pledge-many', ...textReasons],
  perMinute: 10
})

export const pledgeList = operation({
  name: 'pledge.list',
  kind: 'read',
  summary: 'What neighbours offer for one project, newest first.',
  input: z.strictObject({ projectId: documentId, after: cursor }),
  output: page(pledge),
  who: { over: 'object', ...fundReaders },
  refuses: [],
  perMinute: 60
})

export const pledgeSettle = operation({
  name: 'pledge.settle',
  kind: 'write',
  summary: 'An offer was kept (said by those who keep the project), or its maker takes it back.',
  input: z.strictObject({ pledgeId: documentId, act: z.enum(['keep', 'withdraw']), note: line(0, 100) }),
  output: pledge,
  who: { over: 'object', roles: fundKeepers, relations: ['author'], reads: fundReaders },
  refuses: ['pledge-step', ...textReasons],
  perMinute: 20
})

/** 登记: how people come to a home and leave it: asking the building chief, being invited, handing the flat over. R7 R10. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { homeKeepers, homeRelation, me, personCode, registrars } from './community'
import { operation } from './contract'

const askState = z.enum(['open', 'joined', 'declined', 'withdrawn'])

const joinAsk = z.strictObject({
  id: documentId,
  scope: scopePath,
  /** 金麒麟小区 3号楼. */
  label: z.string(),
  state: askState,
  note: z.string(),
  askedAt: instant,
  dueAt: instant,
  answer: z.optional(z.string())
})

/** The same for those who go and meet the person; with the number by which they join them. */
const joinTask = z.strictObject({ ...joinAsk.shape, personCode })
export type JoinTask = z.infer<typeof joinTask>

export const joinAskFor = operation({
  name: 'join.ask',
  kind: 'write',
  summary: 'Somebody without a home asks the building chief to come and register them; no phone number is needed.',
  input: z.strictObject({ scope: scopePath, note: prose(2, 200) }),
  output: joinAsk,
  who: { over: 'nothing' },
  refuses: ['scope-missing', 'join-asked'],
  perMinute: 3
})

export const joinMine = operation({
  name: 'join.mine',
  kind: 'read',
  summary: 'What I asked the building chiefs for, and what became of it.',
  input: z.strictObject({ after: cursor }),
  output: page(joinAsk),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

export const joinWithdraw = operation({
  name: 'join.withdraw',
  kind: 'write',
  summary: 'I need nobody to come any more.',
  input: z.strictObject({ askId: documentId }),
  output: joinAsk,
  who: { over: 'object', relations: ['author'], reads: { roles: homeKeepers } },
  refuses: ['ask-closed'],
  perMinute: 10
})

export const joinList = operation({
  name: 'join.list',
  kind: 'read',
  summary: 'Who waits to be met and registered at a place.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(joinTask),
  who: { over: 'scope', roles: homeKeepers },
  refuses: [],
  perMinute: 60
})

export const joinClose = operation({
  name: 'join.close',
  kind: 'write',
  summary: 'Ends a request without joining anybody, with the reason that the person reads.',
  input: z.strictObject({ askId: documentId, reason: line(4, 100) }),
  output: joinTask,
  who: { over: 'object', roles: homeKeepers, reads: { relations: ['author'] } },
  refuses: ['ask-closed'],
  perMinute: 30
})

const handOverState = z.enum(['asked', 'confirmed', 'declined', 'withdrawn'])

const handOver = z.strictObject({
  id: documentId,
  home: scopePath,
  label: z.string(),
  state: handOverState,
  askedAt: instant,
  dueAt: instant,
  /** Who decided, as neighbours know them, and why. */
  by: z.optional(z.string()),
  reason: z.optional(z.string())
})
export type HandOver = z.infer<typeof handOver>

/** For staff: with the numbers of both, so that they can ask them. */
const handOverTask = z.strictObject({
  ...handOver.shape,
  fromCode: z.optional(personCode),
  toCode: z.optional(personCode)
})

/** Opaque and only good for one home; says nothing to who has no key. */
const member = z.string().check(z.regex(/^[0-9A-Za-z_-]{40,120}$/))

const homeMember = z.strictObject({
  member,
  relation: homeRelation,
  /** 您, 您的家人, 租户: never a name. */
  called: z.string(),
  mine: z.boolean(),
  since: instant,
  canRemove: z.boolean()
})
export type HomeMember = z.infer<typeof homeMember>

export const homeMembers = operation({
  name: 'home.members',
  kind: 'read',
  summary: 'Who is joined to my home, by relation and without names; whom I may invite and take out.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({
    label: z.string(),
    items: z.array(homeMember),
    mayInvite: z.array(homeRelation),
    handOver: z.optional(handOver)
  }),
  who: { over: 'scope', roles: registrars, relations: ['resident'] },
  refuses: [],
  perMinute: 60,
  fresh: true
})

export const homeLeave = operation({
  name: 'home.leave',
  kind: 'write',
  summary: 'I no longer live there: my tie to the home ends now, and an owner no longer votes for it.',
  input: z.strictObject({ path: scopePath }),
  output: me,
  who: { over: 'nothing' },
  refuses: ['not-at-home'],
  perMinute: 10
})

export const homeRemove = operation({
  name: 'home.remove',
  kind: 'write',
  summary:
    'An owner takes out family or tenants whom they invited, or whose inviter is gone; the community takes out anybody.',
  input: z.strictObject({ scope: scopePath, member }),
  output: z.strictObject({ removed: z.boolean() }),
  who: { over: 'scope', roles: registrars, relations: ['owner'] },
  refuses: ['member-not-yours', 'not-at-home'],
  perMinute: 10,
  fresh: true
})

export const homeHandOver = operation({
  name: 'home.handOver',
  kind: 'write',
  summary: 'The owner says that the flat has passed to another; nothing changes until the community has confirmed it.',
  input: z.strictObject({ scope: scopePath, personCode }),
  output: handOver,
  who: { over: 'scope', relations: ['owner'] },
  refuses: ['not-at-home', 'person-unknown', 'hand-over-open', 'hand-over-self'],
  perMinute: 5,
  fresh: true
})

export const homeHandOvers = operation({
  name: 'home.handOvers',
  kind: 'read',
  summary: 'Flats that are said to have passed to another and wait for the community.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(handOverTask),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 60
})

export const homeConfirmHandOver = operation({
  name: 'home.confirmHandOver',
  kind: 'write',
  summary:
    'The community has seen the deed: the former owner’s tie and vote end now, the new owner’s begin; rolls that are ' +
    'frozen stay as they are, and the record stays.',
  input: z.strictObject({
    handOverId: documentId,
    /** What was looked at, e.g. 不动产权证. */
    reason: line(4, 100),
    /** As the deed names the new owner, for the register. */
    ownerName: line(2, 20)
  }),
  output: handOver,
  who: { over: 'object', roles: registrars, reads: { relations: ['author'] } },
  refuses: ['hand-over-closed'],
  perMinute: 20,
  fresh: true
})

export const homeStopHandOver = operation({
  name: 'home.stopHandOver',
  kind: 'write',
  summary: 'The owner takes it back, or the community declines with a reason that the owner reads.',
  input: z.strictObject({ handOverId: documentId, reason: line(2, 100) }),
  output: handOver,
  who: { over: 'object', roles: registrars, relations: ['author'] },
  refuses: ['hand-over-closed'],
  perMinute: 20,
  fresh: true
})

/** 我的数据: consent, what is kept about a person, correcting and deleting it. PIPL 13–17, 44–50; domain law B6, W3. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, page, prose, scopePath } from './common'
import { type ConsentKind, consentKind, registrars } from './community'
import { operation } from './contract'

/** What is asked, as the person reads it; a new wording gets a new version and is asked again. */
export const consentTexts: Readonly<
  Record<ConsentKind, { version: number; title: string; what: string; why: string; howLong: string; refuse: string }>
> = {
  home: {
    version: 1,
    title: '登记我的家',
    what: '您住哪一户、是业主家人还是租户、微信给的一个不认得人的编号。不收手机号和身份证号。',
    why: '只有登记了，才能给您看小区的事、让您提事和投票。',
    howLong: '住着就留着。搬走了点“不住这里了”，马上删。',
    refuse: '不登记也能看办事电话、请楼长帮您说。'
  },
  media: {
    version: 1,
    title: '照片和录音',
    what: '您选的照片、您录的话。照片里的拍摄地点会先去掉。',
    why: '让办事的人看清楚是什么问题。发出去前先经过检查。',
    howLong: '这件事办结后照样留在事里，您注销时一起删。',
    refuse: '不同意也能用文字提事。'
  },
  digest: {
    version: 1,
    title: '微信消息提醒',
    what: '您点“告诉我”的次数，用掉一次少一次。',
    why: '开会、表决、您的事有进展时，在微信里告诉您。',
    howLong: '用完就没了；不想要了随时关掉。',
    refuse: '关掉以后，“我的”页里的通知照样有。'
  },
  'work-phone': {
    version: 1,
    title: '公开我的工作电话',
    what: '您填的那个工作电话，和您的职务、名字放在一起。',
    why: '这一片的居民，和扫了楼门口码的人，有事能打给您。',
    howLong: '任期内。随时可以改、可以收起来。',
    refuse: '不公开也照样当这个职务，居民可以在这里给您留话。'
  }
}

const consentLine = z.strictObject({
  kind: consentKind,
  given: z.boolean(),
  version: z.int(),
  at: instant
})
export type ConsentLine = z.infer<typeof consentLine>

const consents = z.strictObject({
  /** How each stands now; kinds never asked are absent. */
  items: z.array(consentLine),
  /** Everything that was ever said, newest first. */
  history: z.array(consentLine)
})

export const consentSet = operation({
  name: 'consent.set',
  kind: 'write',
  summary: 'Gives or withdraws one consent; withdrawing the basic one means leaving all homes.',
  input: z.strictObject({ kind: consentKind, given: z.boolean(), version: z.int().check(z.gte(1), z.lte(1000)) }),
  output: consents,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 20
})

export const consentList = operation({
  name: 'consent.list',
  kind: 'read',
  summary: 'What I have agreed to, since when, in which wording, and what I took back.',
  input: z.strictObject({}),
  output: consents,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

const kept = z.strictObject({
  what: z.string(),
  onForget: z.enum(['removed', 'unlinked', 'kept']),
  why: z.string(),
  keptDays: z.optional(z.int())
})
export type KeptKind = z.infer<typeof kept>

export const dataTerms = operation({
  name: 'data.terms',
  kind: 'read',
  summary: 'Which kinds of data the house keeps about people, for how long, and what becomes of each at deletion.',
  input: z.strictObject({}),
  output: z.strictObject({ items: z.array(kept) }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

const personalItem = z.strictObject({
  /** 您提的事. */
  what: z.string(),
  title: z.string(),
  at: z.optional(instant),
  lines: z.array(z.strictObject({ name: z.string(), value: z.string() }))
})
export type PersonalView = z.infer<typeof personalItem>

export const dataExport = operation({
  name: 'data.export',
  kind: 'read',
  summary: 'Everything that is kept about me, page by page; the phone makes the file (PIPL 45).',
  input: z.strictObject({ after: cursor }),
  output: page(personalItem),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 120,
  fresh: true
})

export const correctionSubjects = ['home', 'relation', 'area', 'phone', 'text', 'other'] as const

const correction = z.strictObject({
  id: documentId,
  what: z.enum(correctionSubjects),
  text: z.string(),
  askedAt: instant,
  dueAt: instant,
  state: z.enum(['open', 'corrected', 'declined']),
  answer: z.optional(z.string()),
  answeredAt: z.optional(instant)
})
export type CorrectionView = z.infer<typeof correction>
const correctionTask = z.strictObject({ ...correction.shape, scope: scopePath, label: z.string() })

export const dataCorrect = operation({
  name: 'data.correct',
  kind: 'write',
  summary:
    'Says that something kept about me is wrong; the community answers with a reason within the clock (PIPL 46).',
  input: z.strictObject({ what: z.enum(correctionSubjects), text: prose(4, 300) }),
  output: correction,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 5
})

export const dataCorrections = operation({
  name: 'data.corrections',
  kind: 'read',
  summary: 'What I asked to be corrected, and the answers.',
  input: z.strictObject({ after: cursor }),
  output: page(correction),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

export const correctionList = operation({
  name: 'correction.list',
  kind: 'read',
  summary: 'What people at a place say is kept wrongly about them and waits for an answer.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(correctionTask),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 60
})

export const correctionAnswer = operation({
  name: 'correction.answer',
  kind: 'write',
  summary: 'Says that it has been corrected, or why not; the person reads the words.',
  input: z.strictObject({ correctionId: documentId, corrected: z.boolean(), text: prose(4, 300) }),
  output: correctionTask,
  who: { over: 'object', roles: registrars, reads: { relations: ['author'] } },
  refuses: ['correction-answered'],
  perMinute: 30
})

/** Twelve digits in three groups, to write down. */
const proofNumber = z.string().check(z.regex(/^[0-9]{12}$/))

const proof = z.strictObject({
  number: z.string(),
  askedAt: instant,
  /** Absent while it is being carried out. */
  doneAt: z.optional(instant),
  removed: z.optional(z.int()),
  unlinked: z.optional(z.int())
})
export type DeletionProof = z.infer<typeof proof>

export const dataForget = operation({
  name: 'data.forget',
  kind: 'write',
  summary: 'Deletes the person: within minutes everything about them is removed or made to lead to nobody (PIPL 47).',
  input: z.strictObject({ word: z.literal('删除') }),
  output: proof,
  who: { over: 'nothing' },
  refuses: ['post-held'],
  perMinute: 3,
  fresh: true
})

export const dataProof = operation({
  name: 'data.proof',
  kind: 'read',
  summary: 'What a deletion’s number stands for: when it was asked for and carried out. Leads to nobody.',
  input: z.strictObject({ number: proofNumber }),
  output: proof,
  who: { over: 'nothing' },
  refuses: ['proof-missing'],
  perMinute: 10
})

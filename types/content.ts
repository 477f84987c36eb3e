/** Content: photos, recordings and texts that others will see; how they are checked, by which rules, and by whom. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { operation } from './contract'
import type { Reason } from './refusals'
import type { Role } from './roles'

/** The rules of what may be published, by the platform's own kinds; `privacy` is seen by people only. */
export const ruleIds = [
  'ad',
  'abuse',
  'fraud',
  'porn',
  'crime',
  'politics',
  'vulgar',
  'rights',
  'privacy',
  'other'
] as const
const ruleId = z.enum(ruleIds)
export type RuleId = z.infer<typeof ruleId>

export interface ModerationRule {
  id: RuleId
  title: string
  /** What may not be published. */
  forbidden: string
  /** How the same concern can be said. */
  rewrite: string
}

/** Published to everybody; who sends a text back names one of them. */
export const moderationRules: readonly ModerationRule[] = [
  {
    id: 'ad',
    title: '不发广告',
    forbidden: '卖东西、拉生意、留店名和优惠、叫人加好友进群。',
    rewrite: '去掉店名、价钱和联系方式，只写小区里的事。'
  },
  {
    id: 'abuse',
    title: '不骂人',
    forbidden: '骂人、咒人、吓唬人、给别人起外号。',
    rewrite: '写清哪一天、在哪里、发生了什么，不写骂人的话。'
  },
  {
    id: 'fraud',
    title: '不骗人',
    forbidden: '刷单返利、代办假证、套现、让人转账这类话。',
    rewrite: '如果是想提醒大家防骗，写清经过，不写对方的网址、账号和口令。'
  },
  {
    id: 'porn',
    title: '不发色情内容',
    forbidden: '色情、低级挑逗的文字、图片和声音。',
    rewrite: '去掉这部分内容。如果是反映问题，只写时间和地点。'
  },
  {
    id: 'crime',
    title: '不发违法的事',
    forbidden: '买卖违禁品、赌博、教人做违法的事。',
    rewrite: '如果是发现了违法的事，请直接打 110；这里只写对小区的影响。'
  },
  {
    id: 'politics',
    title: '不发违规的时政内容',
    forbidden: '法律和平台不允许发布的时政内容。',
    rewrite: '只写小区、楼栋里要办的事，去掉别的话题。'
  },
  {
    id: 'vulgar',
    title: '不发低俗、吓人的内容',
    forbidden: '低俗、血腥、让人不适的文字、图片和声音。',
    rewrite: '换一种说法，或换一张不吓人的照片，讲清是什么问题就行。'
  },
  {
    id: 'rights',
    title: '不用别人的东西',
    forbidden: '没经同意就用别人的文章、图片、名字和商标。',
    rewrite: '用自己的话说，用自己拍的照片。'
  },
  {
    id: 'privacy',
    title: '不露别人的隐私',
    forbidden: '别人的姓名、电话、身份证号、门牌号、车牌号，认得出是谁的脸。',
    rewrite: '写“几号楼的一户”就够了，照片里避开人脸和车牌。'
  },
  {
    id: 'other',
    title: '其他不能发的内容',
    forbidden: '法律和平台不允许的其他内容。',
    rewrite: '只写看到的事和想怎么办，去掉别的话。拿不准可以请楼长或社区帮您写。'
  }
]

/** What an operation refuses when it sends texts through the check; put them into its `refuses`. */
export const textReasons = [
  'text-ad',
  'text-abuse',
  'text-fraud',
  'text-porn',
  'text-crime',
  'text-politics',
  'text-vulgar',
  'text-rights',
  'text-risky'
] as const satisfies readonly Reason[]

/** What an operation refuses when it takes photos or recordings along; put them into its `refuses`. */
export const mediaReasons = ['media-missing', 'media-refused'] as const satisfies readonly Reason[]

export const mediaKinds = ['photo', 'voice'] as const
const mediaKind = z.enum(mediaKinds)
export type MediaKind = z.infer<typeof mediaKind>

/** Bytes that a file may have at the most; the app makes pictures smaller before it sends them. */
export const mediaBytesMax: Readonly<Record<MediaKind, number>> = { photo: 5 * 1024 * 1024, voice: 2 * 1024 * 1024 }

/** The longest recording: two minutes. */
export const VOICE_SECONDS_MAX = 120

/** A photo or a recording as one person may see it; without `url` they may not look at it (yet). */
export const mediaView = z.strictObject({
  id: documentId,
  kind: mediaKind,
  state: z.enum(['checking', 'passed', 'refused']),
  mine: z.boolean(),
  /** A temporary address, good for minutes. */
  url: z.optional(z.string()),
  seconds: z.optional(z.int()),
  /** What was said, where the phone could write it down. */
  text: z.optional(z.string())
})
export type MediaView = z.infer<typeof mediaView>

/** Those who look at what the platform could not decide. */
export const checkers = ['moderator', 'community_staff', 'community_secretary'] as const satisfies readonly Role[]

/** Who deals with what residents raise, or checks vouchers, sees photos and recordings before these have passed. */
export const mediaHandlers = [
  ...checkers,
  'hl_secretary',
  'grid_worker',
  'building_chief',
  'proxy_helper',
  'checker',
  'committee_member'
] as const satisfies readonly Role[]

/** Everybody who serves somewhere may photograph what they work on. */
const photographers = [...mediaHandlers, 'property_staff', 'clerk', 'shopkeeper'] as const satisfies readonly Role[]

export const mediaAdd = operation({
  name: 'media.add',
  kind: 'write',
  summary:
    'Takes over an uploaded photo or recording: looks at what it really is, takes places and other hidden data out, ' +
    'has it checked. Until it has passed only its author and those who serve there see it.',
  input: z.strictObject({
    scope: scopePath,
    fileId: z.string().check(z.minLength(8), z.maxLength(400)),
    kind: mediaKind,
    /** Length of a recording. */
    seconds: z.optional(z.int().check(z.gte(1), z.lte(VOICE_SECONDS_MAX))),
    text: z.optional(prose(1, 1000))
  }),
  output: mediaView,
  who: { over: 'scope', roles: [...photographers], relations: ['resident', 'serving'] },
  refuses: [...textReasons, 'media-gone', 'media-big', 'media-type', 'file-foreign'],
  perMinute: 20
})

export const mediaShow = operation({
  name: 'media.show',
  kind: 'read',
  summary:
    'My own photos and recordings by their ids, for a form that was left and is opened again; others are left out.',
  input: z.strictObject({ ids: z.array(documentId).check(z.minLength(1), z.maxLength(20)) }),
  output: z.strictObject({ items: z.array(mediaView) }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

/** `waiting` for a first look, or `appealed` for the look of another person. */
export const checkStates = ['waiting', 'passed', 'refused', 'appealed', 'upheld', 'overturned'] as const
const checkState = z.enum(checkStates)
export type CheckState = z.infer<typeof checkState>

const decision = z.strictObject({
  at: instant,
  /** How neighbours call the person; the platform when no person had looked. */
  who: z.string(),
  pass: z.boolean(),
  ruleId: z.optional(ruleId),
  advice: z.optional(z.string())
})

export const checkView = z.strictObject({
  id: documentId,
  /** What kind of thing it is, in a few words: 提的事, 照片. */
  of: z.string(),
  title: z.string(),
  text: z.string(),
  media: z.array(mediaView),
  place: z.string(),
  /** How neighbours call the author. */
  author: z.string(),
  at: instant,
  dueAt: z.optional(instant),
  state: checkState,
  decisions: z.array(decision),
  appeal: z.optional(z.string()),
  /** Neighbours said that it breaks a rule, each as 一位邻居; for those who look at it alone. */
  reports: z.optional(
    z.strictObject({
      count: z.int(),
      said: z.array(z.strictObject({ ruleId, words: z.string() })),
      /** The page that shows it. */
      link: z.string()
    })
  ),
  acts: z.array(z.enum(['decide', 'appeal']))
})
export type CheckView = z.infer<typeof checkView>

export const checkList = operation({
  name: 'check.list',
  kind: 'read',
  summary: 'Texts, photos and recordings at a place that wait for a person to look at them, the longest waiting first.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(checkView),
  who: { over: 'scope', roles: [...checkers] },
  refuses: [],
  perMinute: 60
})

export const checkShow = operation({
  name: 'check.show',
  kind: 'read',
  summary:
    'One check: for those who look at it, and for the author, who sees rule, advice and whether they may appeal.',
  input: z.strictObject({ checkId: documentId }),
  output: checkView,
  who: { over: 'object', roles: [...checkers], relations: ['author'] },
  refuses: [],
  perMinute: 60
})

export const checkDecide = operation({
  name: 'check.decide',
  kind: 'write',
  summary:
    'Lets a text or picture pass or sends it back with the rule and how to rewrite it. Never about something of one’s ' +
    'own; an appeal is decided by another person than the one who decided first.',
  input: z.strictObject({
    checkId: documentId,
    pass: z.boolean(),
    /** Required when it is sent back. */
    ruleId: z.optional(ruleId),
    advice: z.optional(line(2, 200))
  }),
  output: checkView,
  who: { over: 'object', roles: [...checkers], reads: { relations: ['author'] } },
  refuses: ['check-rule', 'check-own', 'check-decided', 'check-same-person'],
  perMinute: 60,
  fresh: true
})

export const checkAppeal = operation({
  name: 'check.appeal',
  kind: 'write',
  summary: 'The author asks once for another person to look again.',
  input: z.strictObject({ checkId: documentId, reason: prose(2, 300) }),
  output: checkView,
  who: { over: 'object', relations: ['author'], reads: { roles: [...checkers] } },
  refuses: ['check-open', 'check-appealed', 'check-late'],
  perMinute: 5
})

const ruleNumbers = z.strictObject({ ruleId, refused: z.int(), overturned: z.int() })

export const checkNumbers = operation({
  name: 'check.numbers',
  kind: 'read',
  summary: 'What people let pass and sent back at a place in one month, by rule; and what became of appeals.',
  input: z.strictObject({ scope: scopePath, month: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)) }),
  output: z.strictObject({
    /** Texts, photos and recordings that a person had to look at. */
    looked: z.int(),
    waiting: z.int(),
    passed: z.int(),
    refused: z.int(),
    appeals: z.int(),
    overturned: z.int(),
    /** Photos and recordings that the platform's check let pass without a person. */
    mediaPassed: z.int(),
    rules: z.array(ruleNumbers)
  }),
  who: { over: 'scope', roles: [...photographers, 'auditor'], relations: ['resident', 'serving'] },
  refuses: [],
  perMinute: 30
})

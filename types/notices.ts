/** Notices: the inbox, what goes to WeChat and when, and the one-message subscriptions that a tap allows (W5). */
import * as z from 'zod/mini'
import { cursor, documentId, instant, page } from './common'
import { operation } from './contract'

/** The three kinds of subscription message; the platform's ids are configured at deployment. */
export const templateKeys = ['meeting', 'decision', 'matter'] as const
export const templateKey = z.enum(templateKeys)
export type TemplateKey = z.infer<typeof templateKey>

/** What a notice is about. */
export const noticeKindNames = {
  matter: '事情',
  meeting: '开会',
  decision: '表决',
  bulletin: '公告',
  home: '我家'
} as const
export type NoticeKind = keyof typeof noticeKindNames
const noticeKind = z.enum(Object.keys(noticeKindNames) as [NoticeKind, ...NoticeKind[]])

const notice = z.strictObject({
  id: documentId,
  kind: noticeKind,
  at: instant,
  title: z.string(),
  body: z.string(),
  /** Why I get it: 因为您附议了这件事. */
  because: z.optional(z.string()),
  link: z.string(),
  read: z.boolean()
})
export type NoticeView = z.infer<typeof notice>

export const noticeList = operation({
  name: 'notice.list',
  kind: 'read',
  summary: 'My inbox, newest first, all of it or one kind.',
  input: z.strictObject({ kind: z.optional(noticeKind), after: cursor }),
  output: z.strictObject({ ...page(notice).shape, unread: z.number() }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const noticeCount = operation({
  name: 'notice.count',
  kind: 'read',
  summary: 'How many of my notices I have not read.',
  input: z.strictObject({}),
  output: z.strictObject({ unread: z.number() }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const noticeRead = operation({
  name: 'notice.read',
  kind: 'write',
  summary: 'Marks one of my notices as read.',
  input: z.strictObject({ noticeId: documentId }),
  output: notice,
  who: { over: 'object', relations: ['author'] },
  refuses: [],
  perMinute: 120
})

export const noticeReadAll = operation({
  name: 'notice.readAll',
  kind: 'write',
  summary: 'Marks my notices up to a moment as read; what came later stays unread.',
  input: z.strictObject({ until: instant }),
  output: z.strictObject({ unread: z.number() }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 20
})

/** When general notices (a meeting for all, a vote, a bulletin) come to WeChat; the inbox always has them. */
export const generalNames = { daily: '一天一条', each: '每条都发', none: '不发' } as const
export type General = keyof typeof generalNames

/** A minute of China's day on the half hour. */
const halfHour = z.int().check(z.gte(0), z.lte(1410), z.multipleOf(30))

const wishes = {
  general: z.enum(Object.keys(generalNames) as [General, ...General[]]),
  /** No message from this minute of the day until that one; the same minute twice means that there is no quiet time. */
  quietFrom: halfHour,
  quietUntil: halfHour
}
export type NoticeWishes = z.infer<z.ZodMiniObject<typeof wishes>>

const settings = z.strictObject({
  ...wishes,
  /** Minute of the day of the daily message. */
  digestAt: z.int(),
  /** WeChat messages that I have allowed and not yet got, by kind. */
  left: z.record(templateKey, z.number())
})

export const noticePreferences = operation({
  name: 'notice.preferences',
  kind: 'read',
  summary: 'When messages reach me in WeChat, and how many I have still allowed.',
  input: z.strictObject({}),
  output: settings,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const noticeSettings = operation({
  name: 'notice.settings',
  kind: 'write',
  summary: 'Keeps when messages may reach me in WeChat; never hides the inbox.',
  input: z.strictObject(wishes),
  output: settings,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

export const subscriptionGrant = operation({
  name: 'subscription.grant',
  kind: 'write',
  summary: 'Keeps which messages the person has just allowed; each allows one message.',
  input: z.strictObject({ templates: z.array(templateKey).check(z.minLength(1), z.maxLength(3)) }),
  output: z.strictObject({ left: z.record(templateKey, z.number()) }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 20
})

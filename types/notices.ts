/** Notices: the inbox, and the one-message subscriptions that a tap allows (W5). */
import * as z from 'zod/mini'
import { cursor, documentId, instant, page } from './common'
import { operation } from './contract'

/** The three kinds of subscription message; the platform's ids are configured at deployment. */
export const templateKeys = ['meeting', 'decision', 'matter'] as const
export const templateKey = z.enum(templateKeys)
export type TemplateKey = z.infer<typeof templateKey>

const notice = z.strictObject({
  id: documentId,
  at: instant,
  title: z.string(),
  body: z.string(),
  link: z.string(),
  read: z.boolean()
})
export type NoticeView = z.infer<typeof notice>

export const noticeList = operation({
  name: 'notice.list',
  kind: 'read',
  summary: 'My inbox, newest first.',
  input: z.strictObject({ after: cursor }),
  output: z.strictObject({ ...page(notice).shape, unread: z.number() }),
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

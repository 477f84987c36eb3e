/** 小区公告: what those who serve a place tell everyone who lives there. Row R11; 红邻书记 sends one in a minute. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { homeKeepers, registrars } from './community'
import { mediaView } from './content'
import { operation } from './contract'
import type { Role } from './roles'

/** Who may tell a place something: the building chief their own building, and so on upwards. */
export const bulletinPushers = [...registrars, 'hl_secretary', 'building_chief'] as const satisfies readonly Role[]

/** Who may say that it cannot wait until morning. */
export const urgentCallers = [...registrars, 'hl_secretary'] as const satisfies readonly Role[]

const bulletinCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  /** Whom it is for, in words: 金麒麟小区, 3号楼. */
  place: z.string(),
  title: z.string(),
  at: instant,
  until: instant,
  urgent: z.boolean(),
  state: z.enum(['hanging', 'ended', 'withdrawn'])
})
export type BulletinCard = z.infer<typeof bulletinCard>

const bulletinView = z.strictObject({
  ...bulletinCard.shape,
  text: z.string(),
  media: z.array(mediaView),
  by: z.string(),
  withdrawn: z.optional(z.strictObject({ at: instant, reason: z.string() })),
  /** My notice of it while I have not read it: opening the page reads it. */
  noticeId: z.optional(documentId),
  /** For who pushed it: of how many people it stands in the inbox, and how many opened it, by building. */
  reached: z.optional(z.array(z.strictObject({ building: z.string(), people: z.number(), opened: z.number() }))),
  acts: z.array(z.enum(['withdraw']))
})
export type BulletinView = z.infer<typeof bulletinView>

export const bulletinPush = operation({
  name: 'bulletin.push',
  kind: 'write',
  summary: 'Tells everyone who lives at a place something; ends by itself.',
  input: z.strictObject({
    scope: scopePath,
    title: line(2, 30),
    text: prose(2, 500),
    media: z.optional(z.array(documentId).check(z.maxLength(9))),
    until: instant,
    /** It cannot wait: goes to WeChat also in quiet hours. */
    urgent: z.boolean()
  }),
  output: z.strictObject({ id: documentId }),
  who: { over: 'scope', roles: bulletinPushers },
  refuses: [
    'scope-missing',
    'bulletin-until',
    'bulletin-urgent',
    'text-ad',
    'text-abuse',
    'text-fraud',
    'text-porn',
    'text-crime',
    'text-politics',
    'text-vulgar',
    'text-rights',
    'text-risky',
    'media-missing',
    'media-refused'
  ],
  perMinute: 6
})

export const bulletinList = operation({
  name: 'bulletin.list',
  kind: 'read',
  summary: 'The bulletins of a place and of what it lies in, newest first.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(bulletinCard),
  who: { over: 'scope', roles: homeKeepers, relations: ['resident', 'serving'] },
  refuses: [],
  perMinute: 60
})

export const bulletinShow = operation({
  name: 'bulletin.show',
  kind: 'read',
  summary: 'One bulletin; who pushed it also sees in how many homes it was opened.',
  input: z.strictObject({ bulletinId: documentId }),
  output: bulletinView,
  who: { over: 'object', roles: homeKeepers, relations: ['author', 'resident', 'serving'] },
  refuses: [],
  perMinute: 60
})

export const bulletinWithdraw = operation({
  name: 'bulletin.withdraw',
  kind: 'write',
  summary: 'Takes a bulletin down; it stays readable with the reason.',
  input: z.strictObject({ bulletinId: documentId, reason: line(2, 60) }),
  output: z.strictObject({ id: documentId, state: z.literal('withdrawn') }),
  who: { over: 'object', roles: registrars, relations: ['author'] },
  refuses: ['bulletin-down'],
  perMinute: 30
})

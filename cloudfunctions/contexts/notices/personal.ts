/** What notices keeps about people, as they see it under 我的数据, and what becomes of it when they leave. */
import { clockFace } from 'kernel/clock-face'
import type { Personal } from 'kernel/personal'
import { type Bulletin, bulletins, callings, callLines, type InboxNotice, inbox, rounds } from './documents'

const received: Personal<InboxNotice> = {
  collection: inbox.name,
  what: '给您的通知',
  by: ['personId'],
  onForget: 'removed',
  why: '一起删掉。',
  show: ({ title, body, at }) => ({ title, at, lines: [{ name: '内容', value: body }] })
}

const pushed: Personal<Bulletin> = {
  collection: bulletins.name,
  what: '您发的公告',
  by: ['authorId'],
  onForget: 'unlinked',
  why: '公告是以职务发的，留给邻居看，不再连到您。',
  show: ({ title, text, at }) => ({ title, at, lines: [{ name: '内容', value: text }] })
}

const nothing = { what: '', by: [], onForget: 'nothing', why: '' } as const

export const personal: readonly Personal[] = [
  received,
  pushed,
  { collection: rounds.name, ...nothing },
  { collection: callings.name, ...nothing },
  { collection: callLines.name, ...nothing },
  { collection: clockFace.name, ...nothing }
]

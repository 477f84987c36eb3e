/** What each area's list means at the desk: who has to do what, by when, and the page where it is done. */
import type { Calling } from 'types/calls'
import type { CheckView } from 'types/content'
import type { MoneyObjectionView } from 'types/inspecting'
import type { JoinTask } from 'types/joining'
import type { MatterCard } from 'types/matters'
import type { MeetingCard } from 'types/meetings'
import type { TaskCard } from 'types/tasks'
import type { DecisionCard } from 'types/voting'
import { address } from '@/session/use-param'
import type { DueItem } from './due-item'

export const fromMatter = ({ id, title, holder, place }: MatterCard): DueItem => ({
  key: id,
  icon: 'talk',
  head: title,
  note: `${holder.next} · ${place}`,
  ...(holder.dueAt === undefined ? {} : { dueAt: holder.dueAt }),
  link: `/packages/matters/show/index?id=${id}`
})

export const fromCheck =
  (scope: string) =>
  ({ id, of, title, place, dueAt }: CheckView): DueItem => ({
    key: id,
    icon: 'sealed',
    head: title ? `${of}“${title}”` : of,
    note: `看一看能不能放出来 · ${place}`,
    ...(dueAt === undefined ? {} : { dueAt }),
    link: address('/packages/content/queue/index', { scope })
  })

export const fromTask = ({ id, text, owner, meetingTitle, doneBy }: TaskCard): DueItem => ({
  key: id,
  icon: 'check',
  head: text,
  note: `${owner} · 会上说定的：${meetingTitle}`,
  dueAt: doneBy,
  link: `/packages/talk/task/index?id=${id}`
})

export const fromJoin =
  (scope: string) =>
  ({ id, label, dueAt }: JoinTask): DueItem => ({
    key: id,
    icon: 'family',
    head: `${label}有人等着登记`,
    note: '去见一面，当面登记',
    dueAt,
    link: address('/packages/community/asks/index', { scope })
  })

/** Flats that are said to have passed on, and data that are said to be wrong: both wait for the registrars. */
export const fromRegister =
  (scope: string, page: string, head: (label: string) => string) =>
  ({ id, label, dueAt }: { id: string; label: string; dueAt: number }): DueItem => ({
    key: id,
    icon: 'roster',
    head: head(label),
    note: '核对后答复',
    dueAt,
    link: address(page, { scope })
  })

export const fromCalling =
  (scope: string) =>
  ({ noticeId, title, toCall, until }: Calling): DueItem => ({
    key: noticeId,
    icon: 'phone',
    head: `打电话：${title}`,
    note: `还有 ${toCall} 户没收到`,
    dueAt: until,
    link: address('/packages/notices/calls/index', { scope, id: noticeId })
  })

/** A meeting still to be held, then one whose minutes are missing. */
export const fromMeeting =
  (now: number) =>
  ({ id, title, place, startsAt, endsAt }: MeetingCard): DueItem => ({
    key: id,
    icon: 'meeting',
    head: title,
    note: endsAt > now ? `要开会 · ${place}` : `写纪要 · ${place}`,
    dueAt: endsAt > now ? startsAt : endsAt + MINUTES_WITHIN_MS,
    link: `/packages/meetings/show/index?id=${id}`
  })

/** People remember what was said for about a day. */
const MINUTES_WITHIN_MS = 86_400_000

export const fromDecision = ({ id, question, closesAt, state }: DecisionCard): DueItem => ({
  key: id,
  icon: 'vote',
  head: question,
  note: state === 'counted' ? '换个人复核' : '等着计票',
  dueAt: closesAt + COUNT_WITHIN_MS,
  link: `/packages/voting/show/index?id=${id}`
})

/** The result hangs in the estate within three days (L13); counting twice comes before. */
const COUNT_WITHIN_MS = 2 * 86_400_000

/** A question about the accounts: whoever keeps them answers, the community where the answer was not enough. */
export const fromDoubt = ({ id, about, text, dueAt }: MoneyObjectionView): DueItem => ({
  key: id,
  icon: 'money',
  head: text.length > 30 ? `${text.slice(0, 30)}…` : text,
  note: `问账：${about}`,
  ...(dueAt === undefined ? {} : { dueAt }),
  link: `/packages/revenue/objection/index?id=${id}`
})

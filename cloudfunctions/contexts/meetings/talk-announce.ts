/** What people and matters are told of what was agreed, objected to and done. */
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import type { Meeting } from './documents'
import type { Objection, Task } from './talk-documents'

const minutesPage = (meetingId: string): string => `/packages/meetings/minutes/index?id=${meetingId}`
const taskPage = (taskId: string): string => `/packages/talk/task/index?id=${taskId}`

const agreedWords = ({ title, minutes }: Meeting, days: number) => {
  const count = minutes?.agreements.length ?? 0
  const what = count > 0 ? `说定了 ${count} 件事，谁办、哪天办好都写着` : '这次没有说定的事'
  return { title: '会开完了，纪要定了', body: `“${title}”${what}。有不同意见，${days} 天内可以提。` }
}

/** At the moment the minutes are locked: those who were there, and once a day everybody who lives there. */
export function lockedNotices(meeting: Meeting, present: string[], actorId: string, days: number, at: number) {
  const words = { kind: 'notice' as const, ...agreedWords(meeting, days), link: minutesPage(meeting._id), at }
  const there: NoticeEntry = {
    ...words,
    id: `${meeting._id}:locked`,
    audience: { people: present },
    except: actorId,
    because: '您到了场'
  }
  const around: NoticeEntry = {
    ...words,
    id: `${meeting._id}:locked:all`,
    audience: { residentsOf: meeting.scope },
    except: actorId,
    general: true,
    unlessDone: { what: 'meeting.present', of: meeting._id }
  }
  return present.length > 0 ? [there, around] : [around]
}

/** Makes the tasks; heard by meetings itself, so that a crash in between is repaired by the clock. */
export const tasksWanted = ({ _id }: Meeting, at: number): EventEntry => ({
  id: `${_id}:tasks`,
  kind: 'event',
  event: 'meeting.locked',
  target: _id,
  data: {},
  at
})

const toMatter = (
  matterId: string | undefined,
  entry: Pick<EventEntry, 'id' | 'event' | 'data' | 'at'>
): EventEntry[] => (matterId === undefined ? [] : [{ ...entry, kind: 'event', target: matterId }])

/** An objection that all may read: its meeting's host must answer, the matter shows it. */
export function objectedEntries(one: Objection, days: number, at: number): (NoticeEntry | EventEntry)[] {
  const link = minutesPage(one.meetingId)
  const what = one.kind === 'wording' ? '说纪要写得不对' : '提了异议'
  const notice: NoticeEntry = {
    id: `${one._id}:asked`,
    kind: 'notice',
    audience: { people: [one.hostId] },
    except: one.authorId,
    because: '您是主持人',
    title: '有人对纪要提了异议',
    body: `${one.by}对“${one.meetingTitle}”${what}。请在 ${days} 天内答复。`,
    link,
    at
  }
  const data = { who: one.by, why: one.text, link }
  return [notice, ...toMatter(one.matterId, { id: `${one._id}:told`, event: 'matter.objected', data, at })]
}

export function answeredEntries(one: Objection, who: string, text: string, at: number): (NoticeEntry | EventEntry)[] {
  const link = minutesPage(one.meetingId)
  const notice: NoticeEntry = {
    id: `${one._id}:answered`,
    kind: 'notice',
    audience: { people: [one.authorId] },
    because: '您提过异议',
    title: '您提的异议有答复了',
    body: `对“${one.meetingTitle}”的异议，${who}答复：${text}`,
    link,
    at
  }
  const data = { who, why: text, link }
  return [notice, ...toMatter(one.matterId, { id: `${one._id}:closed`, event: 'matter.objectionAnswered', data, at })]
}

export const lateAnswerNotice = (one: Objection, at: number): NoticeEntry => ({
  id: `${one._id}:late`,
  kind: 'notice',
  audience: { people: [one.hostId] },
  because: '您是主持人',
  title: '有一条异议过了答复的日子',
  body: `“${one.meetingTitle}”还有异议没有答复，一直挂在纪要上。请尽快答复。`,
  link: minutesPage(one.meetingId),
  at
})

/** Who has the task is reminded the day before, and once when it is late; then the matter says so as well. */
export function taskEntries(task: Task, tell: 'soon' | 'late', at: number): (NoticeEntry | EventEntry)[] {
  const late = tell === 'late'
  const words = late
    ? { title: '说定的事过了日子', body: `“${task.text}”该办好了，还没有记为办好。由${task.owner}负责。` }
    : { title: '说定的事明天到期', body: `“${task.text}”明天是说好的日子。由${task.owner}负责。` }
  const link = taskPage(task._id)
  const notice: NoticeEntry = {
    id: `${task._id}:${tell}:${task.doneBy}`,
    kind: 'notice',
    audience: task.ownerPost ? { post: task.post, scope: task.scope } : { people: [task.hostId] },
    because: task.ownerPost ? '这件事由您负责' : '您主持了这个会',
    ...words,
    link,
    at
  }
  if (!late) return [notice]
  const data = { who: task.owner, why: task.text, link }
  return [notice, ...toMatter(task.matterId, { id: `${notice.id}:told`, event: 'matter.taskLate', data, at })]
}

/** The matter learns of it, and the host when somebody else did it. */
export function doneEntries(task: Task, who: string, actorId: string, at: number): (NoticeEntry | EventEntry)[] {
  const link = taskPage(task._id)
  const text = task.done?.text ?? ''
  const notice: NoticeEntry = {
    id: `${task._id}:done`,
    kind: 'notice',
    audience: { people: [task.hostId] },
    except: actorId,
    because: '您主持了这个会',
    title: '说定的事办好了一件',
    body: `“${task.text}”，${who}说：${text}`,
    link,
    at
  }
  const data = { who, why: `${task.text}：${text}`, link }
  return [notice, ...toMatter(task.matterId, { id: `${task._id}:told`, event: 'matter.taskDone', data, at })]
}

export function delayedEntries(task: Task, who: string, until: string, at: number): EventEntry[] {
  const data = { who, why: `${task.text}，推到${until}：${task.delayed?.reason ?? ''}`, link: taskPage(task._id) }
  return toMatter(task.matterId, { id: `${task._id}:put-off`, event: 'matter.taskDelayed', data, at })
}

/** What was agreed, as a task: done, put off once, reminded of the day before and once when it is late. */
import type { Reason } from 'types/refusals'
import type { Role } from 'types/roles'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const CHINA_MS = 8 * HOUR_MS
/** People are reminded in the morning. */
const MORNING_MS = 9 * HOUR_MS
const DELAY_DAYS_MAX = 92

export interface TaskFacts {
  _id: string
  scope: string
  meetingId: string
  meetingTitle: string
  text: string
  owner: string
  ownerPost?: Role
  /** The post that is reminded: the one named, else the host's. */
  post: Role
  host: string
  hostId: string
  doneBy: number
  state: 'open' | 'done'
  delayed?: { from: number; reason: string; by: string; at: number }
  done?: { text: string; by: string; at: number }
  media: string[]
  /** Sorts what is to do, soonest first; null once it is done. */
  dueKey: string | null
  /** Days ahead on which the law pack wants a reminder. */
  reminderDays: number
  /** The days of which a reminder, or word that it is late, has gone out. */
  remindedFor: number | null
  lateFor: number | null
}

export const dueKeyOf = (id: string, doneBy: number): string => `${doneBy.toString(36).padStart(9, '0')}.${id}`

/** Nine in the morning in China, so many days before the day itself. */
export function reminderAt({ doneBy, reminderDays }: Pick<TaskFacts, 'doneBy' | 'reminderDays'>): number {
  const day = Math.floor((doneBy + CHINA_MS) / DAY_MS) - reminderDays
  return day * DAY_MS - CHINA_MS + MORNING_MS
}

export function taskClock(task: TaskFacts): number | null {
  if (task.state === 'done' || task.lateFor === task.doneBy) return null
  return task.remindedFor === task.doneBy ? task.doneBy : Math.min(reminderAt(task), task.doneBy)
}

/** The task after its time has come, and what whoever has it must hear. */
export function taskDue<T extends TaskFacts>(task: T, at: number): { task: T; tell?: 'soon' | 'late' } {
  const clock = taskClock(task)
  if (clock === null || at < clock) return { task }
  const { doneBy } = task
  if (at >= doneBy) return { task: { ...task, remindedFor: doneBy, lateFor: doneBy }, tell: 'late' }
  return { task: { ...task, remindedFor: doneBy }, tell: 'soon' }
}

export function finished<T extends TaskFacts>(task: T, done: NonNullable<T['done']>, media: string[]): T | Reason {
  return task.state === 'done' ? 'task-closed' : { ...task, state: 'done', done, media, dueKey: null }
}

/** Once, to a later day, three months off at the most. */
export function putOff<T extends TaskFacts>(
  task: T,
  until: number,
  said: { reason: string; by: string; at: number }
): T | Reason {
  if (task.state === 'done') return 'task-closed'
  if (task.delayed) return 'task-delayed'
  if (until <= Math.max(task.doneBy, said.at) || until > said.at + DELAY_DAYS_MAX * DAY_MS) return 'task-date'
  return { ...task, doneBy: until, dueKey: dueKeyOf(task._id, until), delayed: { ...said, from: task.doneBy } }
}

/** The agreements of locked minutes become tasks; each is made once, however often this runs. */
import { addMissing } from 'kernel/add-missing'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { EventEntry } from 'kernel/outbox'
import { lineage } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import type { Agreement } from 'types/minutes'
import { type Meeting, meetings } from './documents'
import { dueKeyOf, taskClock } from './rules/task'
import { type Task, tasks } from './talk-documents'

/** The host's own post stands behind what names nobody's. */
const HOST_POST = 'hl_secretary'

/** Two round trips: the meeting, its tasks. */
export async function makeTasks(work: Work, { target, at }: EventEntry): Promise<void> {
  const meeting = await work.documents.get<Meeting>(meetings.name, target)
  const agreements = meeting?.lockedAt === undefined ? [] : (meeting.minutes?.agreements ?? [])
  if (!meeting || agreements.length === 0) return
  const made = agreements.map((agreement, place) => taskOf(meeting, agreement, place, at))
  if (!(await addMissing(work.documents, tasks.name, made))) throw new Busy('the tasks could not be written')
}

function taskOf(meeting: Meeting, agreement: Agreement, place: number, at: number): Task {
  const { _id: meetingId, scope, matterId, title, host, hostId } = meeting
  const { text, owner, ownerPost, doneBy } = agreement
  const _id = `t_${shortHash(`${meetingId} ${place}`, 16)}`
  const task: Task = {
    _id,
    scope,
    around: lineage(scope),
    meetingId,
    ...(matterId === undefined ? {} : { matterId }),
    meetingTitle: title,
    text,
    owner,
    ...(ownerPost === undefined ? {} : { ownerPost }),
    post: ownerPost ?? HOST_POST,
    host,
    hostId,
    doneBy,
    state: 'open',
    media: [],
    dueKey: dueKeyOf(_id, doneBy),
    reminderDays: lawAt(scope).taskReminderDays.value,
    remindedFor: null,
    lateFor: null,
    key: sortKey(at, _id),
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  return { ...task, nextDueAt: taskClock(task) }
}

/** What time makes true of objections and tasks: what is late is said once, what comes tomorrow the day before. */
import type { DueKind } from 'kernel/context-module'
import { objectionClock } from './rules/objection'
import { taskDue } from './rules/task'
import { lateAnswerNotice, taskEntries } from './talk-announce'
import { grounds, type Objection, objections, type Task, tasks } from './talk-documents'

const objectionDue: DueKind<Objection> = {
  collection: objections,
  fallDue: (before, at) => {
    const dueAt = objectionClock(before)
    if (dueAt === null || at < dueAt) return before
    return { ...before, lateTold: true, outbox: [...before.outbox, lateAnswerNotice(before, at)] }
  }
}

const tasksDue: DueKind<Task> = {
  collection: tasks,
  fallDue: (before, at) => {
    const { task, tell } = taskDue(before, at)
    return tell ? { ...task, outbox: [...task.outbox, ...taskEntries(task, tell, at)] } : task
  }
}

export const talkDue = [objectionDue, tasksDue, { collection: grounds }]

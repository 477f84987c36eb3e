/** Puts a task off once, with a reason that everyone reads; four round trips, with a matter seven. */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { taskDelay } from 'types/tasks'
import { putOff } from '../rules/task'
import { delayedEntries } from '../talk-announce'
import { type Task, tasks } from '../talk-documents'
import { seesTo, taskView } from '../task-view'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8
const day = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日')

export const delayTask = handle(taskDelay, async (context, { taskId, until, reason }) => {
  const { at, actor } = context
  const task = await read(context, tasks, taskId)
  if (isRefusal(task)) return task
  if (!seesTo(context, task)) return refuse('not-allowed')
  const verdict = await checkText(context, [reason], ['reason'])
  if (isRefusal(verdict)) return verdict
  const decide = (before: Task) => {
    const by = displayName(actor, before.scope, at)
    const after = putOff(before, until, { reason, by, at })
    if (typeof after === 'string') return refuse(after, after === 'task-date' ? ['until'] : undefined)
    return { ...after, outbox: [...before.outbox, ...delayedEntries(after, by, day(until), at)] }
  }
  const changed = await change(context, tasks, taskId, decide, one => one)
  return isRefusal(changed) ? changed : taskView(context, changed)
})

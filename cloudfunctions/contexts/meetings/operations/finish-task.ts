/** Says that what was agreed is done, with words and photos; four round trips, with a matter seven. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { taskDone } from 'types/tasks'
import { finished } from '../rules/task'
import { doneEntries } from '../talk-announce'
import { type Task, tasks } from '../talk-documents'
import { seesTo, taskView } from '../task-view'

export const finishTask = handle(taskDone, async (context, { taskId, text, media: ids }) => {
  const { at, actor, requestKey } = context
  const task = await read(context, tasks, taskId)
  if (isRefusal(task)) return task
  if (!seesTo(context, task)) return refuse('not-allowed')
  const again = task.served.some(one => one.key === requestKey)
  if (task.state === 'done' && !again) return refuse('task-closed')
  const verdict = await checkText(context, [text], ['text'])
  if (isRefusal(verdict)) return verdict
  const media = await ownMedia(context, ids, task.scope, 'photo')
  if (isRefusal(media)) return media
  const decide = (before: Task) => {
    const by = displayName(actor, before.scope, at)
    const after = finished(before, { text, by, at }, media)
    if (typeof after === 'string') return refuse(after)
    const { _id, scope, text: title } = before
    const author = { authorId: actor.personId, author: by }
    const words = { of: '办好的事', target: _id, event: 'meeting.taskChecked', scope, ...author, title, text, at }
    const held = verdict === 'review' ? [heldEvent({ id: `${_id}:words`, ...words })] : []
    return { ...after, outbox: [...before.outbox, ...doneEntries(after, by, actor.personId, at), ...held] }
  }
  const changed = await change(context, tasks, taskId, decide, one => one)
  return isRefusal(changed) ? changed : taskView(context, changed)
})

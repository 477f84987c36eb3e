/** One task with what was done about it; one round trip, with photos three. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { taskShow } from 'types/tasks'
import { tasks } from '../talk-documents'
import { taskView } from '../task-view'

export const showTask = handle(taskShow, async (context, { taskId }) => {
  const task = await read(context, tasks, taskId)
  return isRefusal(task) ? task : taskView(context, task)
})

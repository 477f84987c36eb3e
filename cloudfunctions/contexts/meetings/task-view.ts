/** A task as one person may see it, in a list and on its own page. */
import { mediaViews } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { hosts } from 'types/meeting-parts'
import type { TaskCard, TaskView } from 'types/tasks'
import type { Task } from './talk-documents'

export function taskCard(task: Task): TaskCard {
  const { _id: id, scope, meetingId, matterId, meetingTitle, text, owner, ownerPost, host, doneBy, state } = task
  const about = matterId === undefined ? {} : { matterId }
  const post = ownerPost === undefined ? {} : { ownerPost }
  return { id, scope, meetingId, ...about, meetingTitle, text, owner, ...post, host, doneBy, state }
}

/** Whoever holds the post that sees to it, and those who hold meetings there. */
export const seesTo = ({ actor, at }: Context, task: Task): boolean =>
  hasPost(actor, task.ownerPost ? [...hosts, task.ownerPost] : hosts, task.scope, at)

/** With photos two round trips. */
export async function taskView(context: Context, task: Task): Promise<TaskView> {
  const { delayed, done, state } = task
  const acts: TaskView['acts'] = []
  if (state === 'open' && seesTo(context, task)) {
    acts.push('done')
    if (!delayed) acts.push('delay')
  }
  return {
    ...taskCard(task),
    ...(delayed ? { delayed } : {}),
    ...(done ? { done } : {}),
    media: await mediaViews(context, task.media),
    acts
  }
}

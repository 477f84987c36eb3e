/** What was agreed in a compound: what is to do, soonest first; what my posts see to; what is done. One round trip. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { compoundOf } from 'kernel/scope'
import { PAGE_SIZE } from 'types/common'
import { taskList } from 'types/tasks'
import { type Task, tasks } from '../talk-documents'
import { seesTo, taskCard } from '../task-view'

export const listTasks = handle(taskList, async (context, { scope, filter, after }) => {
  const around = compoundOf(scope)
  if (filter === 'done') {
    const { items, ...rest } = await newestFirst(context, tasks, { around, state: 'done' }, after)
    return { items: items.map(taskCard), ...rest }
  }
  const { items, ...rest } = await soonestFirst(context, around, filter === 'mine', after)
  return { items: items.map(taskCard), ...rest }
})

/** A post may cover one building only, so that what is not its own is left out of the page. */
async function soonestFirst(context: Context, around: string, mine: boolean, after = '') {
  const { posts, personId } = context.actor
  const held = [...new Set(posts.map(({ role }) => role))]
  const where = { around, dueKey: { gt: after }, ...(mine ? { post: { in: held } } : {}) }
  const options = { order: { dueKey: 'asc' }, limit: PAGE_SIZE + 1 } as const
  const rows = mine && held.length === 0 ? [] : await context.documents.find<Task>(tasks.name, where, options)
  const page = rows.slice(0, PAGE_SIZE)
  const own = (task: Task) => seesTo(context, task) && (task.ownerPost !== undefined || task.hostId === personId)
  const last = page[page.length - 1]?.dueKey
  const items = mine ? page.filter(own) : page
  return rows.length > PAGE_SIZE && last ? { items, next: last } : { items }
}

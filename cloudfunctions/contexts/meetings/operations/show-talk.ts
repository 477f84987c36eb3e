/** All that was talked over about one matter: meetings, open objections, tasks, cards; four round trips at once. */
import { handle } from 'kernel/handler'
import { compoundOf } from 'kernel/scope'
import { talkShow } from 'types/tasks'
import { type Meeting, meetings } from '../documents'
import { groundIdOf } from '../ground-view'
import { meetingState } from '../rules/standing'
import { type Ground, grounds, objections, type Task, tasks } from '../talk-documents'
import { taskCard } from '../task-view'

/** As many as one matter's page can hold; all of them stand in their own lists. */
const SHOWN_MAX = 20

export const showTalk = handle(talkShow, async (context, { scope, matterId }) => {
  const around = compoundOf(scope)
  const where = { matterId, around }
  const newest = { order: { key: 'desc' }, limit: SHOWN_MAX } as const
  const [held, agreed, openObjections, ground] = await Promise.all([
    context.documents.find<Meeting>(meetings.name, where, newest),
    context.documents.find<Task>(tasks.name, where, newest),
    context.documents.count(objections.name, { ...where, state: 'open' }),
    context.documents.get<Ground>(grounds.name, groundIdOf('matter', matterId))
  ])
  const mine = ground && compoundOf(ground.scope) === around ? ground : null
  return {
    meetings: held.map(one => ({
      id: one._id,
      title: one.title,
      startsAt: one.startsAt,
      state: meetingState(one)
    })),
    openObjections,
    tasks: agreed.map(taskCard),
    statements: mine?.said.filter(({ state }) => state === 'shown').length ?? 0
  }
})

/** Who signed up and who was there, by building and never by name; two round trips. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { activityRoster, type RosterLine } from 'types/activities'
import { activities, type Help, helps } from '../documents'

/** More than any activity has room for. */
const LINES_MAX = 500

export const showRoster = handle(activityRoster, async (context, { activityId }) => {
  const activity = await read(context, activities, activityId)
  if (isRefusal(activity)) return activity
  const me = context.actor.personId
  const found = await context.documents.find<Help>(
    helps.name,
    { activityId },
    { order: { checkedInAt: 'asc' }, limit: LINES_MAX }
  )
  const there = new Map(found.map(help => [help.personId, help]))
  const listed = activity.signUps.map(({ personId, who, seat }) => {
    const help = there.get(personId)
    return { who, seat, mine: personId === me, ...(help ? detailsOf(help) : {}) }
  })
  const names = new Set(activity.signUps.map(({ personId }) => personId))
  const besides = found
    .filter(({ personId }) => !names.has(personId))
    .map(help => ({ who: help.who, seat: 'none' as const, mine: help.personId === me, ...detailsOf(help) }))
  return { items: [...listed, ...besides] }
})

const detailsOf = (help: Help): Partial<RosterLine> => ({
  helpId: help._id,
  checkedInAt: help.checkedInAt,
  byHost: help.byHost === true,
  state: help.state,
  ...(help.state === 'present' ? {} : { minutes: help.minutes, points: help.points }),
  ...(help.why ? { why: help.why } : {})
})

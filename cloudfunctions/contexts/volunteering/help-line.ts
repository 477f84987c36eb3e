/** One help as a line of the record, with the fields that the national record asks for. */
import type { HelpLine } from 'types/hours'
import type { Help } from './documents'
import { hoursEntryId } from './help-id'

export function helpLineOf(help: Help): HelpLine {
  const { _id: id, activityId, kind, title, team, place, forWhom, startsAt, minutes, points, state, host } = help
  return {
    id,
    activityId,
    kind,
    title,
    team,
    place,
    forWhom,
    startsAt,
    minutes,
    points,
    state,
    host,
    ...(help.confirmedBy ? { confirmedBy: help.confirmedBy } : {}),
    ...(help.booked ? { entryId: hoursEntryId(id, help.booked.round) } : {}),
    ...(help.why ? { why: help.why } : {})
  }
}

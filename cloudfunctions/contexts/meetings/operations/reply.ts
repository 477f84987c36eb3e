/** Says whether I come and for which group, until the meeting starts; three round trips. */
import { displayName } from 'contexts/community'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingReply } from 'types/meetings'
import { attend } from '../attend'
import { meetings } from '../documents'
import { isGroup } from '../rules/groups'
import { likelyGroup } from '../rules/likely-group'

export const reply = handle(meetingReply, async (context, { meetingId, reply: answer, groupId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const { actor, at } = context
  const attendance = await attend(context, meeting, actor.personId, before => {
    if (meeting.cancelled) return refuse('meeting-cancelled')
    if (at >= meeting.startsAt) return refuse('meeting-past')
    if (!isGroup(meeting.groups, groupId)) return refuse('meeting-group')
    const who = displayName(actor, meeting.scope, at)
    const likely = likelyGroup(meeting.groups, actor.homes, meeting.scope)
    const coming = answer === 'come' ? 1 : 0
    return { ...before, who, reply: answer, coming, groupId: groupId ?? (before.groupId || likely) }
  })
  return isRefusal(attendance) ? attendance : { reply: attendance.reply ?? answer }
})

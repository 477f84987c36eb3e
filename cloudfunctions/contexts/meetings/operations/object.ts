/** Objects to what was agreed, or says that the minutes are wrong; it stays open until somebody answers. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent } from 'contexts/content'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { meetingObject } from 'types/minutes'
import { attendanceId } from '../attend'
import { type Attendance, attendances, type Meeting, meetings } from '../documents'
import { answersAt, objectionView } from '../objection-view'
import { answerDueAt, OWN_MAX, objectRefusal } from '../rules/objection'
import { objectedEntries } from '../talk-announce'
import { type Objection, objections } from '../talk-documents'

type Given = Input<typeof meetingObject>

/** Round trips: 5; with a matter 8. */
export const object = handle(meetingObject, async (context, input) => {
  const meeting = await read(context, meetings, input.meetingId)
  if (isRefusal(meeting)) return meeting
  const id = newId(context, 'o')
  const refused = await refusalOf(context, meeting, input)
  // A repeat of what was done already is answered as the first time, even when the days are over.
  if (refused && !(await context.documents.get<Objection>(objections.name, id))) return refused
  const verdict = await checkText(context, [input.text], ['text'])
  if (isRefusal(verdict)) return verdict
  const made = await create(context, objections, draftOf(context, meeting, input, id, verdict === 'review'), one => one)
  return isRefusal(made) ? made : objectionView(context, made)
})

async function refusalOf(context: Context, meeting: Meeting, { kind, meetingId }: Given): Promise<Refusal | null> {
  const { actor, at } = context
  const days = lawAt(meeting.scope).minutesObjectionDays.value
  const [mine, own] = await Promise.all([
    context.documents.get<Attendance>(attendances.name, attendanceId(meetingId, actor.personId)),
    context.documents.count(objections.name, { meetingId, authorId: actor.personId, state: { ne: 'refused' } })
  ])
  const reason = objectRefusal(meeting, kind, mine?.present === 1, at, days)
  if (reason) return refuse(reason)
  return own >= OWN_MAX ? refuse('objection-many') : null
}

/** A host's own words stand at once; a neighbour's wait while a person looks, when the platform cannot decide. */
function draftOf(context: Context, meeting: Meeting, { kind, text }: Given, id: string, doubtful: boolean) {
  const { actor, at } = context
  const { _id: meetingId, scope, matterId, title: meetingTitle, hostId } = meeting
  const days = lawAt(scope).objectionAnswerDays.value
  const by = displayName(actor, scope, at)
  const one: Objection = {
    _id: id,
    key: sortKey(at, id),
    scope,
    around: lineage(scope),
    meetingId,
    ...(matterId === undefined ? {} : { matterId }),
    meetingTitle,
    hostId,
    kind,
    by,
    authorId: actor.personId,
    text,
    at,
    state: doubtful && !answersAt(context, scope) ? 'checking' : 'open',
    dueAt: answerDueAt(at, days),
    lateTold: false,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const held = heldEvent({
    id: `${id}:held`,
    of: '对纪要的异议',
    target: id,
    event: 'meeting.objectionChecked',
    scope,
    authorId: actor.personId,
    author: by,
    title: meetingTitle,
    text,
    at
  })
  const told = one.state === 'open' ? objectedEntries(one, days, at) : []
  return { ...one, outbox: doubtful ? [held, ...told] : told }
}

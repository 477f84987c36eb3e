/** Calls a meeting: once per request, with notice to the residents and a line in the matter it is about. */
import { displayName } from 'contexts/community'
import { ownMedia } from 'contexts/content'
import { matterStanding } from 'contexts/matters'
import { hasPost } from 'kernel/authority'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { formFacts } from 'types/meeting-forms'
import { meetingCall } from 'types/meetings'
import { calledEvent, calledNotice, wordsHeld } from '../announce'
import { type Meeting, meetings } from '../documents'
import { noticeLaw } from '../notice-law'
import { areDistinct } from '../rules/groups'
import { listedAt } from '../rules/listed'
import { callRefusal, remindAt } from '../rules/times'
import { viewOf } from '../view'
import { checkedWords } from '../words'

type Wanted = Input<typeof meetingCall>

interface Checked {
  /** Who raised the matter it is about. */
  matterAuthorId?: string
  /** Words for a person to look at; empty when the platform let them pass. */
  held: string
  media: string[]
}

/** Round trips: 4 (check of the words, add, then the view); with a matter 8 (its standing, and its event). */
export const call = handle(meetingCall, async (context, input) => {
  const id = newId(context, 'g')
  const checked = (await formRefusal(context, input)) ?? (await check(context, input))
  if (!isRefusal(checked)) return make(context, input, id, checked)
  // A repeat of what was done already is answered as the first time, even when time or the matter has moved on.
  const there = await context.documents.get<Meeting>(meetings.name, id)
  return there ? make(context, input, id, { held: '', media: [] }) : checked
})

async function make(context: Context, input: Wanted, id: string, checked: Checked) {
  const made = await create(context, meetings, draftOf(context, input, id, checked), meeting => meeting)
  return isRefusal(made) ? made : viewOf(context, made)
}

/** What can be told from the form alone. */
async function formRefusal(context: Context, input: Wanted): Promise<Refusal | null> {
  const { form, scope, startsAt, urgent, groups = [], besides } = input
  const { callers, besides: companion } = formFacts[form]
  if (!hasPost(context.actor, callers, scope, context.at)) return refuse('meeting-form')
  const late = callRefusal({ form, startsAt, urgent: urgent !== undefined }, context.at, noticeLaw(scope))
  if (late) return refuse(late)
  if (!areDistinct(groups)) return refuse('meeting-groups')
  return companion && !besides ? refuse('meeting-besides', ['besides']) : null
}

async function check(context: Context, input: Wanted): Promise<Checked | Refusal> {
  const { scope, matterId } = input
  const matter = matterId === undefined ? null : await matterStanding(context, matterId)
  if (matterId !== undefined) {
    const here = matter && compoundOf(matter.scope) === compoundOf(scope)
    if (!here || matter.state !== 'discussing') return refuse('matter-step')
    if (matter.authorId === context.actor.personId) return refuse('meeting-neutral')
  }
  const { title, place, topics, urgent, besides, groups = [], facts } = input
  const names = groups.map(group => group.name)
  const held = await checkedWords(context, [title, place, ...topics, urgent, besides, ...names, facts?.text])
  if (isRefusal(held)) return held
  const media = await ownMedia(context, facts?.media ?? [], scope)
  if (isRefusal(media)) return media
  return { held, media, ...(matter ? { matterAuthorId: matter.authorId } : {}) }
}

function draftOf(context: Context, input: Wanted, id: string, { held, media, matterAuthorId }: Checked) {
  const { actor, at } = context
  const { matterId, facts, urgent, besides, groups = [], lastsMinutes, ...told } = input
  const meeting = {
    ...told,
    _id: id,
    key: sortKey(at, id),
    around: lineage(input.scope),
    listed: listedAt(input.scope),
    lastsMinutes: lastsMinutes ?? formFacts[input.form].lastsMinutes,
    groups,
    ...(urgent ? { urgent } : {}),
    ...(besides ? { besides } : {}),
    ...(facts ? { facts: { text: facts.text, media, at } } : {}),
    ...(matterAuthorId ? { matterAuthorId } : {}),
    remindAt: remindAt(input.startsAt, at, lawAt(input.scope).meetingReminderHours.value),
    slots: [],
    draws: [],
    notes: [],
    host: displayName(actor, input.scope, at),
    hostId: actor.personId
  }
  const words = held ? [wordsHeld(meeting, meeting.host, held, 'called', at)] : []
  if (matterId === undefined) return { ...meeting, outbox: [calledNotice(meeting, at), ...words] }
  return { ...meeting, matterId, outbox: [calledNotice(meeting, at), calledEvent(meeting, matterId, at), ...words] }
}

/** Writes the minutes, or corrects them while nobody has confirmed; those present are asked to confirm. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import type { EventEntry } from 'kernel/outbox'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { sha256 } from 'kernel/secrets'
import { type Minutes, type MinutesDraft, meetingMinute } from 'types/minutes'
import { minutesText } from 'types/minutes-text'
import { minutedNotice } from '../announce'
import { type Meeting, meetings } from '../documents'
import { presentPeople } from '../present-people'
import { type GroupCount, standingOf, unanswered } from '../rules/groups'
import { minuteRefusal } from '../rules/standing'
import { minutesOf, wordsOf } from '../rules/write-minutes'
import { countsOf } from '../view'

interface Known {
  counts: readonly GroupCount[]
  /** Those to be asked, without the writer. */
  present: string[]
  /** The platform could not decide about the words: people look, the words stand meanwhile. */
  doubtful: boolean
}

/** Round trips: 6; with photos 7, the first time 8. */
export const minute = handle(meetingMinute, async (context, { meetingId, minutes: draft }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const reason = minuteRefusal(meeting, context.at)
  // A repeat is answered from the document that it changed, whatever has happened since.
  if (reason && !meeting.served.some(one => one.key === context.requestKey)) return refuse(reason)
  const known = await knownOf(context, meetingId, draft)
  if (isRefusal(known)) return known
  const media = await ownMedia(context, added(meeting, draft), meeting.scope, 'photo')
  if (isRefusal(media)) return media
  const decide = (before: Meeting) => written(context, before, draft, known)
  return change(context, meetings, meetingId, decide, ({ minutesHash = '', minutes }) => ({
    minutesHash,
    missing: minutes?.held?.roll.missing ?? []
  }))
})

/** Photos that are in the minutes already may be another host's. */
const added = ({ minutes }: Meeting, { media = [] }: MinutesDraft): string[] =>
  media.filter(id => !minutes?.media?.includes(id))

async function knownOf(context: Context, meetingId: string, draft: MinutesDraft): Promise<Known | Refusal> {
  const [verdict, { byGroup: counts }, present] = await Promise.all([
    checkText(context, wordsOf(draft), ['minutes']),
    countsOf(context, meetingId),
    presentPeople(context, meetingId)
  ])
  if (isRefusal(verdict)) return verdict
  const others = present.filter(personId => personId !== context.actor.personId)
  return { counts, present: others, doubtful: verdict === 'review' }
}

function written(context: Context, meeting: Meeting, draft: MinutesDraft, known: Known): Meeting | Refusal {
  const { at, actor } = context
  const { _id: id } = meeting
  const reason = minuteRefusal(meeting, at)
  if (reason) return refuse(reason)
  // Who was missing is written down only once the host has said what is done about it (methods 4).
  const { missing } = standingOf(meeting.groups, known.counts, true)
  if (unanswered(missing, meeting.acknowledged).length > 0) return refuse('groups-unanswered')
  const recorder = displayName(actor, meeting.scope, at)
  const minutes = minutesOf(meeting, draft, { counts: known.counts, recorder, at })
  if (typeof minutes === 'string') return refuse(minutes, ['minutes.heldTo'])
  const minutesHash = sha256(minutesText({ ...meeting, id }, minutes))
  if (minutesHash === meeting.minutesHash) return meeting
  const asked = known.present.length > 0 ? [minutedNotice(meeting, known.present, minutesHash, at)] : []
  const held = known.doubtful ? [heldOf(context, meeting, minutes, minutesHash)] : []
  // A notice about an earlier wording that nobody has got yet would send people to words that are gone.
  const rest = meeting.outbox.filter(entry => !entry.id.startsWith(`${id}:minuted:`))
  return { ...meeting, minutes, minutesHash, outbox: [...rest, ...asked, ...held] }
}

/** A host's words stand while people look at them; should they not pass, the hosts are told to correct them. */
const heldOf = ({ actor, at }: Context, meeting: Meeting, minutes: Minutes, hash: string): EventEntry =>
  heldEvent({
    id: `${meeting._id}:minutes:${hash.slice(0, 8)}`,
    of: '会议纪要',
    target: meeting._id,
    event: 'meeting.minutesChecked',
    scope: meeting.scope,
    authorId: actor.personId,
    author: meeting.host,
    title: meeting.title,
    text: wordsOf(minutes).filter(Boolean).join('\n'),
    at
  })

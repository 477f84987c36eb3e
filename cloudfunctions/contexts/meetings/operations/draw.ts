/** Draws the speaking order of those present; drawn again, latecomers follow all others. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { sha256 } from 'kernel/secrets'
import { meetingDraw } from 'types/meeting-day'
import { meetings } from '../documents'
import { canSpeak, presentAt, secretOf, speakerOf } from '../lot'
import { newcomers, orderOf, publishedList, seedOf } from '../rules/lot'
import { signInRefusal } from '../rules/times'
import { viewOf } from '../view'

const MINUTES_EACH = 3

/** Round trips: 5. The author of the matter leaves the lot to a neutral host (methods 4). */
export const draw = handle(meetingDraw, async (context, { meetingId, minutesEach }) => {
  const { at, actor } = context
  const present = (await presentAt(context, meetingId)).filter(canSpeak).map(one => speakerOf(context, one))
  const drawn = await change(
    context,
    meetings,
    meetingId,
    meeting => {
      if (meeting.cancelled) return refuse('meeting-cancelled')
      const reason = signInRefusal(meeting.startsAt, at)
      if (reason) return refuse(reason)
      if (meeting.matterAuthorId === actor.personId) return refuse('meeting-neutral')
      const fresh = newcomers(meeting.draws, present)
      if (fresh.length === 0) return refuse('draw-nobody')
      const secret = secretOf(context, meetingId, meeting.draws.length)
      const seed = seedOf(sha256, secret, meetingId, meeting.draws.length, publishedList(fresh))
      const each = minutesEach ?? meeting.draws.at(-1)?.minutesEach ?? MINUTES_EACH
      const speakers = orderOf(sha256, seed, fresh)
      return { ...meeting, draws: [...meeting.draws, { at, minutesEach: each, secret, seed, speakers }] }
    },
    meeting => meeting
  )
  return isRefusal(drawn) ? drawn : viewOf(context, drawn)
})

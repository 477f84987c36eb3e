/** meeting.lot — 1 round trip: everything that anybody needs to work the speaking order out again. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingLot } from 'types/meeting-day'
import { meetings } from '../documents'
import { commitmentOf, secretOf } from '../lot'
import { lineOf, publishedList } from '../rules/lot'

export const showLot = handle(meetingLot, async (context, { meetingId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const draws = meeting.draws.map(({ at, secret, seed, speakers }) => ({
    at,
    secret,
    commitment: commitmentOf(secret),
    seed,
    numbers: publishedList(speakers),
    order: speakers.map(lineOf)
  }))
  return { draws, nextCommitment: commitmentOf(secretOf(context, meetingId, draws.length)) }
})

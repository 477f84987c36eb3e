/** Answers one objection, once; three round trips, with a matter six. */
import { displayName } from 'contexts/community'
import { checkText, heldEvent } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { meetingAnswerObjection } from 'types/minutes'
import { objectionView } from '../objection-view'
import { answered } from '../rules/objection'
import { answeredEntries } from '../talk-announce'
import { type Objection, objections } from '../talk-documents'

export const answerObjection = handle(meetingAnswerObjection, async (context, { objectionId, text }) => {
  const { at, actor } = context
  const verdict = await checkText(context, [text], ['text'])
  if (isRefusal(verdict)) return verdict
  const decide = (before: Objection) => {
    const by = displayName(actor, before.scope, at)
    const after = answered(before, { by, text, at })
    if (typeof after === 'string') return refuse(after)
    const told = answeredEntries(after, by, text, at)
    const { scope, meetingTitle: title } = before
    const author = { authorId: actor.personId, author: by }
    const words = {
      of: '对异议的答复',
      target: objectionId,
      event: 'meeting.answerChecked',
      scope,
      ...author,
      title,
      text,
      at
    }
    const held = verdict === 'review' ? [heldEvent({ id: `${objectionId}:answer`, ...words })] : []
    return { ...after, outbox: [...before.outbox, ...told, ...held] }
  }
  return change(context, objections, objectionId, decide, one => objectionView(context, one))
})

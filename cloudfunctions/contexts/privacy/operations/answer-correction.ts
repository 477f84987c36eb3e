/** correction.answer — 2 round trips; the person is told in the words of the answer. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import type { NoticeEntry } from 'kernel/outbox'
import { type Refusal, refuse } from 'kernel/refusal'
import { correctionAnswer } from 'types/privacy'
import { type Correction, corrections } from '../documents'
import { correctionTask } from '../views'

export const answerCorrection = handle(correctionAnswer, (context, { correctionId, corrected, text }) =>
  change(
    context,
    corrections,
    correctionId,
    (correction): Correction | Refusal => {
      if (correction.state !== 'open') return refuse('correction-answered')
      const told: NoticeEntry = {
        id: `${correction._id}:answered`,
        kind: 'notice',
        audience: { people: [correction.personId] },
        because: '您要求过更正',
        title: corrected ? '您的信息改好了' : '您的信息没有改',
        body: text,
        link: '/packages/privacy/correct/index',
        at: context.at
      }
      const answered = { answer: text, answeredAt: context.at, outbox: [...correction.outbox, told] }
      return { ...correction, ...answered, state: corrected ? 'corrected' : 'declined' }
    },
    correctionTask
  )
)

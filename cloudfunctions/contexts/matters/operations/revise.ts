/** matter.revise — 2 round trips beside the platform's check of the text: read, write. */
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal } from 'kernel/refusal'
import { matterRevise } from 'types/raising'
import { changeMatter } from '../change-matter'
import { checkWords, heldOf } from '../checked-words'
import { termsOf } from '../rules/terms'
import { revised } from '../rules/writing'
import { askedToConfirm, sortersTold } from '../told-of'

export const revise = handle(matterRevise, async (context, { matterId, title, text }) => {
  const words = await checkWords(context, title, text)
  if (isRefusal(words)) return words
  return changeMatter(context, matterId, {
    rule: (matter, act) => {
      const dueAt = termsOf(lawAt(matter.scope)).sortBy(act.at)
      const after = revised(matter, { ...words, ...act, dueAt }, context.actor.personId)
      return typeof after === 'string'
        ? after
        : { ...after, outbox: [...matter.outbox, ...heldOf(matter, words, act.at)] }
    },
    words: matter => [...(matter.hidden ? [] : [sortersTold(matter)]), ...askedToConfirm(matter)]
  })
})

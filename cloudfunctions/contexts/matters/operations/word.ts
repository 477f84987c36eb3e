/** matter.word — 2 round trips beside the platform's check of the text: read, write. */
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal } from 'kernel/refusal'
import { matterWord } from 'types/raising'
import { changeMatter } from '../change-matter'
import { checkWords, heldOf } from '../checked-words'
import { termsOf } from '../rules/terms'
import { worded } from '../rules/writing'
import { askedToConfirm, sortersTold } from '../told-of'

export const word = handle(matterWord, async (context, { matterId, title, text }) => {
  const words = await checkWords(context, title, text)
  if (isRefusal(words)) return words
  const { personId } = context.actor
  return changeMatter(context, matterId, {
    rule: (matter, act) => {
      const helper = matter.authorId === personId ? undefined : { by: act.who, helperId: personId }
      const dueAt = termsOf(lawAt(matter.scope)).sortBy(act.at)
      const after = worded(matter, { ...words, ...act, dueAt }, helper)
      return typeof after === 'string'
        ? after
        : { ...after, outbox: [...matter.outbox, ...heldOf(matter, words, act.at)] }
    },
    words: matter => [...(matter.hidden ? [] : [sortersTold(matter)]), ...askedToConfirm(matter)]
  })
})

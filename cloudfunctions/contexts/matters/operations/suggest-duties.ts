/** duty.suggest — 1 round trip: the matter. */
import { dutiesAt } from 'kernel/duties'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { dutySuggest } from 'types/sorting'
import { matters } from '../documents'
import { suggested } from '../rules/duty-match'

export const suggestDuties = handle(dutySuggest, async (context, { matterId }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  return { dutyIds: suggested(dutiesAt(matter.scope), `${matter.title} ${matter.text}`) }
})

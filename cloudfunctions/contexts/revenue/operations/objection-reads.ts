/** Looking at the questions about the accounts: of a compound, a quarter, an entry; one of them. */
import { hasPost } from 'kernel/authority'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { answerers, objectionList, objectionShow } from 'types/inspecting'
import { moneyObjections } from '../disclosure-documents'
import { objectionView, objectionViews } from '../objection-view'
import { isHidden } from '../rules/money-objection'

/** One round trip, two more where there are photos. */
export const listObjections = handle(objectionList, async (context, input) => {
  const { scope, disclosureId, entryId, waiting, after } = input
  const where = {
    around: scope,
    ...(disclosureId ? { disclosureId } : {}),
    ...(entryId ? { entryId } : {}),
    ...(waiting ? { waiting: 1 } : {})
  }
  const { items, ...rest } = await newestFirst(context, moneyObjections, where, after)
  const answers = (place: string) => hasPost(context.actor, answerers, place, context.at)
  const seen = items.filter(one => answers(one.scope) || one.authorId === context.actor.personId || !isHidden(one))
  return { items: await objectionViews(context, seen), ...rest }
})

export const showObjection = handle(objectionShow, async (context, { objectionId }) => {
  const one = await read(context, moneyObjections, objectionId)
  return isRefusal(one) ? one : objectionView(context, one)
})

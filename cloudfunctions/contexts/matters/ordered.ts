/** A matter that another room finds by its own reckoning: raised and sorted as an order in one step, by one tap. */
import { displayName, placeOf } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import type { Context } from 'kernel/context'
import { dutiesAt } from 'kernel/duties'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { type Refusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { nextDueAt } from 'kernel/stamp'
import { type Matter, matters } from './documents'
import { telling } from './notice'
import { raised } from './rules/raise'
import { termsOf } from './rules/terms'
import { triaged } from './rules/triage'

export interface Ordered {
  /** Made of what it is about, so that two who tap make one matter. */
  _id: string
  scope: string
  title: string
  text: string
  /** Whose job it is: this line of the duty list, else the first of those who run the estate. */
  dutyId: string
  reason: string
}

/**
 * The caller is already admitted, and the words are the house's own: nothing is checked by the platform.
 * Two round trips. Gives the matter's id, the same for the same `_id`.
 */
export async function orderMatter(context: Context, wanted: Ordered): Promise<string | Refusal> {
  const { at, actor } = context
  const { dutyId, reason, _id, scope, title, text } = wanted
  const place = await placeOf(context, scope)
  if (!place) return refuse('scope-missing')
  const duties = dutiesAt(scope)
  const duty = duties.find(({ id }) => id === dutyId) ?? duties.find(({ party }) => party === '物业合同')
  if (!duty) return refuse('scope-missing')
  const terms = termsOf(lawAt(scope))
  const who = displayName(actor, scope, at)
  const whose = { authorId: actor.personId, author: who, at, dueAt: terms.sortBy(at) }
  const begun = raised({ _id, scope, place: place.label, ...whose, title, text, passed: true })
  const act = { at, who, byId: actor.personId, terms }
  const sorted = triaged(begun, { duty, route: 'order', reason }, act)
  if (typeof sorted === 'string') throw new Error(`a new matter cannot be sorted: ${sorted}`)
  const words = { audience: { post: sorted.holder.post, scope }, title: '有一件事请您跟进', body: `“${title}”。` }
  const told = telling(sorted, `${_id}:ordered`, at, words, actor.personId)
  const matter: Matter = {
    ...told,
    around: lineage(scope),
    key: sortKey(at, _id),
    version: 1,
    served: [{ key: context.requestKey, content: context.contentHash }],
    nextDueAt: null
  }
  const fresh = { ...matter, nextDueAt: nextDueAt(matters, matter, at) }
  return (await addMissing(context.documents, matters.name, [fresh])) ? _id : refuse('busy')
}

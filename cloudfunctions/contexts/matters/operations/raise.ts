/**
 * matter.raise — 3 round trips beside the platform's check of the text: place, matter, voices for the view. One more
 * for somebody else, a recipe or the compound of a sensitive one each; 4 more with photos: to attach and to show them.
 */
import { placeOf } from 'contexts/community'
import { ownMedia } from 'contexts/content'
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, lineage } from 'kernel/scope'
import type { Input } from 'types/contract'
import { matterRaise } from 'types/raising'
import { checkWords, heldOf } from '../checked-words'
import { type Matter, matters } from '../documents'
import { likeOf } from '../like'
import { telling } from '../notice'
import { type Raised, raised } from '../rules/raise'
import { veiled } from '../rules/sensitive'
import { termsOf } from '../rules/terms'
import { showTo } from '../show-to'
import { speakingFor } from '../speaking-for'
import { askedToConfirm, sortersTold } from '../told-of'

type Asked = Input<typeof matterRaise>

export const raise = handle(matterRaise, async (context, asked) => {
  const beginning = await beginningOf(context, asked)
  if (isRefusal(beginning)) return beginning
  const words = await checkWords(context, asked.title, asked.text)
  if (isRefusal(words)) return words
  const media = await ownMedia(context, asked.media ?? [], asked.scope)
  if (isRefusal(media)) return media
  const passed = words.held === undefined
  const facts = raised({ ...beginning, ...words, media, passed })
  const draft = { ...facts, around: lineage(facts.scope), key: sortKey(context.at, facts._id) }
  const made = await create(context, matters, told(context, draft), matter => matter)
  return isRefusal(made) ? made : showTo(context, made)
})

/** Where it is, in whose name, after which recipe; of a sensitive one only what neighbours may know. */
async function beginningOf(
  context: Context,
  { scope, spot, sensitive = false, behalf, like: recipeId }: Asked
): Promise<Omit<Raised, 'title' | 'text' | 'passed'> | Refusal> {
  const { at } = context
  const place = await placeOf(context, scope)
  if (!place) return refuse('scope-missing', ['scope'])
  const speaking = await speakingFor(context, scope, behalf)
  if (isRefusal(speaking)) return speaking
  const like = recipeId === undefined ? undefined : await likeOf(context, recipeId)
  if (isRefusal(like)) return like
  const dueAt = termsOf(lawAt(scope)).sortBy(at)
  const given = { scope, place: place.label, ...speaking, ...(spot ? { spot } : {}) }
  const beginning = { _id: newId(context, 'm'), ...given, ...(like ? { like } : {}), sensitive, at, dueAt }
  if (!sensitive) return beginning
  const compound = compoundOf(scope) === scope ? place : await placeOf(context, compoundOf(scope))
  if (!compound) return refuse('scope-missing', ['scope'])
  return veiled(beginning, { scope: compound.path, place: compound.label })
}

type Draft = Omit<Matter, 'version' | 'served' | 'outbox' | 'nextDueAt'>

/** The queue hears of words that are held, else those who sort; and who was spoken for is asked. */
function told(context: Context, draft: Draft) {
  const { at, requestKey, actor } = context
  const held = { ...draft, outbox: heldOf(draft, draft, at) }
  const words = [...(draft.held ? [] : [sortersTold(draft)]), ...askedToConfirm(draft)]
  return words.reduce((before, one, n) => telling(before, `${requestKey}:n${n}`, at, one, actor.personId), held)
}

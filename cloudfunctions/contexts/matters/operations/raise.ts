/** matter.raise — 3 round trips beside the platform's check of the text: place, matter, voices for the view. */
import { displayName, placeOf } from 'contexts/community'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { matterRaise } from 'types/matters'
import { matters } from '../documents'
import { livesAround, servesAt } from '../near'
import { telling } from '../notice'
import { raised } from '../rules/raise'
import { endOfWorkingDay } from '../rules/working-days'
import { showTo } from '../show-to'

export const raise = handle(matterRaise, async (context, { scope, title, text }) => {
  const { actor, at } = context
  if (!servesAt(context, scope) && !livesAround(context, scope)) return refuse('not-allowed')
  const place = await placeOf(context, scope)
  if (!place) return refuse('scope-missing', ['scope'])
  const verdict = await context.moderation.text(actor.openid, `${title}\n${text}`)
  if (verdict === 'risky') return refuse('text-risky', ['title', 'text'])
  const _id = newId(context, 'm')
  const author = displayName(actor, scope, at)
  const dueAt = endOfWorkingDay(at, lawAt(scope).triageWorkingDays.value)
  const who = { authorId: actor.personId, author }
  const facts = raised({ _id, scope, place: place.label, title, text, ...who, at, dueAt, passed: verdict === 'pass' })
  const body = verdict === 'pass' ? `“${title}”，请看看该谁办。` : `“${title}”的文字要请您先看一遍。`
  const draft = { ...facts, around: lineage(scope), key: sortKey(at, _id) }
  const words = { audience: { post: facts.holder.post, scope }, title: '有一件新事等分派', body }
  const told = telling(draft, `${context.requestKey}:n0`, at, words, actor.personId)
  const made = await create(context, matters, told, matter => matter)
  return isRefusal(made) ? made : showTo(context, made)
})

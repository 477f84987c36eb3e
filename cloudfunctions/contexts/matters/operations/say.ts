/** matter.say — 8 round trips: place, helper, recording (look, attach), matter, voices and recording for the view. */
import { displayName, nearestServing, placeOf } from 'contexts/community'
import { ownMedia } from 'contexts/content'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import { isRefusal, refuse } from 'kernel/refusal'
import { lineage } from 'kernel/scope'
import { matterSay } from 'types/raising'
import type { Role } from 'types/roles'
import { matters } from '../documents'
import { telling } from '../notice'
import { staff } from '../rules/holders'
import { said } from '../rules/raise'
import { termsOf } from '../rules/terms'
import { showTo } from '../show-to'

/** Who puts a recording into words, the nearest first. */
const writers = ['building_chief', 'grid_worker', 'hl_secretary', 'community_staff'] as const satisfies readonly Role[]

export const say = handle(matterSay, async (context, { scope, media, spot }) => {
  const { actor, at, requestKey } = context
  const [place, nearest] = await Promise.all([placeOf(context, scope), nearestServing(context, writers, scope, at)])
  if (!place) return refuse('scope-missing', ['scope'])
  const [spoken] = [await ownMedia(context, [media], scope, 'voice')].flat()
  if (isRefusal(spoken)) return spoken
  const _id = newId(context, 'm')
  const helper = nearest ? { label: nearest.label, post: nearest.role } : staff
  const who = { authorId: actor.personId, author: displayName(actor, scope, at) }
  const where = { scope, place: place.label, ...(spot ? { spot } : {}) }
  const dueAt = termsOf(lawAt(scope)).wordBy(at)
  const facts = said({ _id, ...where, ...who, at, dueAt, spoken: spoken ?? media, helper })
  const draft = { ...facts, around: lineage(scope), key: sortKey(at, _id) }
  const words = {
    audience: { post: helper.post, scope },
    title: '有邻居请您帮着写一件事',
    body: `${who.author}说了一段录音，请听一听，写成文字。`,
    link: `/packages/matters/word/index?id=${_id}`
  }
  const made = await create(context, matters, telling(draft, `${requestKey}:n0`, at, words), matter => matter)
  return isRefusal(made) ? made : showTo(context, made)
})

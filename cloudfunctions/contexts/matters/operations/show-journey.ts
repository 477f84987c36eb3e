/** journey.show — 2 round trips: the matter, its voices; 2 more with photos. */
import { mediaViews } from 'contexts/content'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { journeyShow } from 'types/sharing'
import { type Matter, matters, supports } from '../documents'
import { isShared, journeyOf } from '../rules/journey'

export const showJourney = handle(journeyShow, async (context, { matterId }) => {
  const matter = await context.documents.get<Matter>(matters.name, matterId)
  if (!matter || !isShared(matter)) return refuse('not-found')
  const after = matter.result?.media ?? []
  const [voices, media] = await Promise.all([
    context.documents.count(supports.name, { matterId }),
    mediaViews(context, [...matter.media, ...after])
  ])
  // Whoever asks sees the same: their own photos that have not passed are no part of what is shared.
  const passed = media.filter(({ state, kind }) => state === 'passed' && kind === 'photo')
  const shown = (ids: readonly string[]) => ids.filter(id => passed.some(one => one.id === id))
  const pictures = passed.map(({ text: _said, ...one }) => ({ ...one, mine: false }))
  return { ...journeyOf(matter, voices), media: pictures, before: shown(matter.media), after: shown(after) }
})

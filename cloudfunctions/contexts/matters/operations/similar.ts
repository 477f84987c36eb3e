/** matter.similar — 1 round trip when nothing is alike, else 4: the newest hundred, those alike, my voices, all voices. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { compoundOf } from 'kernel/scope'
import { matterSimilar } from 'types/raising'
import { countsOf } from '../counts'
import { type Matter, matters, type Own, ownId, supports } from '../documents'
import { alike, underWay } from '../rules/similarity'
import { cardOf } from '../rules/view'

const LOOKED_AT = 100
const fields = ['_id', 'title', 'text'] as const

export const similar = handle(matterSimilar, async (context, { scope, ...said }) => {
  const open = await context.documents.find<Pick<Matter, (typeof fields)[number]>>(
    matters.name,
    { around: compoundOf(scope), hidden: false, state: { in: underWay } },
    { order: { key: 'desc' }, limit: LOOKED_AT, fields }
  )
  const ids = alike(said, open).map(({ _id }) => _id)
  if (ids.length === 0) return { items: [] }
  const [found, voiced] = await Promise.all([those<Matter>(context, matters.name, ids), myVoices(context, ids)])
  const counts = await countsOf(context, found)
  const closest = found.sort((one, other) => ids.indexOf(one._id) - ids.indexOf(other._id))
  const items = closest.map(matter => ({
    ...cardOf(matter, counts(matter)),
    mine: matter.authorId === context.actor.personId,
    supported: voiced.has(matter._id)
  }))
  return { items }
})

const those = <D>({ documents }: Context, collection: string, ids: string[]): Promise<D[]> =>
  documents.find<D>(collection, { _id: { in: ids } }, { order: { _id: 'asc' }, limit: ids.length })

async function myVoices(context: Context, ids: string[]): Promise<Set<string>> {
  const mine = ids.map(id => ownId(id, context.actor.personId))
  return new Set((await those<Own>(context, supports.name, mine)).map(({ matterId }) => matterId))
}

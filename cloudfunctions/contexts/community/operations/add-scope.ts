/** scope.add — 2 round trips: the parent, the new place. */
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { scopeAdd } from 'types/community'
import { type Place, places } from '../documents'
import { placeOf } from '../register'
import { labelOf, rankOf } from '../rules/places'

export const addScope = handle(scopeAdd, async (context, { scope, segment, kind, name }) => {
  const { rootScope, rootName } = context.deployment
  const above = await placeOf(context, scope)
  const parent =
    above ?? (scope === rootScope ? { path: scope, kind: 'county', name: rootName, label: rootName } : null)
  if (!parent) return refuse('scope-missing')
  const path = `${scope}/${segment}`
  const place: Place = {
    _id: path,
    parent: scope,
    kind,
    name,
    label: labelOf(parent, kind, name),
    rank: rankOf(name, segment)
  }
  const there = await untilSettled(() => addPlace(context.documents, place))
  if (!there) return refuse('busy')
  // The same place under the same name is a repeat of this request or as good as one.
  return there.name === name && there.kind === kind ? { path, kind, name } : refuse('scope-exists')
})

async function addPlace(documents: Parameters<typeof placeOf>[0]['documents'], place: Place): Promise<Place> {
  try {
    await documents.add(places.name, [place])
    return place
  } catch (error) {
    const there = error instanceof DuplicateKey ? await documents.get<Place>(places.name, place._id) : null
    if (!there) throw error
    return there
  }
}

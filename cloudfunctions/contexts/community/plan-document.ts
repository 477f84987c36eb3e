/** The plan of a compound as it is kept: one document, beside the register that says which buildings there are. */
import { type Collection, collection, type Versioned } from 'kernel/collection'
import type { Ports } from 'kernel/ports'
import { compoundOf, within } from 'kernel/scope'
import type { PlanItem } from 'types/places'
import { type Place, places } from './documents'
import type { Building } from './rules/lay-out'

export interface Plan extends Versioned {
  /** The compound's scope path is the id. */
  items: PlanItem[]
  /** How often it was kept. */
  drawn: number
}

export const plans: Collection<Plan> = collection({
  name: 'plans',
  indexes: [],
  subject: plan => ({ scope: plan._id })
})

/** More buildings than any compound has. */
const BUILDINGS_MAX = 300

/** The compound that a place lies in, with its buildings as people count them; 2 round trips at once. */
export async function compoundWithBuildings(
  ports: Pick<Ports, 'documents'>,
  scope: string
): Promise<{ path: string; name: string; buildings: Building[] } | null> {
  const path = compoundOf(scope)
  const [compound, buildings] = await Promise.all([
    ports.documents.get<Place>(places.name, path),
    ports.documents.find<Place>(
      places.name,
      { ...within('_id', path), kind: 'building' },
      { order: { _id: 'asc' }, limit: BUILDINGS_MAX, fields: ['_id', 'label', 'rank', 'kind'] }
    )
  ])
  if (compound?.kind !== 'compound') return null
  const counted = buildings.sort((one, other) => (one.rank < other.rank ? -1 : 1))
  return { path, name: compound.name, buildings: counted.map(({ _id, label }) => ({ path: _id, label })) }
}

/** The homes of a place with the people joined to them: whom a message can reach, and where somebody must ring. */
import type { Ports } from 'kernel/ports'
import { type Person, type Place, people, places } from './documents'
import { homesWithin } from './register'

const THOUSAND = 1000

export interface HomeToReach {
  path: string
  label: string
  /** Sorts homes as people count them. */
  rank: string
  /** Masked; empty when none is known. */
  phone: string
  /** Everyone joined to it. */
  people: string[]
}

/** Sorted by rank; one round trip per 1000 homes and one per 1000 people. Homes that nobody bought are left out. */
export async function homesToReach(ports: Pick<Ports, 'documents'>, scope: string): Promise<HomeToReach[]> {
  const [homes, joined] = await Promise.all([homesWithin(ports, scope), joinedWithin(ports, scope)])
  return homes
    .filter(home => !home.unsold)
    .map(({ _id: path, label, rank, phoneMask: phone }) => ({
      path,
      label,
      rank,
      phone,
      people: joined.get(path) ?? []
    }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
}

async function joinedWithin(ports: Pick<Ports, 'documents'>, scope: string): Promise<Map<string, string[]>> {
  const joined = new Map<string, string[]>()
  for (let after = ''; ; ) {
    const page = await ports.documents.find<Pick<Person, '_id' | 'homes'>>(
      people.name,
      { livesIn: scope, _id: { gt: after } },
      { order: { _id: 'asc' }, limit: THOUSAND, fields: ['homes'] }
    )
    for (const { _id, homes } of page) {
      for (const { path } of homes) joined.set(path, [...(joined.get(path) ?? []), _id])
    }
    after = page[page.length - 1]?._id ?? after
    if (page.length < THOUSAND) return joined
  }
}

/** What people call these places, by path; one round trip for at most 1000. */
export async function labelsOf(
  ports: Pick<Ports, 'documents'>,
  paths: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map()
  const where = { _id: { in: paths.slice(0, THOUSAND) } }
  const options = { order: { _id: 'asc' }, limit: THOUSAND, fields: ['label'] } as const
  const found = await ports.documents.find<Pick<Place, '_id' | 'label'>>(places.name, where, options)
  return new Map(found.map(({ _id, label }) => [_id, label]))
}

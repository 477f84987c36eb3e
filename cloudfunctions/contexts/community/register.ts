/** The register of homes and places as other contexts may read it. */
import type { Ports } from 'kernel/ports'
import { within } from 'kernel/scope'
import type { ScopeKind } from 'types/community'
import { type Home, homes, type Place, places } from './documents'

const THOUSAND = 1000

/** One head of an owners' vote: an owner group with all its homes (L6). */
export interface OwnerHead {
  ownerKey: string
  /** 3号楼2单元301 等 2 套. */
  label: string
  areaCenti: number
  homes: string[]
}

/** A place by its path, or null; one round trip. */
export async function placeOf(
  ports: Pick<Ports, 'documents'>,
  path: string
): Promise<{ path: string; kind: ScopeKind; name: string; label: string } | null> {
  const place = await ports.documents.get<Place>(places.name, path)
  return place && { path, kind: place.kind, name: place.name, label: place.label }
}

/** A kept home by its path, or null; one round trip. */
export async function homeOf(
  ports: Pick<Ports, 'documents'>,
  path: string
): Promise<{ path: string; label: string; compoundName: string; relation: 'owner'; since: number } | null> {
  const home = await ports.documents.get<Home>(homes.name, path)
  return home && !home.removed ? { path, label: home.label, compoundName: '', relation: 'owner', since: 0 } : null
}

/** Every kept home at or below a scope; one round trip a thousand. */
export async function homesWithin(ports: Pick<Ports, 'documents'>, scope: string): Promise<Home[]> {
  const all: Home[] = []
  for (;;) {
    const last = all[all.length - 1]
    const range = last ? { _id: { gt: last._id, lt: `${scope}0` } } : within('_id', scope)
    const page = await ports.documents.find<Home>(
      homes.name,
      { removed: false, ...range },
      { order: { _id: 'asc' }, limit: THOUSAND }
    )
    all.push(...page)
    if (page.length < THOUSAND) return all
  }
}

/** The heads of an owners' vote, sorted by key: one owner group is one head, its areas add up (L6). */
export async function ownerHeads(ports: Pick<Ports, 'documents'>, scope: string): Promise<OwnerHead[]> {
  const heads = new Map<string, OwnerHead>()
  for (const home of await homesWithin(ports, scope)) {
    const head = heads.get(home.ownerKey) ?? { ownerKey: home.ownerKey, label: home.label, areaCenti: 0, homes: [] }
    head.homes.push(home._id)
    head.areaCenti += home.areaCenti
    heads.set(home.ownerKey, head)
  }
  return [...heads.values()]
    .map(head => (head.homes.length > 1 ? { ...head, label: `${head.label}等${head.homes.length}套` } : head))
    .sort((a, b) => (a.ownerKey < b.ownerKey ? -1 : 1))
}

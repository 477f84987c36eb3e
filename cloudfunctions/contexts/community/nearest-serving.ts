/** Who of some posts is nearest to a place: the building chief before the grid worker before the community. */
import type { Post } from 'kernel/actor'
import type { Ports } from 'kernel/ports'
import { lineage } from 'kernel/scope'
import type { Role } from 'types/roles'
import { type Person, people } from './documents'
import { calledBy } from './rules/post'

/** A post is held by few; more than these do not serve one place. */
const HOLDERS_MAX = 100

/**
 * The post holder deepest in the tree, of two at the same place the one whose post is named first; one round trip.
 * @returns null when nobody holds any of them at or above the place
 */
export async function nearestServing(
  ports: Pick<Ports, 'documents'>,
  roles: readonly Role[],
  scope: string,
  at: number
): Promise<{ role: Role; scope: string; label: string } | null> {
  const wanted = lineage(scope).flatMap(place => roles.map(role => `${role}@${place}`))
  const holders = await ports.documents.find<Pick<Person, 'posts'>>(
    people.name,
    { serves: { in: wanted } },
    { order: { _id: 'asc' }, limit: HOLDERS_MAX, fields: ['posts'] }
  )
  const serving = holders
    .flatMap(holder => holder.posts)
    .filter(post => wanted.includes(`${post.role}@${post.scope}`) && post.from <= at && at < post.until)
  const nearer = (one: Post, other: Post) =>
    other.scope.length - one.scope.length || roles.indexOf(one.role) - roles.indexOf(other.role)
  const [nearest] = serving.sort(nearer)
  return nearest ? { role: nearest.role, scope: nearest.scope, label: calledBy(nearest) } : null
}

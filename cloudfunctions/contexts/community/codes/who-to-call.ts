/** Who to call at a place: those who serve it now, the numbers its community keeps, and the public ones. */
import type { Ports } from 'kernel/ports'
import { publicNumbersAt } from 'kernel/public-numbers'
import { compoundOf, covers, lineage } from 'kernel/scope'
import type { Servant, WhoToCall } from 'types/codes'
import { roleNames } from 'types/roles'
import { type Person, people } from '../documents'
import { placeOf } from '../register'
import { dutyOf } from '../rules/duties'
import { type ContactList, contactLists } from './documents'

const SERVANTS_MAX = 100

type Asking = Pick<Ports, 'documents'> & { at: number }

/** Everyone whose post lies at or above the place, the nearest first; one round trip. */
export async function serving({ documents, at }: Asking, scope: string): Promise<Servant[]> {
  const holders = await documents.find<Person>(
    people.name,
    { postScopes: { in: lineage(scope) } },
    { order: { _id: 'asc' }, limit: SERVANTS_MAX, fields: ['posts'] }
  )
  const posts = holders
    .flatMap(holder => holder.posts)
    .filter(post => covers(post.scope, scope) && post.from <= at && at < post.until && post.role !== 'sysadmin')
  posts.sort((a, b) => b.scope.length - a.scope.length)
  return posts.map(({ role, name, scopeName, until, phone, phoneShown }) => ({
    role,
    roleName: roleNames[role],
    name,
    scopeName,
    duty: dutyOf[role],
    until,
    ...(phone && phoneShown ? { phone } : {})
  }))
}

/** Four round trips, side by side; null when there is no such place. */
export async function whoToCall(asking: Asking, scope: string): Promise<WhoToCall | null> {
  const above = lineage(scope)
  const [place, compound, servants, lists] = await Promise.all([
    placeOf(asking, scope),
    placeOf(asking, compoundOf(scope)),
    serving(asking, scope),
    asking.documents.find<ContactList>(
      contactLists.name,
      { _id: { in: above } },
      { order: { _id: 'asc' }, limit: above.length }
    )
  ])
  if (!place) return null
  return {
    scope,
    label: place.label,
    compoundName: compound?.name ?? '',
    people: servants,
    // The nearest list first: the property company of the compound before the numbers of the community.
    contacts: [...lists].reverse().flatMap(list => list.items),
    numbers: publicNumbersAt(scope)
  }
}

/** Who somebody is and how to reach them, for staff with a stated purpose; no line left, nothing told. */
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, covers } from 'kernel/scope'
import { type Home, homes, type Person, people } from './documents'
import { noteAccess } from './note-access'
import { calledBy } from './rules/post'

interface Wanted {
  personId: string
  /** Where only the home is known. */
  home?: string
  /** The place for which the one who looks acts. */
  scope: string
  /** What was looked at, in the words of the line that is left. */
  about: string
  purpose: string
}

/** 3 round trips: the person (none where only the home is known), their home, the line that they can see. */
export async function revealPerson(
  context: Context,
  { personId, home: known, scope, about, purpose }: Wanted
): Promise<{ label: string; phones: string[] } | Refusal> {
  const person = known ? null : await context.documents.get<Person>(people.name, personId)
  if (!known && !person) return refuse('author-gone')
  const near = person?.homes.find(({ path }) => covers(compoundOf(scope), path)) ?? person?.homes[0]
  const path = known ?? near?.path
  const post = person?.posts[0]
  if (!path && !post) return refuse('author-gone')
  const home = path ? await context.documents.get<Home>(homes.name, path) : null
  const refused = await noteAccess(context, { of: known ?? personId, scope, label: about, purpose })
  if (refused) return refused
  if (!path) return { label: post ? calledBy(post) : '', phones: [] }
  const phones = home && !home.removed ? home.phones.map(sealed => context.secrets.open(sealed, path)) : []
  return { label: home?.label ?? near?.label ?? '', phones }
}

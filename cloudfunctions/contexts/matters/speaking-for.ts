/** In whose name a matter is raised: the caller's, or that of somebody for whom a helper speaks. */
import { displayName, findByCode, homeOf } from 'contexts/community'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { compoundOf, covers } from 'kernel/scope'
import { type Behalf, matterHelpers } from 'types/raising'
import type { MatterFacts } from './rules/matter'

type Speaking = Pick<MatterFacts, 'authorId' | 'author'> & { proxy?: NonNullable<MatterFacts['proxy']> }

/** No round trip for oneself, one for somebody else. */
export async function speakingFor(context: Context, scope: string, behalf?: Behalf): Promise<Speaking | Refusal> {
  const { actor, at } = context
  const self = { authorId: actor.personId, author: displayName(actor, scope, at) }
  if (!behalf) return self
  const near = (path: string) => covers(compoundOf(scope), path) && hasPost(actor, matterHelpers, path, at)
  const spoken = (path: string) => ({
    by: displayName(actor, path, at),
    state: 'waiting' as const,
    helperId: actor.personId
  })
  if ('home' in behalf) {
    if (!near(behalf.home)) return refuse('behalf-elsewhere', ['behalf.home'])
    const home = await homeOf(context, behalf.home)
    if (!home) return refuse('behalf-elsewhere', ['behalf.home'])
    const author = displayName({ homes: [home], posts: [] }, scope, at)
    return { authorId: '', author, proxy: { ...spoken(home.path), home: home.path } }
  }
  const person = await findByCode(context, behalf.personCode)
  if (!person) return refuse('person-unknown', ['behalf.personCode'])
  if (person.personId === actor.personId) return self
  const home = person.homes.find(({ path }) => near(path))
  if (!home) return refuse('behalf-elsewhere', ['behalf.personCode'])
  const author = displayName({ homes: person.homes, posts: [] }, scope, at)
  return { authorId: person.personId, author, proxy: spoken(home.path) }
}

/** The places for which a person may act in one of some posts: what each post covers, down to the compounds below it. */
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { usePages } from '@/cloud/query'

interface Served {
  scope: string
  name: string
}

/** county / street / community / compound. */
const COMPOUND_DEPTH = 4

/** A community or more: wider than one compound. */
export const isWide = ({ scope }: { scope: string }): boolean => scope.split('/').length < COMPOUND_DEPTH

const postsOf = (me: Me | undefined, roles: readonly Role[]): Served[] =>
  (me?.posts ?? [])
    .filter(({ role }) => roles.includes(role))
    .map(({ scope, scopeName }) => ({ scope, name: scopeName }))

export const serves = (me: Me | undefined, roles: readonly Role[]): boolean => postsOf(me, roles).length > 0

/** Who serves a whole community is shown its compounds. */
export function useServed(me: Me | undefined, roles: readonly Role[]): { served: Served[]; waiting: boolean } {
  const posts = postsOf(me, roles)
  const wide = posts.find(isWide)
  const below = usePages('scope.list', { scope: wide?.scope ?? '' }, { enabled: wide !== undefined })
  const places = new Map<string, Served>()
  for (const place of posts) if (!isWide(place)) places.set(place.scope, place)
  for (const { path, name, kind } of below.items) if (kind === 'compound') places.set(path, { scope: path, name })
  return { served: [...places.values()], waiting: wide !== undefined && below.waiting }
}

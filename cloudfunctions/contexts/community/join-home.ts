/** Joining a person to a home of the register, by invitation or by staff. */
import type { HomeRelation, HomeTie } from 'kernel/actor'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { changePerson } from './change-person'
import { type Home, homes, type Person } from './documents'
import { endRequests } from './joining/requests'
import { placeOf } from './register'
import { withConsent } from './rules/consent'
import { livesAt, withTies } from './rules/person'

interface Joining {
  path: string
  relation: HomeRelation
  /** The mark of the neighbour who invited; absent when staff join. */
  by?: string | undefined
  /** The version of the consent text that the person read. */
  consent?: number | undefined
}

/** Five round trips: home, compound, person, write, who waited. An owner's tie carries the head it votes for. */
export async function joinHome(context: Context, personId: string, joining: Joining): Promise<Person | Refusal> {
  const { path, relation, by, consent } = joining
  const home = await context.documents.get<Home>(homes.name, path)
  if (!home || home.removed) return refuse('not-found')
  const compound = await placeOf(context, compoundOf(path))
  const tie: HomeTie = {
    path,
    label: home.label,
    compoundName: compound?.name ?? '',
    relation,
    ...(relation === 'owner' ? { ownerKey: home.ownerKey } : {}),
    ...(by ? { by } : {}),
    since: context.at
  }
  const joined = await changePerson(context, personId, person => {
    if (livesAt(person, path)) return refuse('home-taken')
    const tied = withTies(person, { homes: [...person.homes, tie], posts: person.posts })
    return consent ? withConsent(tied, { kind: 'home', given: true, version: consent, at: context.at }) : tied
  })
  if (!isRefusal(joined)) await endRequests(context, personId, path)
  return joined
}

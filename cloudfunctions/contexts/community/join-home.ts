/** Joining a person to a home of the register, by invitation or by staff. */
import type { HomeRelation, HomeTie } from 'kernel/actor'
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { changePerson } from './change-person'
import { type Home, homes, type Person } from './documents'
import { placeOf } from './register'
import { livesAt, withTies } from './rules/person'

/** Four round trips: home, compound, person, write. An owner's tie carries the head it votes for. */
export async function joinHome(
  context: Context,
  personId: string,
  path: string,
  relation: HomeRelation
): Promise<Person | Refusal> {
  const home = await context.documents.get<Home>(homes.name, path)
  if (!home || home.removed) return refuse('not-found')
  const compound = await placeOf(context, compoundOf(path))
  const tie: HomeTie = {
    path,
    label: home.label,
    compoundName: compound?.name ?? '',
    relation,
    ...(relation === 'owner' ? { ownerKey: home.ownerKey } : {}),
    since: context.at
  }
  return changePerson(context, personId, person =>
    livesAt(person, path)
      ? refuse('home-taken')
      : withTies(person, { homes: [...person.homes, tie], posts: person.posts })
  )
}

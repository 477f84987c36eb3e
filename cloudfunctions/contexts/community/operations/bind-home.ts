/** home.bind — 6 round trips: person by number, then joining. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { homeBind } from 'types/community'
import { joinHome } from '../join-home'
import { findByCode } from '../people'

export const bindHome = handle(homeBind, async (context, { scope, personCode, relation }) => {
  const found = await findByCode(context, personCode)
  if (!found) return refuse('person-unknown', ['personCode'])
  const person = await joinHome(context, found.personId, { path: scope, relation })
  if (isRefusal(person)) return person
  return { label: person.homes.find(home => home.path === scope)?.label ?? '' }
})

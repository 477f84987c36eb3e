/** appointment.make — 5 round trips: rights, place, person by number, person, write. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { appointmentMake } from 'types/community'
import { changePerson } from '../change-person'
import { findByCode } from '../people'
import { placeOf } from '../register'
import { withTies } from '../rules/person'
import { canGive, termIsSound } from '../rules/post'

export const makeAppointment = handle(appointmentMake, async (context, input) => {
  const { scope, role, name, from, until, phone } = input
  const given = context.actor.posts.some(
    post => covers(post.scope, scope) && canGive(post.role, role) && post.from <= context.at && context.at < post.until
  )
  if (!given) return refuse('cannot-appoint')
  if (!termIsSound(from, until, context.at)) return refuse('term-wrong', ['from', 'until'])
  const place = await placeOf(context, scope)
  const found = await findByCode(context, input.personCode)
  if (!found) return refuse('person-unknown', ['personCode'])
  const scopeName = place?.label ?? (scope === context.deployment.rootScope ? context.deployment.rootName : scope)
  const offered = phone ? { phone, phoneShown: false } : {}
  const post = { role, scope, scopeName, name, from, until, ...offered }
  const person = await changePerson(context, found.personId, before => {
    const others = before.posts.filter(one => one.role !== role || one.scope !== scope)
    return withTies(before, { homes: before.homes, posts: [...others, post] })
  })
  return isRefusal(person) ? person : { role, scope, name }
})

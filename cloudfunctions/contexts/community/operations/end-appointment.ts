/** appointment.end — 4 round trips: rights, person by number, person, write. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { appointmentEnd } from 'types/community'
import { changePerson } from '../change-person'
import { findByCode } from '../people'
import { withTies } from '../rules/person'
import { canGive } from '../rules/post'

export const endAppointment = handle(appointmentEnd, async (context, { scope, personCode, role }) => {
  const given = context.actor.posts.some(post => covers(post.scope, scope) && canGive(post.role, role))
  if (!given) return refuse('cannot-appoint')
  const found = await findByCode(context, personCode)
  if (!found) return refuse('person-unknown', ['personCode'])
  const person = await changePerson(context, found.personId, before => {
    const serving = before.posts.some(post => post.role === role && post.scope === scope && context.at < post.until)
    if (!serving) return before
    const posts = before.posts.map(post =>
      post.role === role && post.scope === scope ? { ...post, until: Math.min(post.until, context.at) } : post
    )
    return withTies(before, { homes: before.homes, posts })
  })
  return isRefusal(person) ? person : { ended: true }
})

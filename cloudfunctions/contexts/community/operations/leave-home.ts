/** home.leave — 2 round trips: the tie ends, also an owner's; what was done while it lasted stays. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { homeLeave } from 'types/joining'
import { changePerson } from '../change-person'
import { livesAt, withTies } from '../rules/person'
import { meOf } from '../session'

export const leaveHome = handle(homeLeave, async (context, { path }) => {
  const person = await changePerson(context, context.actor.personId, before =>
    livesAt(before, path)
      ? withTies(before, { homes: before.homes.filter(home => home.path !== path), posts: before.posts })
      : refuse('not-at-home')
  )
  if (isRefusal(person)) return person
  context.renew(person)
  return meOf(person)
})

/** home.remove — 4 round trips: rights, who is joined to the home, the person, the write. */
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { registrars } from 'types/community'
import { homeRemove } from 'types/joining'
import { changePerson } from '../change-person'
import type { Person } from '../documents'
import { inviterMark, marksOf, membersOf, personOfToken } from '../joining/household'
import { canRemove } from '../rules/household'
import { withTies } from '../rules/person'

export const removeMember = handle(homeRemove, async (context, { scope, member }) => {
  const personId = personOfToken(context, member, scope)
  if (!personId) return refuse('not-found')
  const own = context.actor.homes.some(tie => tie.path === scope)
  const keeps = hasPost(context.actor, registrars, scope, context.at)
  if (!own && !keeps) return refuse('not-at-home')
  const may = keeps ? () => true : await mayRemove(context, scope)
  const person = await changePerson(context, personId, before => {
    if (!before.homes.some(tie => tie.path === scope)) return before
    if (!may(before)) return refuse('member-not-yours')
    return withTies(before, { homes: before.homes.filter(tie => tie.path !== scope), posts: before.posts })
  })
  return isRefusal(person) ? person : { removed: true }
})

/** Nobody takes themselves out this way: that is leaving. */
async function mayRemove(context: Context, scope: string): Promise<(person: Person) => boolean> {
  const { personId, homes } = context.actor
  const asker = homes.find(tie => tie.path === scope)
  const marks = marksOf(context, await membersOf(context, scope), scope)
  const askerMark = inviterMark(context, personId, scope)
  return person => {
    const tie = person.homes.find(home => home.path === scope)
    return asker !== undefined && tie !== undefined && canRemove({ asker, askerMark, tie, marks })
  }
}

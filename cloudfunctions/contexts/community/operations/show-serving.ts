/** scope.serving — 1 round trip: everyone whose post lies at or above the place. */
import { handle } from 'kernel/handler'
import { covers, lineage } from 'kernel/scope'
import { scopeServing } from 'types/community'
import { roleNames } from 'types/roles'
import { type Person, people } from '../documents'

const SERVANTS_MAX = 100

export const showServing = handle(scopeServing, async (context, { scope }) => {
  const holders = await context.documents.find<Person>(
    people.name,
    { postScopes: { in: lineage(scope) } },
    { order: { _id: 'asc' }, limit: SERVANTS_MAX, fields: ['posts'] }
  )
  const now = context.at
  const posts = holders
    .flatMap(holder => holder.posts)
    .filter(post => covers(post.scope, scope) && post.from <= now && now < post.until && post.role !== 'sysadmin')
  // The nearest first: who serves the building before who serves the street.
  posts.sort((a, b) => b.scope.length - a.scope.length)
  return {
    items: posts.map(({ role, name, scopeName }) => ({ role, roleName: roleNames[role], name, scopeName }))
  }
})

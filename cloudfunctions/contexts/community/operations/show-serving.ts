/** scope.serving — 1 round trip: everyone whose post lies at or above the place. */
import { handle } from 'kernel/handler'
import { scopeServing } from 'types/community'
import { serving } from '../codes/who-to-call'

export const showServing = handle(scopeServing, async (context, { scope }) => {
  const servants = await serving(context, scope)
  return {
    items: servants.map(({ role, roleName, name, scopeName }) => ({ role, roleName, name, scopeName }))
  }
})

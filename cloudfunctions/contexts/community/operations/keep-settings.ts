/** session.settings — 2 round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { sessionSettings } from 'types/community'
import { changePerson } from '../change-person'
import { meOf } from '../session'

export const keepSettings = handle(sessionSettings, async (context, { elder }) => {
  const person = await changePerson(context, context.actor.personId, before => ({ ...before, settings: { elder } }))
  return isRefusal(person) ? person : meOf(person)
})

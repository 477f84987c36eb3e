/** contacts.show — 4 round trips side by side. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { contactsShow } from 'types/codes'
import { whoToCall } from '../codes/who-to-call'

export const showContacts = handle(
  contactsShow,
  async (context, { scope }) => (await whoToCall(context, scope)) ?? refuse('scope-missing', ['scope'])
)

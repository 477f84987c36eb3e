/** contacts.keep — 2 round trips. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { upsert } from 'kernel/upsert'
import { contactsKeep } from 'types/codes'
import { contactLists, noContacts } from '../codes/documents'

export const keepContacts = handle(contactsKeep, async (context, { scope, items }) => {
  const list = await upsert(context, contactLists, noContacts(scope), before => ({ ...before, items }))
  return isRefusal(list) ? list : { items: list.items }
})

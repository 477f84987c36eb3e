/** contacts.kept — 1 round trip. */
import { handle } from 'kernel/handler'
import { contactsKept } from 'types/codes'
import { type ContactList, contactLists } from '../codes/documents'

export const showKeptContacts = handle(contactsKept, async (context, { scope }) => {
  const list = await context.documents.get<ContactList>(contactLists.name, scope)
  return { items: list?.items ?? [] }
})

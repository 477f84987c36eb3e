/** contacts.open — 5 round trips: the code, then what anybody who stands before the building may see. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { contactsOpen } from 'types/codes'
import { type PlaceCode, placeCodes } from '../codes/documents'
import { whoToCall } from '../codes/who-to-call'
import { isPlaceCode } from '../rules/place-code'

export const openContacts = handle(contactsOpen, async (context, { code }) => {
  const known = isPlaceCode(code) ? await context.documents.get<PlaceCode>(placeCodes.name, code) : null
  const shown = known && (await whoToCall(context, known.scope))
  return shown ?? refuse('code-unknown', ['code'])
})

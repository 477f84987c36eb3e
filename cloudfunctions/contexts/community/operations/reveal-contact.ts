/** contact.reveal — 3 round trips: rights, home, the line that its people can see; no line, no number. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { contactReveal } from 'types/community'
import { type Home, homes } from '../documents'
import { noteAccess } from '../note-access'

export const revealContact = handle(contactReveal, async (context, { scope, purpose }) => {
  const home = await context.documents.get<Home>(homes.name, scope)
  if (!home || home.removed) return refuse('not-found')
  if (home.phones.length === 0) return refuse('phone-missing')
  const refused = await noteAccess(context, { of: scope, scope, label: home.label, purpose })
  return refused ?? { phones: home.phones.map(sealed => context.secrets.open(sealed, scope)) }
})

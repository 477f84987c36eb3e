/** contact.reveal — 3 round trips: rights, home, the line that its people can see; no line, no number. */

import { newId } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { handle } from 'kernel/handler'
import { sortKey } from 'kernel/list'
import { refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { contactReveal } from 'types/community'
import { type AccessLine, accessLines, type Home, homes } from '../documents'
import { displayName } from '../rules/display-name'

export const revealContact = handle(contactReveal, async (context, { scope, purpose }) => {
  const home = await context.documents.get<Home>(homes.name, scope)
  if (!home || home.removed) return refuse('not-found')
  if (home.phones.length === 0) return refuse('phone-missing')
  const id = newId(context, 'l')
  const line: AccessLine = {
    _id: id,
    home: scope,
    label: home.label,
    key: sortKey(context.at, id),
    at: context.at,
    who: displayName(context.actor, scope, context.at),
    purpose
  }
  const written = await untilSettled(async () => {
    try {
      await context.documents.add(accessLines.name, [line])
      return line
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      return (await context.documents.get<AccessLine>(accessLines.name, id)) ?? 'again'
    }
  })
  if (!written) return refuse('busy')
  if (written.home !== scope || written.purpose !== purpose) return refuse('request-reused')
  return { phones: home.phones.map(sealed => context.secrets.open(sealed, scope)) }
})

/** Why one is told, where whoever tells has not said it: from who the notice is for. */
import type { Audience } from 'kernel/outbox'
import { roleNames } from 'types/roles'

/** The words after 因为; nothing for people who were named one by one. */
export function reasonOf(audience: Audience): string | undefined {
  if ('post' in audience) return `您是${roleNames[audience.post]}`
  if ('residentsOf' in audience) return '您住在这里'
  return 'ownersOf' in audience ? '您是这里的业主' : undefined
}

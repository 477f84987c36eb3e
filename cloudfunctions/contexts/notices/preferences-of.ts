/** What holds for a person's messages: their own wishes, else the rules of the place where they live. */
import type { Recipient } from 'contexts/community'
import { lawAt } from 'kernel/law'
import type { Ports } from 'kernel/ports'
import type { Output } from 'types/contract'
import type { noticePreferences } from 'types/notices'
import { usualWishes } from './rules/sending'

export function preferencesOf(
  { deployment }: Pick<Ports, 'deployment'>,
  { homes, noticeWishes, subscriptions }: Pick<Recipient, 'homes' | 'noticeWishes' | 'subscriptions'>
): Output<typeof noticePreferences> {
  const law = lawAt(homes[0]?.path ?? deployment.rootScope)
  return { ...(noticeWishes ?? usualWishes(law)), digestAt: law.digestMinute.value, left: subscriptions }
}

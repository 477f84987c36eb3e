/** Consents as their person sees them, and one that was taken back in WeChat itself. */
import type { Work } from 'kernel/context-module'
import { recordEvent } from 'kernel/record-event'
import type { ConsentKind } from 'types/community'
import type { Output } from 'types/contract'
import type { TemplateKey } from 'types/notices'
import type { consentList } from 'types/privacy'
import { type Person, people } from './documents'
import { afterWithdrawal, standingConsents, withConsent } from './rules/consent'
import { withTies } from './rules/person'

export const consentsOf = (person: Pick<Person, 'consents'>): Output<typeof consentList> => ({
  items: standingConsents(person),
  history: [...(person.consents ?? [])].reverse()
})

/** What taking a consent back ends at once; messages that were allowed and not yet sent are never sent. */
export function withdrawn(person: Person, kind: ConsentKind): Person {
  const tied = withTies(person, afterWithdrawal(person, kind))
  if (kind !== 'digest') return tied
  const subscriptions = { ...person.subscriptions }
  for (const template of Object.keys(subscriptions) as TemplateKey[]) subscriptions[template] = 0
  return { ...tied, subscriptions }
}

/** The platform says that the person took it back there; heard twice it is taken back once. */
export const takeConsentBack = (work: Work, personId: string, kind: ConsentKind, id: string): Promise<void> => {
  const entry = { id, kind: 'event', event: 'consent.takenBack', target: personId, data: {}, at: work.at } as const
  return recordEvent(work, people, entry, person => {
    const version = standingConsents(person).find(one => one.kind === kind)?.version
    if (version === undefined) return person
    const said = withConsent(person, { kind, given: false, version, at: work.at })
    return withdrawn(said, kind)
  })
}

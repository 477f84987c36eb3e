/** consent.set — 2 round trips: what is said, and what taking it back ends, are one write. */
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { consentSet } from 'types/privacy'
import { changePerson } from '../change-person'
import { consentsOf, withdrawn } from '../consents'
import { withConsent } from '../rules/consent'

export const setConsent = handle(consentSet, async (context, { kind, given, version }) => {
  const person = await changePerson(context, context.actor.personId, before => {
    const said = withConsent(before, { kind, given, version, at: context.at })
    return given ? said : withdrawn(said, kind)
  })
  if (isRefusal(person)) return person
  context.renew(person)
  return consentsOf(person)
})

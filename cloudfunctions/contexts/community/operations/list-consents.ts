/** consent.list — 1 round trip. */
import { handle } from 'kernel/handler'
import { consentList } from 'types/privacy'
import { consentsOf } from '../consents'
import { type Person, people } from '../documents'

export const listConsents = handle(consentList, async context => {
  const person = await context.documents.get<Person>(people.name, context.actor.personId)
  return consentsOf(person ?? {})
})

/** Beginning a deletion: by the person in the app, or by the platform when they take back what they allowed there. */

import type { Context } from 'kernel/context'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import type { Refusal } from 'kernel/refusal'
import type { Secrets } from 'kernel/secrets'
import { type Forgetting, forgettings } from './documents'

/** Twelve digits; whoever has no key cannot find one that exists. */
export function numberOf(secrets: Pick<Secrets, 'derive'>, text: string): string {
  const letters = secrets.derive('deletion', text, 20)
  const number = [...letters].reduce((sum, letter) => (sum * 37 + letter.charCodeAt(0)) % 900_000_000_000, 7)
  return String(100_000_000_000 + number)
}

/** A deletion of the person that has not been carried out to its end; one round trip. */
export async function runningFor(
  { documents }: Pick<Context, 'documents'>,
  personId: string
): Promise<Forgetting | null> {
  const where = { personId, state: 'asked' }
  const [running] = await documents.find<Forgetting>(forgettings.name, where, { order: { _id: 'asc' }, limit: 1 })
  return running ?? null
}

export function startForgetting<V>(context: Context, view: (job: Forgetting) => V): Promise<V | Refusal> {
  const { actor, at, requestKey, secrets } = context
  const draft = {
    _id: newId(context, 'f'),
    number: numberOf(secrets, requestKey),
    personId: actor.personId,
    openid: actor.openid,
    ghost: secrets.derive('ghost', requestKey, 24),
    askedAt: at,
    state: 'asked' as const,
    removed: 0,
    unlinked: 0
  }
  return create(context, forgettings, draft, view)
}

/** Who a notice is for, fifty people at a time. */
import { postHolders, type Recipient, recipients, residentsPage } from 'contexts/community'
import type { Audience } from 'kernel/outbox'
import type { Ports } from 'kernel/ports'
import { lineage } from 'kernel/scope'

const PAGE = 50

export interface AudiencePage {
  people: Recipient[]
  /** Those still to be told; absent when these were the last. */
  rest?: Audience
}

/** The place that an audience is told in; people named one by one are told wherever they are. */
export function placeOf(audience: Audience): string | undefined {
  if ('residentsOf' in audience) return audience.residentsOf
  return 'ownersOf' in audience ? audience.ownersOf : undefined
}

/** One page of an audience: one round trip, for a post as many as places are looked at upwards. */
export async function nextPage(ports: Ports, audience: Audience): Promise<AudiencePage> {
  if ('people' in audience) return peoplePage(ports, audience.people)
  if ('post' in audience) return { people: await nearestHolders(ports, audience) }
  const ownersOnly = 'ownersOf' in audience
  const scope = ownersOnly ? audience.ownersOf : audience.residentsOf
  const { people, next } = await residentsPage(ports, scope, ownersOnly, audience.after)
  return next ? { people, rest: { ...audience, after: next } } : { people }
}

async function peoplePage(ports: Ports, ids: string[]): Promise<AudiencePage> {
  if (ids.length === 0) return { people: [] }
  const people = await recipients(ports, ids.slice(0, PAGE))
  return ids.length > PAGE ? { people, rest: { people: ids.slice(PAGE) } } : { people }
}

/** Those who hold a post over a place: at the place itself, else at the nearest place above that has any. */
async function nearestHolders(ports: Ports, { post, scope }: Extract<Audience, { post: unknown }>) {
  for (const place of lineage(scope).reverse()) {
    const holders = await postHolders(ports, post, place)
    if (holders.length > 0) return holders
  }
  return []
}

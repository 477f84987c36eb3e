/** The owners of a place as a roll that another context may freeze and have signed, by the arithmetic of votes (M7). */
import type { Actor } from 'kernel/actor'
import type { Ports } from 'kernel/ports'
import { sha256 } from 'kernel/secrets'
import type { Share } from 'types/voting'
import type { Head } from './documents'
import { headsOf, totalOf, voterKeyOf } from './heads'
import { rollText } from './rules/frozen-text'
import { holdersOf } from './voters'

/**
 * Every owner group once, with the area of all its homes (L6); one round trip a thousand homes.
 * @param id of what is signed: keys of one roll cannot be joined with another's
 */
export async function ownerRoll(
  ports: Ports,
  id: string,
  scope: string
): Promise<{ heads: Head[]; total: Share; hash: string }> {
  const heads = await headsOf(ports, id, 'OWNER_SPECIAL', scope)
  return { heads, total: totalOf(heads), hash: sha256(rollText(heads)) }
}

/** The keys in that roll under which a person would stand. */
export const ownKeys = (
  ports: Pick<Ports, 'secrets'>,
  id: string,
  actor: Pick<Actor, 'personId' | 'homes'>,
  scope: string
): string[] => holdersOf(actor, 'OWNER_SPECIAL', scope).map(holder => voterKeyOf(ports, id, holder))

/** Where a matter stands, for those who hold a meeting or a vote about it. */
import type { Ports } from 'kernel/ports'
import { type Matter, matters } from './documents'

/** The matter's place, title, state and author, or null when there is none; one round trip. */
export async function matterStanding(
  ports: Pick<Ports, 'documents'>,
  matterId: string
): Promise<Pick<Matter, 'scope' | 'title' | 'state' | 'authorId' | 'hidden'> | null> {
  const matter = await ports.documents.get<Matter>(matters.name, matterId)
  if (!matter) return null
  const { scope, title, state, authorId, hidden } = matter
  return { scope, title, state, authorId, hidden }
}

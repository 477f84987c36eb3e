/** Where a matter stands, for those who hold a meeting or a vote about it. */
import type { Ports } from 'kernel/ports'
import type { MatterState } from 'types/matters'
import { type Matter, matters } from './documents'

/** The matter's place and state, or null when there is none; one round trip. */
export async function matterStanding(
  ports: Pick<Ports, 'documents'>,
  matterId: string
): Promise<{ scope: string; state: MatterState } | null> {
  const matter = await ports.documents.get<Matter>(matters.name, matterId)
  return matter && { scope: matter.scope, state: matter.state }
}

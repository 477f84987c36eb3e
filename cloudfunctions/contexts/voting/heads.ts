/** Who may answer a question, as it stands now: owner groups for owners, each resident for residents (L6). */
import { ownerHeads, residentsPage } from 'contexts/community'
import type { Ports } from 'kernel/ports'
import type { Regime, Share } from 'types/voting'
import type { Head } from './documents'
import { exact } from './rules/exact'

/** One round trip per 1000 homes, or per 50 residents. */
export async function headsOf(ports: Ports, decisionId: string, regime: Regime, scope: string): Promise<Head[]> {
  const keyed = (holder: string) => ({ voterKey: voterKeyOf(ports, decisionId, holder), holder })
  if (regime === 'OWNER_SPECIAL') {
    const owners = await ownerHeads(ports, scope)
    return owners.map(({ ownerKey, label, areaCenti, homes }) => ({
      ...keyed(ownerKey),
      label,
      areaCenti,
      homes: homes.length
    }))
  }
  const heads: Head[] = []
  let after: string | undefined
  do {
    const { people, next } = await residentsPage(ports, scope, false, after)
    heads.push(...people.map(({ personId }) => ({ ...keyed(personId), label: '您本人', areaCenti: 0, homes: 1 })))
    after = next
  } while (after !== undefined)
  return heads
}

/** Stable within a decision, and without the house key it cannot be joined with another decision's. */
export const voterKeyOf = (ports: Pick<Ports, 'secrets'>, decisionId: string, holder: string): string =>
  `v_${ports.secrets.derive('voter', `${decisionId}|${holder}`, 20)}`

export const totalOf = (heads: readonly Pick<Head, 'areaCenti'>[]): Share => ({
  heads: heads.length,
  areaCenti: exact(heads.reduce((sum, head) => sum + exact(head.areaCenti), 0))
})

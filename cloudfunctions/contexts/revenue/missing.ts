/** What contracts of a compound should have brought and did not, for the list, the tab and the disclosure. */
import type { Documents } from 'kernel/documents'
import type { Missing } from 'types/assets'
import { type Contract, contracts } from './documents'
import { expectedViewOf } from './register-view'
import { expectedOf, missingOf } from './rules/contract'
import { daysBetween } from './rules/days'

/** Contracts of a compound that still make one expect something. */
const CONTRACTS_MAX = 500

interface MissingMoney {
  items: Missing[]
  /** Since the first day of the year: what was to be paid by today, and how much of it came; of these contracts. */
  expectedFen: number
  paidFen: number
}

/** One round trip; the oldest first. @param today in China */
export async function missingAt(
  { documents }: { documents: Documents },
  scope: string,
  today: string
): Promise<MissingMoney> {
  const options = { order: { key: 'desc' }, limit: CONTRACTS_MAX } as const
  const open = await documents.find<Contract>(contracts.name, { scope, open: true }, options)
  const newYear = `${today.slice(0, 4)}-01-01`
  const due = open.flatMap(expectedOf).filter(one => one.due >= newYear && one.due <= today)
  return {
    items: open.flatMap(contract => missingIn(contract, today)).sort((a, b) => a.due.localeCompare(b.due)),
    expectedFen: due.reduce((sum, one) => sum + one.amountFen, 0),
    paidFen: due.reduce((sum, one) => sum + Math.min(one.paidFen, one.amountFen), 0)
  }
}

const missingIn = (contract: Contract, today: string): Missing[] =>
  missingOf(contract, today).map(expected => ({
    contractId: contract._id,
    assetName: contract.assetName,
    class: contract.class,
    party: contract.party,
    what: contract.what,
    ...expectedViewOf(contract, expected, today),
    days: daysBetween(expected.due, today)
  }))

/** The legs of every line of the fund, and the proof that the money of neighbours and public money never meet (law B4). */
import type { FundKind, Service, Source } from 'types/fund-parts'
import type { Leg } from 'types/ledger-parts'

/** What the fund has; `cash:public` lies in the charity's own account. */
export const cashOf = (fund: FundKind): string => `cash:${fund}`
/** Bound to nothing yet. */
export const generalOf = (fund: FundKind): string => `general:${fund}`
/** Each project has an account of its own, of the kind that the project keeps for good. */
export const projectAccount = (projectId: string): string => `project:${projectId}`
/** Against what is bound: income less expenses is what the general and project accounts hold together. */
const carriedOf = (fund: FundKind): string => `carried:${fund}`

/** Accounts that must be there before anything is booked. */
export const accountsOf = (fund: FundKind): string[] => [cashOf(fund), generalOf(fund)]

const debit = (account: string, amount: number): Leg => ({ account, side: 'debit', amount })
const credit = (account: string, amount: number): Leg => ({ account, side: 'credit', amount })

/** Where money of a kind is kept for one purpose. */
export const purseOf = (fund: FundKind, projectId: string | undefined): string =>
  projectId === undefined ? generalOf(fund) : projectAccount(projectId)

/** It is there, it has a source, and it is bound to the project or to the fund as a whole. */
export const receiptLegs = (fund: FundKind, from: Source, projectId: string | undefined, amount: number): Leg[] => [
  debit(cashOf(fund), amount),
  credit(`source:${fund}-${from}`, amount),
  debit(carriedOf(fund), amount),
  credit(purseOf(fund, projectId), amount)
]

/** It leaves the project and the cash; what it served stays readable. */
export const spendingLegs = (fund: FundKind, served: Service, projectId: string, amount: number): Leg[] => [
  debit(projectAccount(projectId), amount),
  credit(carriedOf(fund), amount),
  debit(`spent:${fund}-${served}`, amount),
  credit(cashOf(fund), amount)
]

/** From one purpose to another of the same kind; the cash stays where it is. */
export const movingLegs = (from: string, to: string, amount: number): Leg[] => [debit(from, amount), credit(to, amount)]

/**
 * Whether all legs belong to one kind.
 * @param kindOfProject the kind of a project by its id
 */
export function isOfOneKind(
  legs: readonly Pick<Leg, 'account'>[],
  kindOfProject: (projectId: string) => FundKind | undefined
): boolean {
  const kinds = legs.map(({ account }) => {
    const [word = '', whose = ''] = account.split(':')
    return word === 'project' ? kindOfProject(whose) : whose.split('-')[0]
  })
  return kinds.every(kind => kind !== undefined && kind === kinds[0])
}

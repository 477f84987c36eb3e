/** What a project has, as the book and its posted lines say; never a counter that somebody might forget. */
import { bookId, strictBalances } from 'contexts/ledger'
import type { Documents } from 'kernel/documents'
import type { ProjectNumbers } from 'types/projects'
import { lines, type Project } from './documents'
import { projectAccount } from './rules/legs'

interface Figures {
  numbers: ProjectNumbers
  /** Spent for each item of the plan, by its place. */
  byItem: number[]
}

/** Two round trips at once. Money in = what is left and what went out: the book never loses a fen in between. */
export async function figuresOf(documents: Documents, { _id, scope, plan }: Project): Promise<Figures> {
  const account = projectAccount(_id)
  const [tallies, [balance]] = await Promise.all([
    documents.group(lines.name, { projectId: _id, list: 'booked' }, 'tally', ['countedFen']),
    strictBalances(documents, bookId('fund', scope), [account])
  ])
  const sums = new Map(tallies.map(({ key, sums: sum }) => [String(key), sum.countedFen ?? 0]))
  const of = (tally: string) => sums.get(tally) ?? 0
  const byItem = (plan?.items ?? []).map((_item, place) => of(`spending:${place}`))
  const spentFen = byItem.reduce((sum, fen) => sum + fen, 0)
  const leftFen = balance?.standing ?? 0
  const heldFen = leftFen - (balance?.available ?? 0)
  const receivedFen = leftFen + spentFen + of('leftover')
  return { numbers: { giftsFen: of('receipt:gift'), receivedFen, spentFen, heldFen, leftFen }, byItem }
}

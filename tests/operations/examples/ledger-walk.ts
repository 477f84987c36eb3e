/** A book with a few lines in it, sealed, closed, stopped: as far as an example needs it. */
import { carryOut, openBook } from 'contexts/ledger'
import { ledgerClose } from 'types/ledger'
import { chief, founder, helper, staff } from '../../../local/demo/people'
import { appoint, community, compound } from '../../../local/demo/town'
import { simulatedDocuments } from '../../simulated-documents'
import type { World } from '../../world'
import type { Made } from './walk'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

export const revenue = { kind: 'revenue' as const, scope: compound }
const book = `revenue@${compound}`

/** The helper looks after the books of the community as its auditor. */
export const auditor = helper
/** A neighbour checks what the clerk has written. */
export const checker = chief

export const deskOf = (world: World) => ({ documents: simulatedDocuments(world.cloud.store), at: world.hand.now() })

/** Two lines of May: money from the lift advertisements, and what the lamps cost. */
export async function booked(world: World): Promise<Made> {
  await openBook(deskOf(world), 'revenue', compound, ['bank', 'cash'])
  const post = async (id: string, debit: string, credit: string, amount: number, what: string) =>
    carryOut(deskOf(world), [
      {
        do: 'post',
        entry: {
          id,
          book,
          what,
          day: '2026-05-20',
          legs: [
            { account: debit, side: 'debit', amount },
            { account: credit, side: 'credit', amount }
          ],
          approvals: [{ who: '公账核对员 李强', what: '核对', at: world.hand.now() }]
        }
      }
    ])
  await post('e_lifts0001', 'bank', 'income:lift', 480_000, '五月电梯广告费')
  await post('e_lamps0001', 'cost:repair', 'bank', 36_500, '楼道灯更换')
  return { entryId: 'e_lifts0001' }
}

export async function sealed(world: World): Promise<Made> {
  const made = await booked(world)
  await world.pass(2 * MINUTE_MS)
  return made
}

export async function watched(world: World): Promise<Made> {
  const made = await sealed(world)
  await appoint(world.hand, founder, auditor, 'auditor', community, '李萍')
  await appoint(world.hand, founder, checker, 'checker', compound, '周桂兰')
  return made
}

export async function closing(world: World): Promise<Made> {
  const made = await watched(world)
  await world.ask(staff, ledgerClose, { ...revenue, month: '2026-05' })
  await world.pass(4 * MINUTE_MS)
  return made
}

/** Somebody with the keys of the database writes himself more money; the night finds it. */
export async function stopped(world: World): Promise<Made> {
  const made = await watched(world)
  await world.cloud.store.update('balances', { _id: `${book}#bank` }, { $set: { debit: 999_999 } })
  await world.pass(DAY_MS)
  return made
}

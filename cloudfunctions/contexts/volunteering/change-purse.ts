/** A purse, opened the first time it is needed and changed only where nobody was faster. */
import { openAccounts } from 'contexts/ledger'
import { addMissing } from 'kernel/add-missing'
import { Busy } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { nextVersion, patchOf } from 'kernel/stamp'
import { type Purse, purses } from './points-documents'
import { purseAccount, purseOf } from './purse'

/** All that working on a purse needs of a context or of the clock's work. */
export type PurseDesk = Pick<Ports, 'documents' | 'secrets'> & { at: number }

/** One round trip when it is there, three when it is opened: the account first, so that a purse always has one. */
export async function ensurePurse(desk: PurseDesk, scope: string, book: string, personId: string): Promise<Purse> {
  const _id = purseOf(desk, book, personId)
  const there = await desk.documents.get<Purse>(purses.name, _id)
  if (there) return there
  const closed = await openAccounts(desk.documents, book, [purseAccount(_id)])
  const fresh: Purse = {
    _id,
    scope,
    book,
    personId,
    counted: [],
    waiting: [],
    lots: [],
    taken: [],
    lookAgainAt: null,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  if (closed || !(await addMissing(desk.documents, purses.name, [fresh]))) throw new Busy('a purse could not be opened')
  return fresh
}

/**
 * @param decide what the purse shall be; it may run again on a newer one. The same object changes nothing.
 * @param known the purse as it was just read, to spare a round trip.
 * Refuses: busy when others were faster too often, and what `decide` refuses.
 */
export async function changePurse(
  desk: PurseDesk,
  id: string,
  decide: (purse: Purse) => Purse | Refusal,
  known?: Purse
): Promise<Purse | Refusal> {
  let first = known
  const settled = await untilSettled<Purse | Refusal>(async () => {
    const before = first ?? (await desk.documents.get<Purse>(purses.name, id))
    first = undefined
    if (!before) throw new Error(`there is no purse ${id}`)
    const wanted = decide(before)
    if (isRefusal(wanted) || wanted === before) return wanted
    const after = nextVersion(purses, before, wanted, desk.at)
    const won = await desk.documents.update(purses.name, id, { version: before.version }, patchOf(before, after))
    return won ? after : 'again'
  })
  return settled ?? refuse('busy')
}

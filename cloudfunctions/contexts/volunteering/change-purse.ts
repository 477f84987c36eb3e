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

/**
 * The purses of these people, in the order given; one round trip when all are there, three when some are opened: the
 * accounts first, so that a purse always has one.
 */
export async function ensurePurses(
  desk: PurseDesk,
  scope: string,
  book: string,
  people: readonly string[]
): Promise<Purse[]> {
  const wanted = people.map(personId => ({ _id: purseOf(desk, book, personId), personId }))
  const where = { _id: { in: wanted.map(({ _id }) => _id) } }
  const found = await desk.documents.find<Purse>(purses.name, where, { order: { _id: 'asc' }, limit: people.length })
  const there = new Map(found.map(purse => [purse._id, purse]))
  const fresh = wanted.filter(({ _id }) => !there.has(_id)).map(one => blank(scope, book, one))
  if (fresh.length > 0) await open(desk, book, fresh)
  for (const purse of fresh) there.set(purse._id, purse)
  return wanted.flatMap(({ _id }) => there.get(_id) ?? [])
}

async function open({ documents }: PurseDesk, book: string, fresh: readonly Purse[]): Promise<void> {
  const codes = fresh.map(({ _id }) => purseAccount(_id))
  const closed = await openAccounts(documents, book, codes)
  if (closed || !(await addMissing(documents, purses.name, fresh))) throw new Busy('a purse could not be opened')
}

const blank = (scope: string, book: string, { _id, personId }: Pick<Purse, '_id' | 'personId'>): Purse => ({
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
})

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

/** After the storm: everything is asked once more in peace, the clock ticks until nothing is due, and all is counted. */
import { standings } from 'contexts/ledger/standings'
import { isRefusal } from 'kernel/refusal'
import type { History } from './history'
import { bookNames, type Request } from './requests'

/** Past every window, and past the five minutes for which the clock leaves alone what it failed with. */
const QUIET_MS = 400_000

/** What a history shows at its end goes into its model's list. */
export async function finalViolations(history: History, idle: () => Promise<void>): Promise<void> {
  history.calm()
  for (const request of history.asked) if (history.random.chance(0.3)) askAgain(history, request)
  await history.scheduler.untilDone(idle)
  for (const request of history.asked) wholeOrNothing(history, request)
  asked(history)
  // Making the last block costs as much as all the rest: most histories do without.
  if (history.random.chance(0.6)) return
  history.tickAfter(QUIET_MS)
  await history.scheduler.untilDone(idle)
  figures(history, history.random.pick(bookNames))
  await history.scheduler.untilDone(idle)
  sealedOnce(history)
  overInTime(history)
}

/** Somebody who asks for what is done already hears that it is done, whatever has become of the accounts since. */
function askAgain(history: History, request: Request): void {
  const { model } = history
  const there = ({ collection, id }: Request['leaves'][number]) => model[collection].has(id)
  if (request.leaves.length === 0 || !request.leaves.every(there)) return
  history.run(0, async desk => {
    const outcome = await request.ask(desk)
    if (!isRefusal(outcome)) {
      const given = [...outcome.entries, ...outcome.holds].map(({ _id }) => _id).join()
      if (given !== request.leaves.map(({ id }) => id).join())
        model.wrong(`${request.what} was done, and gave ${given}`)
      // Two who undo the same entry are told apart by their reasons: one of them was too late, and still is.
    } else if (outcome.reason !== 'already-reversed')
      model.wrong(`${request.what} was done, and then: ${outcome.reason}`)
  })
}

/** What the page of a book shows in peace is what its entries say. */
function figures(history: History, book: string): void {
  const { model } = history
  history.run(0, async ({ documents }) => {
    const shown = new Map((await standings(documents, book)).map(one => [`${book}#${one.code}`, one]))
    for (const id of model.accountIds().filter(one => one.startsWith(`${book}#`))) {
      const { standing, available } = model.now(id)
      const one = shown.get(id)
      if ((one?.standing ?? 0) !== standing) model.wrong(`L3 ${id} shows ${one?.standing}, its entries say ${standing}`)
      if (one && one.available !== available) model.wrong(`L10 ${id} shows ${one.available} free, it is ${available}`)
    }
  })
}

/** Nothing is in the books that nobody asked for. */
function asked({ model, asked: requests, opened }: History): void {
  const wanted = new Set([...opened, ...requests.flatMap(({ leaves }) => leaves.map(({ id }) => id))])
  for (const id of model.entries.keys()) if (!wanted.has(id)) model.wrong(`L2 nobody asked for ${id}`)
}

function wholeOrNothing({ model }: History, request: Request): void {
  const there = request.leaves.filter(({ collection, id }) => model[collection].has(id))
  if (there.length > 0 && there.length < request.leaves.length) model.wrong(`${request.what} was done by half`)
}

function sealedOnce({ model, store }: History): void {
  for (const id of model.entries.keys()) {
    const stored = store.get('entries', id)
    const block = model.sealed.get(id)
    if (block === undefined) model.wrong(`L7 ${id} is in no block`)
    else if (stored?.sealNo !== block) model.wrong(`L7 ${id} is in block ${block} and says ${stored?.sealNo}`)
    if (stored?.nextDueAt !== null) model.wrong(`L7 ${id} still waits for the clock`)
  }
}

function overInTime({ model, scheduler }: History): void {
  for (const { _id, state, expiresAt } of model.holds.values()) {
    if (state === 'held' && expiresAt < scheduler.now) model.wrong(`L10 ${_id} should have expired`)
  }
}

/** Carrying acts out: one round trip where no account is bounded, one transaction where one is. */
import { DuplicateKey } from 'kernel/documents'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import type { Act } from './acts'
import type { Carried, Desk } from './desk'
import { type Entry, entries, type Hold, holds } from './documents'
import { type Deed, deedOf } from './made-of'
import { monthsOpen } from './months-open'
import { isStrict } from './rules/chart'
import { withinTransaction } from './within-transaction'

/** Several entries stand together or not at all, so more than one is a transaction even where nothing is bounded. */
const bounded = (deeds: readonly Deed[]): boolean =>
  deeds.length > 1 ||
  deeds.some(deed => deed.do !== 'post' || deed.entry.accounts.some(code => isStrict(deed.entry.book, code)))

/**
 * All acts or none. Round trips: 1 for one entry over folded accounts only; 5 with one bounded account, 2 more for each
 * further one; 5 to hold, 7 to settle. Asked again it answers with what was done then.
 * Refuses: not-enough (a bounded account would go below nothing) · book-frozen (for whatever touches a bounded account; an
 * entry over folded accounts alone is taken and waits unsealed, decision 0016) · account-closed (never opened) ·
 * period-closed · hold-over (already settled, released or expired) · request-reused · busy.
 */
export async function carryOut(desk: Desk, acts: readonly Act[]): Promise<Carried | Refusal> {
  const deeds = acts.map(act => deedOf(act, desk.at))
  const settled = await untilSettled<Carried | Refusal>(async () => {
    try {
      const carried = await tried(desk, deeds)
      // A no may only mean that it was done before: what it took is not there a second time.
      return isRefusal(carried) ? ((await asBefore(desk, deeds)) ?? carried) : carried
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      return (await asBefore(desk, deeds)) ?? 'again'
    }
  })
  return settled ?? refuse('busy')
}

async function tried({ documents, at }: Desk, deeds: readonly Deed[]): Promise<Carried | Refusal> {
  const made = deeds.flatMap(deed => ('entry' in deed ? [deed.entry] : []))
  const late = await monthsOpen({ documents, at }, made)
  if (late) return late
  if (bounded(deeds)) return withinTransaction(documents, deeds)
  await documents.add(entries.name, made)
  return { entries: made, holds: [] }
}

/** What an earlier try of the same request did; null while it is not all there. */
async function asBefore({ documents }: Desk, deeds: readonly Deed[]): Promise<Carried | Refusal | null> {
  const done: Carried = { entries: [], holds: [] }
  for (const deed of deeds) {
    if (deed.do === 'post' || deed.do === 'settle') {
      const there = await documents.get<Entry>(entries.name, deed.entry._id)
      if (there?.requestHash !== deed.entry.requestHash) return there && refuse('request-reused')
      done.entries.push(there)
    } else {
      const id = deed.do === 'hold' ? deed.hold._id : deed.holdId
      const there = await documents.get<Hold>(holds.name, id)
      if (!there) return null
      if (deed.do === 'hold' && there.requestHash !== deed.hold.requestHash) return refuse('request-reused')
      done.holds.push(there)
    }
  }
  return done
}

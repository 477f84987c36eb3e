/** The row of quarters of a compound: it begins with the book, and each quarter begins the next. */
import { addMissing } from 'kernel/add-missing'
import type { DueKind, Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { lawAt } from 'kernel/law'
import { type Refusal, refuse } from 'kernel/refusal'
import { nextDueAt } from 'kernel/stamp'
import { clockEntries } from './disclosure-announce'
import { type Disclosure, disclosureId, disclosures } from './disclosure-documents'
import { clocked } from './rules/disclosure'
import { endOf, quarterAfter, quarterAt, quarterOf } from './rules/quarter'

const DAY_MS = 86_400_000

function blank(scope: string, book: string, quarter: string, at: number): Disclosure {
  const endsAt = endOf(quarter)
  const days = lawAt(scope).disclosurePublishDays.value
  const one: Disclosure = {
    _id: disclosureId(scope, quarter),
    scope,
    book,
    quarter,
    state: 'open',
    endsAt,
    // A quarter that was over before the book was opened has its days from then on.
    publishBy: Math.max(endsAt, at) + days * DAY_MS,
    steps: [],
    told: [],
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  return { ...one, nextDueAt: nextDueAt(disclosures, one, at) }
}

/** Ten years of quarters: a book is not opened for a day further back. */
const QUARTERS_MAX = 40

/** With a book of a compound: every quarter from the day for which it was opened to now; one round trip, safe to repeat. */
export async function beginQuarters(
  { documents, at }: Pick<Work, 'documents' | 'at'>,
  { scope, book, openedDay }: { scope: string; book: string; openedDay: string }
): Promise<Refusal | null> {
  const rows: Disclosure[] = []
  let quarter = quarterOf(openedDay.slice(0, 7))
  while (quarter <= quarterAt(at) && rows.length < QUARTERS_MAX) {
    rows.push(blank(scope, book, quarter, at))
    quarter = quarterAfter(quarter)
  }
  return (await addMissing(documents, disclosures.name, rows)) ? null : refuse('busy')
}

export const quarterDue: DueKind<Disclosure> = {
  collection: disclosures,
  async work(work, one) {
    if (work.at < one.endsAt || one.told.includes('ended')) return one
    const next = blank(one.scope, one.book, quarterAfter(one.quarter), work.at)
    if (!(await addMissing(work.documents, disclosures.name, [next]))) throw new Busy('the next quarter was not made')
    return one
  },
  fallDue(before, at) {
    const after = clocked(before, lawAt(before.scope).boardPhotoDays.value, at)
    const what = after.told.length > before.told.length ? after.told[after.told.length - 1] : undefined
    return what ? { ...after, outbox: [...after.outbox, ...clockEntries(after, what, at)] } : after
  }
}

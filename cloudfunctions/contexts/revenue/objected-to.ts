/** What a question about the accounts is about, in words: a line of the book, a quarter, or the accounts as a whole. */
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import { quarterName } from 'types/quarter-name'
import { type Disclosure, disclosures } from './disclosure-documents'
import { type Booking, bookingIdOf, bookings } from './documents'

interface Asked {
  scope: string
  disclosureId?: string | undefined
  entryId?: string | undefined
}

/** The entry that a reversal undoes. */
const undone = (entryId: string): string => entryId.replace(/^rev:/, '')

/** One round trip; none for the accounts as a whole. What belongs to another compound is not found. */
export async function objectedTo({ documents }: Context, asked: Asked): Promise<string | Refusal> {
  if (asked.entryId) {
    const bookingId = bookingIdOf(undone(asked.entryId))
    const booking = bookingId === null ? null : await documents.get<Booking>(bookings.name, bookingId)
    return booking && booking.scope === asked.scope ? booking.what : refuse('not-found')
  }
  if (asked.disclosureId) {
    const quarter = await documents.get<Disclosure>(disclosures.name, asked.disclosureId)
    return quarter && quarter.scope === asked.scope ? quarterName(quarter.quarter) : refuse('not-found')
  }
  return '公共收益'
}

/** What contracts and clearing projects learn of bookings, and what the clerk is told of what came back. */
import type { Work } from 'kernel/context-module'
import type { EventEntry, OutboxEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { type Booking, clearings, contracts } from './documents'
import { withoutRecovered, withRecovered } from './rules/clearing'
import { withoutPaid, withPaid } from './rules/contract'

const PAID = 'revenue.paid'
const UNPAID = 'revenue.unpaid'
const RECOVERED = 'revenue.recovered'
const UNRECOVERED = 'revenue.unrecovered'

export const bookPage = (id: string): string => `/packages/revenue/check/index?id=${id}`

/** What follows from the state the ledger brought it into. */
export function bookingMoved(booking: Booking, at: number): OutboxEntry[] {
  const { _id, state, contractId, due = '', clearingId, amountFen, day, trouble, by, what, version } = booking
  const id = `${_id}:${version}`
  if (trouble !== undefined) {
    return [
      {
        id: `${id}:back`,
        kind: 'notice',
        audience: { people: [by.personId] },
        because: '这一笔是您记的',
        title: '有一笔账没有记上',
        body: `“${what}”：${trouble}`,
        link: bookPage(_id),
        at
      }
    ]
  }
  const data = { bookingId: _id, due, amountFen, day }
  const event = (name: string, target: string): EventEntry => ({
    id: `${id}:${name}`,
    kind: 'event',
    event: name,
    target,
    data,
    at
  })
  const posted = state === 'posted'
  return [
    ...(contractId && due ? [event(posted ? PAID : UNPAID, contractId)] : []),
    ...(clearingId ? [event(posted ? RECOVERED : UNRECOVERED, clearingId)] : [])
  ]
}

const text = (value: EventEntry['data'][string] | undefined): string => String(value ?? '')

const paidOf = ({ data }: EventEntry) => ({
  bookingId: text(data.bookingId),
  due: text(data.due),
  day: text(data.day),
  amountFen: Number(data.amountFen)
})

export const bookingEvents = {
  [PAID]: (work: Work, entry: EventEntry) => {
    const { bookingId, due, amountFen } = paidOf(entry)
    return recordEvent(work, contracts, entry, contract => withPaid(contract, { bookingId, due, amountFen }))
  },
  [UNPAID]: (work: Work, entry: EventEntry) =>
    recordEvent(work, contracts, entry, contract => withoutPaid(contract, paidOf(entry).bookingId)),
  [RECOVERED]: (work: Work, entry: EventEntry) => {
    const { bookingId, day, amountFen } = paidOf(entry)
    return recordEvent(work, clearings, entry, clearing => withRecovered(clearing, { bookingId, day, amountFen }))
  },
  [UNRECOVERED]: (work: Work, entry: EventEntry) =>
    recordEvent(work, clearings, entry, clearing => withoutRecovered(clearing, paidOf(entry).bookingId))
}

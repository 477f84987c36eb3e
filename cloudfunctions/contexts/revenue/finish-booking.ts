/** Carries a checked booking into the ledger and writes down what came of it; the request at once, the clock after a crash. */
import { carryOut, type Desk, openAccounts, reverse } from 'contexts/ledger'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { nextVersion, patchOf } from 'kernel/stamp'
import type { Approval } from 'types/ledger-parts'
import { type Booking, bookings, entryIdOf } from './documents'
import { bookingMoved } from './hear-booking'
import { type By, legsOf, permitCode, settled } from './rules/booking'

const approval = ({ who, at }: By, what: string): Approval => ({ who, what, at })

/** The booking as it stands now: posted, undone, sent back with the ledger's reason; or as before when it is busy. */
export async function finishBooking(desk: Desk, booking: Booking): Promise<Booking> {
  const { state } = booking
  if (state !== 'posting' && state !== 'undoing') return booking
  const carried = await (state === 'posting' ? post(desk, booking) : takeBack(desk, booking))
  if (isRefusal(carried) && carried.reason === 'busy') return booking
  // Taken back once is taken back: another reversal of the same entry cannot be.
  const done = !isRefusal(carried) || carried.reason === 'already-reversed'
  const trouble = isRefusal(carried) && !done ? carried.toWire().message : undefined
  const decided = settled(booking, desk.at, trouble)
  const told = { ...decided, outbox: [...decided.outbox, ...bookingMoved(decided, desk.at)] }
  const after = nextVersion(bookings, booking, told, desk.at)
  const where = { version: booking.version }
  const won = await desk.documents.update(bookings.name, booking._id, where, patchOf(booking, after))
  return won ? after : ((await desk.documents.get<Booking>(bookings.name, booking._id)) ?? booking)
}

async function post(desk: Desk, booking: Booking): Promise<unknown> {
  const { book, kind, decisionId, contractId, clearingId, from, vouchers, by, check, what, day } = booking
  if (kind === 'permit' && decisionId) {
    const failed = await openAccounts(desk.documents, book, [permitCode(decisionId)])
    if (failed) return failed
  }
  const sourceId = clearingId ?? from?.importId
  const evidence = {
    vouchers,
    ...(decisionId ? { decisionId } : {}),
    ...(contractId ? { contractId } : {}),
    ...(sourceId ? { sourceId } : {})
  }
  const approvals = [approval(by, '记账'), ...(check ? [approval(check, '核对')] : [])]
  const entry = { id: entryIdOf(booking), book, what, day, legs: legsOf(booking), evidence, approvals }
  return carryOut(desk, [{ do: 'post', entry }])
}

function takeBack(desk: Desk, booking: Booking): Promise<unknown | Refusal> {
  const { undo, check } = booking
  const approvals = [...(undo ? [approval(undo, '申请冲销')] : []), ...(check ? [approval(check, '核对')] : [])]
  return reverse(desk, entryIdOf(booking), { reason: undo?.reason ?? '', approvals })
}

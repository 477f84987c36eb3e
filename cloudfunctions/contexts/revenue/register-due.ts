/** What time does to register and book: a checked line is posted after a crash; what is missing is said to the clerk. */
import type { DueKind } from 'kernel/context-module'
import type { NoticeEntry } from 'kernel/outbox'
import {
  assets,
  type Booking,
  bookings,
  type Contract,
  clearings,
  contracts,
  revenueBooks,
  statementImports
} from './documents'
import { finishBooking } from './finish-booking'
import { contractClock, type Expected, nextToRemind } from './rules/contract'

const posting: DueKind<Booking> = { collection: bookings, work: (work, booking) => finishBooking(work, booking) }

const missing: DueKind<Contract> = {
  collection: contracts,
  fallDue(contract, at) {
    const due = contractClock(contract)
    const next = nextToRemind(contract)
    if (due === null || due > at || !next) return contract
    return { ...contract, remindedFor: next.due, outbox: [...contract.outbox, clerkTold(contract, next, at)] }
  }
}

const clerkTold = ({ _id, scope, assetName, what }: Contract, { due }: Expected, at: number): NoticeEntry => ({
  id: `${_id}:missing:${due}`,
  kind: 'notice',
  audience: { post: 'clerk', scope },
  title: '有一笔该收的钱没有入账',
  body: `${assetName}的“${what}”，该在 ${due} 前收到，账上还没有。`,
  link: `/packages/revenue/missing/index?scope=${encodeURIComponent(scope)}`,
  at
})

/** The others have notices to send at the most. */
export const registerDue = [
  posting,
  missing,
  { collection: assets },
  { collection: clearings },
  { collection: revenueBooks },
  { collection: statementImports }
]

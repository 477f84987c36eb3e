/** A contract over common property: what it makes one expect, what came, what is missing. */
import type { ExpectedState } from 'types/assets'
import type { IncomeClass, Rhythm } from 'types/revenue-parts'
import { addDays, addMonths, beginsAt, isDay } from './days'

export interface ContractFacts {
  _id: string
  scope: string
  assetId: string
  assetName: string
  class: IncomeClass
  /** Who pays: a firm, a shop, or "一位业主". */
  party: string
  what: string
  amountFen: number
  rhythm: Rhythm
  fromDay: string
  /** The last day of it. */
  untilDay: string
  /** Days after the beginning of each period until which it may be paid. */
  payDays: number
  /** Days after that from which on it counts as missing; the law's when it was signed. */
  graceDays: number
  /** Photos of the paper. */
  media: string[]
  ended?: { day: string; reason: string; by: string; at: number }
  /** What came, by the day on which it was expected. */
  paid: { due: string; bookingId: string; amountFen: number }[]
  /** Missing sums that became a matter. */
  matters: { due: string; matterId: string }[]
  /** The last expected day of which the clerk was reminded. */
  remindedFor: string | null
  /** Something is still expected of it; see `isOpen`. */
  open: boolean
  keptBy: string
  at: number
}

export interface Expected {
  /** By when it is to be paid; names the sum within the contract. */
  due: string
  fromDay: string
  /** The last day that it is paid for. */
  untilDay: string
  amountFen: number
  paidFen: number
}

/** Periods of one contract at the most: ten years by the month. */
const PERIODS_MAX = 120

const stepMonths: Readonly<Record<Exclude<Rhythm, 'once'>, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

type Terms = Pick<ContractFacts, 'rhythm' | 'fromDay' | 'untilDay' | 'payDays'>

/** The first days of its periods. */
function periodsOf({ rhythm, fromDay, untilDay }: Omit<Terms, 'payDays'>): string[] {
  if (rhythm === 'once') return [fromDay]
  const starts: string[] = []
  for (let n = 0; n <= PERIODS_MAX; n++) {
    const start = addMonths(fromDay, n * stepMonths[rhythm])
    if (start > untilDay) break
    starts.push(start)
  }
  return starts
}

type Running = Terms & Pick<ContractFacts, 'amountFen' | 'paid' | 'ended'>

/** Every sum the contract makes one expect, earliest first; nothing for periods that begin after it was ended. */
export function expectedOf(contract: Running): Expected[] {
  const { rhythm, untilDay, payDays, amountFen, ended } = contract
  const starts = periodsOf(contract).filter(start => !ended || start <= ended.day)
  return starts.map((fromDay, n) => {
    const next = rhythm === 'once' ? undefined : addMonths(contract.fromDay, (n + 1) * stepMonths[rhythm])
    const last = next === undefined || next > untilDay ? untilDay : addDays(next, -1)
    const due = addDays(fromDay, payDays)
    return { due, fromDay, untilDay: last, amountFen, paidFen: paidFor(contract, due) }
  })
}

const paidFor = ({ paid }: Pick<ContractFacts, 'paid'>, due: string): number =>
  paid.reduce((sum, one) => (one.due === due ? sum + one.amountFen : sum), 0)

/** Expected sums that are neither there nor within the grace any more, on a day. */
export const missingOf = (contract: Running & Pick<ContractFacts, 'graceDays'>, today: string): Expected[] =>
  expectedOf(contract).filter(
    ({ due, amountFen, paidFen }) => paidFen < amountFen && addDays(due, contract.graceDays) < today
  )

/** How one expected sum stands on a day. */
export function stateOf(
  { graceDays }: Pick<ContractFacts, 'graceDays'>,
  { due, amountFen, paidFen }: Expected,
  today: string
): ExpectedState {
  if (paidFen >= amountFen) return 'paid'
  if (addDays(due, graceDays) < today) return 'missing'
  if (paidFen > 0) return 'part'
  return due <= today ? 'due' : 'later'
}

/** Whether its days make sense: it ends after it begins, and has no more periods than can be kept. */
export const daysAreSound = ({ rhythm, fromDay, untilDay }: Omit<Terms, 'payDays'>): boolean =>
  isDay(fromDay) &&
  isDay(untilDay) &&
  fromDay <= untilDay &&
  untilDay < addMonths(fromDay, PERIODS_MAX + 1) &&
  periodsOf({ rhythm, fromDay, untilDay }).length <= PERIODS_MAX

const isOpen = (contract: Running): boolean =>
  expectedOf(contract).some(({ amountFen, paidFen }) => paidFen < amountFen)

/** A contract after any change: whether something is still expected follows from the rest. */
export const reckoned = <C extends ContractFacts>(contract: C): C => ({ ...contract, open: isOpen(contract) })

/** The first missing sum, or the first that will be, of which the clerk has not been reminded. */
export function nextToRemind(contract: ContractFacts): Expected | undefined {
  const { remindedFor } = contract
  return expectedOf(contract).find(
    ({ due, amountFen, paidFen }) => paidFen < amountFen && (remindedFor === null || due > remindedFor)
  )
}

/** The beginning of the first day on which that sum is missing. */
export function contractClock(contract: ContractFacts): number | null {
  const next = nextToRemind(contract)
  return next ? beginsAt(addDays(next.due, contract.graceDays + 1)) : null
}

/** The contract with a booking of income counted in, or taken out again; safe to repeat. */
export const withPaid = <C extends ContractFacts>(contract: C, paid: ContractFacts['paid'][number]): C =>
  reckoned({ ...contract, paid: [...contract.paid.filter(one => one.bookingId !== paid.bookingId), paid] })

export const withoutPaid = <C extends ContractFacts>(contract: C, bookingId: string): C =>
  reckoned({ ...contract, paid: contract.paid.filter(one => one.bookingId !== bookingId) })

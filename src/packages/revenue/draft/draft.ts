/** A line of the book while it is typed, and as the server wants it. */
import type { ContractView } from 'types/assets'
import type { BookingKind, BookingView } from 'types/bookkeeping'
import type { CostKind, IncomeClass, Purse, UseKind } from 'types/revenue-parts'
import type { InputOf } from '@/cloud/contract'
import { fenTyped, yuanField } from '@/ui/yuan'

export interface Draft {
  kind: BookingKind
  day: string
  sum: string
  purse: Purse
  class: IncomeClass | ''
  cost: CostKind | ''
  use: UseKind | ''
  what: string
  decisionId: string
  contractId: string
  due: string
  clearingId: string
  media: string[]
}

/**
 * A form without a day means today, as the server says when it is shown and sent: the page may be there before that.
 * @param about a sum of a contract that came
 */
export function started(about?: { contract: ContractView; due: string }): Draft {
  const blank: Draft = {
    kind: 'income',
    day: '',
    sum: '',
    purse: 'bank',
    class: '',
    cost: '',
    use: '',
    what: '',
    decisionId: '',
    contractId: '',
    due: '',
    clearingId: '',
    media: []
  }
  if (!about) return blank
  const { contract, due } = about
  const expected = contract.expected.find(one => one.due === due)
  return {
    ...blank,
    sum: expected ? yuanField(expected.amountFen - expected.paidFen) : '',
    class: contract.class,
    what: contract.what,
    contractId: contract.id,
    due: expected ? due : ''
  }
}

export const draftOf = (booking: BookingView): Draft => ({
  kind: booking.kind,
  day: booking.day,
  sum: yuanField(booking.amountFen),
  purse: booking.purse,
  class: booking.class ?? '',
  cost: booking.cost ?? '',
  use: booking.use ?? '',
  what: booking.what,
  decisionId: booking.decisionId ?? '',
  contractId: booking.contractId ?? '',
  due: booking.due ?? '',
  clearingId: booking.clearingId ?? '',
  media: booking.vouchers.map(one => one.mediaId)
})

/** What it was for, by its kind. */
const lacksKind = ({ kind, class: income, cost, use }: Draft): boolean =>
  (kind === 'income' && !income) || (kind === 'cost' && !cost) || (kind === 'use' && !use)

export const missingIn = (draft: Draft): string[] => [
  ...(draft.day ? [] : ['哪一天']),
  ...(fenTyped(draft.sum) ? [] : ['多少元']),
  ...(lacksKind(draft) ? [draft.kind === 'income' ? '哪一类收入' : '花在什么上'] : []),
  ...((draft.kind === 'use' || draft.kind === 'permit') && !draft.decisionId ? ['哪一次表决'] : []),
  ...(draft.what.trim().length < 2 ? ['是什么钱'] : []),
  ...((draft.kind === 'cost' || draft.kind === 'use') && draft.media.length === 0 ? ['凭证照片'] : [])
]

export function inputOf(draft: Draft): Omit<InputOf<'booking.keep'>, 'scope' | 'bookingId' | 'version'> {
  const {
    kind,
    day,
    sum,
    purse,
    class: income,
    cost,
    use,
    what,
    decisionId,
    contractId,
    due,
    clearingId,
    media
  } = draft
  const pays = kind === 'cost' || kind === 'use' || kind === 'permit'
  return {
    kind,
    day,
    amountFen: fenTyped(sum) ?? 0,
    purse,
    what: what.trim(),
    media,
    ...(kind === 'income' && income ? { class: income } : {}),
    ...(kind === 'cost' && cost ? { cost } : {}),
    ...(kind === 'use' && use ? { use } : {}),
    ...(pays && decisionId ? { decisionId } : {}),
    ...(kind === 'income' && contractId ? { contractId } : {}),
    ...(kind === 'income' && contractId && due ? { due } : {}),
    ...(kind === 'income' && clearingId ? { clearingId } : {})
  }
}

/** One line of the fund: drafted by one person, checked by another, carried into the book, paid, undone. */

import type { FundLineKind, FundLineState } from 'types/fund'
import type { DecisionShown, FundKind, MatchSum, Service, Source } from 'types/fund-parts'
import type { Voucher } from 'types/ledger-parts'
import type { Reason } from 'types/refusals'

export interface By {
  personId: string
  /** As neighbours know them by their post. */
  who: string
  at: number
}

/** What was begun and is being carried into the book; nobody else may act until it is through. */
interface Doing {
  what: 'post' | 'hold' | 'pay' | 'release'
  by: By
  /** The request that began it. */
  key: string
  why?: string
  /** Of a payment. */
  paidFen?: number
  day?: string
  vouchers?: Voucher[]
}

export interface Giver {
  personId: string
  amountFen: number
}

export interface LineFacts {
  _id: string
  scope: string
  fund: FundKind
  kind: FundLineKind
  state: FundLineState
  what: string
  amountFen: number
  /** From whom or to whom, in words. */
  other: string
  day: string
  at: number
  projectId?: string
  project?: string
  source?: Source
  service?: Service
  /** Of a spending: the plan's item. */
  item?: number
  letterNo?: string
  givers?: number
  /** People who said by their code that they gave; kept until the line stands, then each has a document of their own. */
  named?: Giver[]
  formula?: string
  /** Of a match: what it was reckoned from. */
  sum?: MatchSum
  decision?: DecisionShown
  matterId?: string
  /** Of a left-over: where to; absent for the fund as a whole. */
  toProjectId?: string
  /** Of an undoing: the line it undoes and its entry. */
  undoes?: string
  undoesEntry?: string
  reason?: string
  clerk: By
  check?: By
  why?: string
  heldUntil?: number
  paidFen?: number
  entryId?: string
  undone: boolean
  vouchers: Voucher[]
  /** Photos of an offer or an order, before there are vouchers. */
  media: string[]
  doing?: Doing
  /** What the book answered to the request that was begun last, when it said no. */
  refused?: { key: string; reason: Reason }
}

type Begun = Pick<LineFacts, 'doing'>

/** What a check begins: a spending's money is set aside, everything else stands at once. */
export function checked(
  line: LineFacts,
  by: By,
  { pass, why, key }: { pass: boolean; why: string; key: string }
): Begun | Pick<LineFacts, 'state' | 'check' | 'why'> | Reason {
  const { state, kind, clerk, doing } = line
  if (doing || (state !== 'draft' && !(state === 'approved' && !pass))) return 'fund-line-step'
  if (clerk.personId === by.personId) return 'fund-same-person'
  if (!pass && why === '') return 'fund-why'
  if (pass) return { doing: { what: kind === 'spending' ? 'hold' : 'post', by, key } }
  if (state === 'approved') return { doing: { what: 'release', by, key, why } }
  return { state: 'returned', check: by, why }
}

interface Payment {
  paidFen: number
  day: string
  vouchers: Voucher[]
}

export function paid(line: LineFacts, by: By, key: string, payment: Payment): Begun | Reason {
  if (line.doing || line.kind !== 'spending' || line.state !== 'approved') return 'fund-line-step'
  if (payment.paidFen > line.amountFen) return 'fund-paid-over'
  return { doing: { what: 'pay', by, key, ...payment } }
}

/** What stands in the book may be undone once: receipts, and spendings that were paid. */
export function undoable({ kind, state, undone, doing }: LineFacts): Reason | null {
  if (undone) return 'already-reversed'
  return state === 'posted' && !doing && (kind === 'receipt' || kind === 'spending') ? null : 'fund-line-step'
}

/** How what was begun ended: done by the book, or refused by it and as before. */
export function ended<L extends LineFacts>(
  line: L,
  at: number,
  heldUntil: number,
  no?: { reason: Reason; words: string }
): L {
  const { doing, refused: _old, ...rest } = line
  if (!doing) return line
  if (no) return { ...rest, why: no.words, refused: { key: doing.key, reason: no.reason } } as L
  const { what, by } = doing
  const signed = { ...by, at }
  if (what === 'hold') return { ...rest, state: 'approved', check: signed, heldUntil } as L
  if (what === 'release') return { ...rest, state: 'returned', check: signed, why: doing.why ?? '' } as L
  if (what === 'post') return { ...rest, state: 'posted', check: signed, entryId: entryIdOf(line) } as L
  const { paidFen = line.amountFen, day = line.day, vouchers = [] } = doing
  return { ...rest, state: 'posted', paidFen, day, vouchers, entryId: entryIdOf(line) } as L
}

/** The entry that a line becomes: from the line, so that it is posted once. */
export const entryIdOf = ({ _id, undoesEntry }: { _id?: string; undoesEntry?: string }): string =>
  undoesEntry === undefined ? `e:${_id}` : `rev:${undoesEntry}`

export const holdIdOf = (lineId: string): string => `h:${lineId}`

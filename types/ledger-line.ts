/** An entry as everyone can write it down: the line that its hash is made of, the same on server, phone and paper. */
import type { Approval, Evidence, entryKinds, Leg } from './ledger-parts'

export interface EntryFacts {
  _id: string
  book: string
  /** The month it belongs to. */
  period: string
  /** The day on which it happened, by the voucher: 2026-03-14. */
  day: string
  /** When it was written. */
  at: number
  kind: (typeof entryKinds)[number]
  /** In words for everyone: 三月电梯广告费. */
  what: string
  legs: Leg[]
  reverses?: string | undefined
  reason?: string | undefined
  evidence: Evidence
  approvals: Approval[]
}

const text = (value: string | undefined): string => JSON.stringify(value ?? '')

/**
 * Fixed order, whole numbers, nothing derived. Texts are JSON strings, so no text can pretend to be a border between
 * fields.
 */
export function canonicalLine(entry: EntryFacts): string {
  const { _id, book, period, day, at, kind, what, legs, reverses, reason, evidence, approvals } = entry
  const { vouchers, decisionId, contractId, matterId, sourceId } = evidence
  return [
    'v1',
    text(_id),
    text(book),
    period,
    day,
    at,
    kind,
    text(what),
    legs.map(leg => `${leg.account} ${leg.side} ${leg.amount}`).join(','),
    text(reverses),
    text(reason),
    vouchers.map(({ mediaId, sha256: hash }) => `${text(mediaId)} ${hash}`).join(','),
    [decisionId, contractId, matterId, sourceId].map(text).join(','),
    approvals.map(({ who, what: deed, at: when }) => `${text(who)} ${text(deed)} ${when}`).join(',')
  ].join('|')
}

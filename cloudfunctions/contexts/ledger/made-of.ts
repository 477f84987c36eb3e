/** The documents that drafts become. */
import { chinaDate } from 'kernel/china-month'
import { sortKey } from 'kernel/list'
import { sha256 } from 'kernel/secrets'
import { canonicalLine, type EntryFacts } from 'types/ledger-line'
import type { Act, EntryDraft, HoldDraft } from './acts'
import type { Entry, Hold } from './documents'
import { isStrict } from './rules/chart'
import { isAmount, unsound } from './rules/entry'

/** Longer than any function may run: whatever was written at this moment is there when its block is made. */
export const TRAILING_MS = 90_000

/** An entry is undone once, because its undoing has this id. */
export const reversalId = (entryId: string): string => `rev:${entryId}`

/** A draft that is not sound is a mistake of ours, never of a person: it throws (L1). */
function entryOf(draft: EntryDraft, at: number): Entry {
  const day = draft.day ?? chinaDate(at)
  const facts: EntryFacts = {
    _id: draft.reverses ? reversalId(draft.reverses) : draft.id,
    book: draft.book,
    period: day.slice(0, 7),
    day,
    at,
    kind: draft.kind ?? (draft.reverses ? 'reversal' : 'normal'),
    what: draft.what,
    legs: draft.legs,
    ...(draft.reverses ? { reverses: draft.reverses } : {}),
    ...(draft.reason ? { reason: draft.reason } : {}),
    evidence: { vouchers: [], ...draft.evidence },
    approvals: draft.approvals ?? []
  }
  const wrong = unsound(facts)
  if (wrong) throw new Error(`L1: ${wrong}`)
  // Who approved and when is said by the moment of the first try, so a repeat would differ in it.
  const { id, approvals, ...wanted } = draft
  return {
    ...facts,
    key: sortKey(at, facts._id),
    accounts: facts.legs.map(leg => leg.account),
    requestHash: sha256(JSON.stringify(wanted)).slice(0, 16),
    contentHash: sha256(canonicalLine(facts)),
    sealNo: null,
    nextDueAt: at + TRAILING_MS
  }
}

function holdOf(draft: HoldDraft, at: number): Hold {
  const { id, account, ...rest } = draft
  if (!isStrict(rest.book, account)) throw new Error(`L10: ${account} of ${rest.book} keeps no balance`)
  if (!isAmount(rest.amount)) throw new Error(`L10: ${rest.amount} is no amount`)
  return {
    ...rest,
    _id: id,
    code: account,
    requestHash: sha256(JSON.stringify([rest.book, account, rest.amount, rest.what])).slice(0, 16),
    at,
    state: 'held',
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: rest.expiresAt
  }
}

/** An act with the document that it makes: made once, however often it is tried. */
export type Deed =
  | { do: 'post'; entry: Entry }
  | { do: 'hold'; hold: Hold }
  | { do: 'settle'; holdId: string; entry: Entry }
  | { do: 'release'; holdId: string; as?: 'released' | 'expired' }

export function deedOf(act: Act, at: number): Deed {
  if (act.do === 'hold') return { do: 'hold', hold: holdOf(act.hold, at) }
  if (act.do === 'release') return act
  return { ...act, entry: entryOf(act.entry, at) }
}

/** An entry as one line of a list. */
import type { LineCard } from 'types/ledger'
import type { Entry } from './documents'

export const lineCard = ({ _id, day, at, kind, what, legs, evidence, sealNo }: Entry): LineCard => ({
  id: _id,
  day,
  at,
  kind,
  what,
  amount: legs.reduce((sum, leg) => (leg.side === 'debit' ? sum + leg.amount : sum), 0),
  legs,
  vouchers: evidence.vouchers.length,
  sealNo
})

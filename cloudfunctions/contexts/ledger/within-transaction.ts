/** Acts on bounded accounts: every document read and decided on first, all written afterwards, or nothing. */
import { type Documents, DuplicateKey, type Transaction } from 'kernel/documents'
import { type Refusal, refuse } from 'kernel/refusal'
import type { Carried } from './desk'
import { type AccountBalance, balances, type Entry, entries, type Hold, holds } from './documents'
import type { Deed } from './made-of'
import { available, withLeg } from './rules/balance'
import { accountId, isStrict } from './rules/chart'

/** Thrown to leave a transaction that has written nothing. */
class Declined extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason)
  }
}

const decline = (reason: Parameters<typeof refuse>[0]): never => {
  throw new Declined(refuse(reason))
}

export async function withinTransaction(documents: Documents, deeds: readonly Deed[]): Promise<Carried | Refusal> {
  try {
    return await documents.transact(transaction => carry(transaction, deeds))
  } catch (error) {
    if (error instanceof Declined) return error.refusal
    throw error
  }
}

/** The moment between reading a balance and writing it is the moment in which others must wait: nothing else is in it. */
async function carry(transaction: Transaction, deeds: readonly Deed[]): Promise<Carried> {
  const made = deeds.flatMap(deed => ('entry' in deed ? [deed.entry] : []))
  const fresh = deeds.flatMap(deed => (deed.do === 'hold' ? [deed.hold] : []))
  const known = await knownHolds(transaction, deeds)
  const over = resolved(deeds, known)
  const before = await strictBalances(transaction, [...touched(made), ...[...fresh, ...over].map(account)])
  const after = new Map(before)
  for (const hold of over) move(after, hold, -hold.amount)
  for (const entry of made) post(after, entry)
  for (const hold of fresh) move(after, hold, hold.amount)
  for (const balance of after.values()) {
    if (available(balance.book, balance.code, balance) < 0) decline('not-enough')
  }
  for (const entry of made) await transaction.add(entries.name, entry)
  for (const hold of fresh) await transaction.add(holds.name, hold)
  for (const hold of over) await transaction.change(holds.name, hold._id, patchOfHold(hold))
  for (const { _id, debit, credit, held, rev } of after.values()) {
    await transaction.change(balances.name, _id, { debit, credit, held, rev: rev + 1 })
  }
  const now = new Map([...known, ...over.map(hold => [hold._id, hold] as const)])
  return { entries: made, holds: deeds.flatMap(deed => shown(deed, now)) }
}

function shown(deed: Deed, now: ReadonlyMap<string, Hold>): Hold[] {
  if (deed.do === 'hold') return [deed.hold]
  const hold = deed.do === 'release' && now.get(deed.holdId)
  return hold ? [hold] : []
}

const patchOfHold = ({ state, entryId, version, nextDueAt }: Hold) => ({
  state,
  ...(entryId ? { entryId } : {}),
  version,
  nextDueAt
})

const account = ({ book, code }: Hold): string => accountId(book, code)

const touched = (made: readonly Entry[]): string[] =>
  made.flatMap(({ book, accounts }) => accounts.filter(code => isStrict(book, code)).map(code => accountId(book, code)))

/** Every hold that is to be resolved, as it is. */
async function knownHolds(transaction: Transaction, deeds: readonly Deed[]): Promise<Map<string, Hold>> {
  const known = new Map<string, Hold>()
  for (const deed of deeds) {
    if (!('holdId' in deed)) continue
    if (known.has(deed.holdId)) throw new Error(`L10: ${deed.holdId} is to be resolved twice`)
    known.set(deed.holdId, (await transaction.get<Hold>(holds.name, deed.holdId)) ?? decline('hold-over'))
  }
  return known
}

/**
 * The holds that these acts resolve, as they are afterwards. Releasing what is over already is done already; settling it
 * is either the repeat of the request that settled it, or too late.
 */
function resolved(deeds: readonly Deed[], known: ReadonlyMap<string, Hold>): Hold[] {
  const over: Hold[] = []
  for (const deed of deeds) {
    const hold = 'holdId' in deed ? known.get(deed.holdId) : undefined
    if (!hold) continue
    const ended = { ...hold, version: hold.version + 1, nextDueAt: null }
    if (deed.do === 'release' && hold.state === 'held') over.push({ ...ended, state: deed.as ?? 'released' })
    if (deed.do !== 'settle') continue
    const { entry } = deed
    if (hold.entryId === entry._id) throw new DuplicateKey(entry._id)
    if (hold.state !== 'held') decline('hold-over')
    if (hold.book !== entry.book || !entry.accounts.includes(hold.code))
      throw new Error(`L10: ${hold._id} holds another account`)
    over.push({ ...ended, state: 'settled', entryId: entry._id })
  }
  return over
}

async function strictBalances(transaction: Transaction, ids: readonly string[]): Promise<Map<string, AccountBalance>> {
  const found = new Map<string, AccountBalance>()
  for (const id of new Set(ids)) {
    const balance = (await transaction.get<AccountBalance>(balances.name, id)) ?? decline('account-closed')
    if (balance.frozen) decline('book-frozen')
    found.set(id, balance)
  }
  return found
}

function move(after: Map<string, AccountBalance>, hold: Hold, amount: number): void {
  const id = account(hold)
  const balance = after.get(id)
  if (!balance) throw new Error(`the balance ${id} was not read`)
  after.set(id, { ...balance, held: balance.held + amount })
}

function post(after: Map<string, AccountBalance>, { book, legs }: Entry): void {
  for (const leg of legs) {
    const balance = after.get(accountId(book, leg.account))
    if (balance) after.set(balance._id, withLeg(balance, leg))
  }
}

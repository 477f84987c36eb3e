/**
 * What must be true of the books after every single commit (L1–L8, L10, L11), said a second time and in other words
 * than the ledger says it: sums by account, holds by account, blocks by book. What is wrong is collected, not thrown.
 */
import type { AccountBalance, Book, Entry, Fold, Hold, Period, Seal, Trial } from 'contexts/ledger/documents'
import type { Leg } from 'types/ledger-parts'
import type { Change } from './small-store'

/** Which side an account of the simulated books grows on, and whether it may be overdrawn. */
const growing: Readonly<Record<string, { side: Leg['side']; bounded: boolean }>> = {
  bank: { side: 'debit', bounded: true },
  income: { side: 'credit', bounded: false },
  cost: { side: 'debit', bounded: false },
  granted: { side: 'debit', bounded: false },
  budget: { side: 'credit', bounded: true },
  person: { side: 'credit', bounded: true },
  redeemed: { side: 'credit', bounded: false },
  shelf: { side: 'debit', bounded: true },
  supplied: { side: 'credit', bounded: false },
  handed: { side: 'debit', bounded: false },
  served: { side: 'debit', bounded: false },
  volunteer: { side: 'credit', bounded: false }
}

const rules = new Map<string, { side: Leg['side']; bounded: boolean }>()

function ruleOf(id: string) {
  const known = rules.get(id)
  if (known) return known
  const [book = '', code = ''] = id.split('#')
  const [word = ''] = code.split(':')
  // In a book of hours nobody's account is bounded: hours are facts and are never spent.
  const rule = growing[book.startsWith('hours') && word === 'person' ? 'volunteer' : word]
  if (!rule) throw new Error(`the model does not know ${id}`)
  rules.set(id, rule)
  return rule
}

interface Account {
  debit: number
  credit: number
  held: number
  /** What was available and what stood on it, by the step from which it did. */
  history: { step: number; available: number; standing: number }[]
}

/** A mark leaves the very same values where they were; only others are looked into. */
function sameFields(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(name => one[name] === other[name] || JSON.stringify(one[name]) === JSON.stringify(other[name]))
  )
}

const idOf = (book: string, code: string) => `${book}#${code}`

export class Model {
  readonly violations: string[]
  readonly entries: Map<string, Entry>
  readonly holds: Map<string, Hold>
  readonly seals: Map<string, Seal[]>
  /** The block that holds an entry. */
  readonly sealed: Map<string, number>
  /** Books with a month that is being closed or is closed, and the months whose sums are kept already. */
  readonly closing = new Map<string, Period>()
  readonly #kept = new Map<string, Trial>()
  readonly #reversed: Set<string>
  readonly #accounts: Map<string, Account>

  /** @param before what is known already; left as it is. */
  constructor(
    private readonly step: () => number,
    before?: Model
  ) {
    this.violations = [...(before?.violations ?? [])]
    this.entries = new Map(before?.entries)
    this.holds = new Map(before?.holds)
    this.seals = new Map(before?.seals)
    this.sealed = new Map(before?.sealed)
    this.#reversed = new Set(before ? before.#reversed : [])
    this.#accounts = new Map()
    if (!before) return
    for (const [id, account] of before.#accounts)
      this.#accounts.set(id, { ...account, history: [{ step: 0, ...before.now(id) }] })
  }

  account(id: string): Account {
    let found = this.#accounts.get(id)
    if (!found) {
      found = { debit: 0, credit: 0, held: 0, history: [{ step: 0, available: 0, standing: 0 }] }
      this.#accounts.set(id, found)
    }
    return found
  }

  /** What stands on an account and is available of it at this moment. */
  now(id: string): { available: number; standing: number } {
    const { history } = this.account(id)
    return history[history.length - 1] ?? { available: 0, standing: 0 }
  }

  accountIds(): string[] {
    return [...this.#accounts.keys()]
  }

  /** Whether something stood on an account at some step of a span. */
  everStood(id: string, from: number, until: number, says: (moment: Account['history'][number]) => boolean): boolean {
    const { history } = this.account(id)
    return history.some(
      (moment, at) => moment.step <= until && (history[at + 1]?.step ?? until + 1) > from && says(moment)
    )
  }

  wrong(what: string): void {
    if (this.violations.length < 20) this.violations.push(what)
  }

  /** Everything a commit changed, at once: entries and holds first, for balances must agree with both. */
  committed = (changes: readonly Change[]): void => {
    const touched = new Set<string>()
    for (const { collection, before, after } of changes) {
      if (collection === 'entries') this.#entry(before as Entry | null, after as Entry | null, touched)
      else if (collection === 'holds') this.#hold(before as Hold | null, after as Hold | null, touched)
      else if (collection === 'seals') this.#seal(before as Seal | null, after as Seal | null)
      else if (collection === 'periods') this.#period(before as Period | null, after as Period | null)
      else if (collection === 'trials') this.#trial(before as Trial | null, after as Trial | null)
      else if (collection === 'books') this.#book(after as Book | null)
      else if (collection === 'folds') this.#fold(before as Fold | null, after as Fold | null)
    }
    for (const id of touched) this.#moment(id)
    for (const { collection, after } of changes) {
      if (collection !== 'balances') continue
      const balance = after as AccountBalance | null
      if (balance) touched.delete(balance._id)
      this.#balance(balance)
    }
    for (const id of touched) if (ruleOf(id).bounded) this.wrong(`L4 ${id}: its balance was not written with it`)
  }

  #entry(before: Entry | null, after: Entry | null, touched: Set<string>): void {
    if (!after) {
      this.wrong(`L11 entry ${before?._id} was taken away`)
      return
    }
    if (before) {
      this.#marked(before, after)
      return
    }
    const { _id, book, legs } = after
    const total = (side: Leg['side']) => legs.reduce((sum, leg) => sum + (leg.side === side ? leg.amount : 0), 0)
    const whole = legs.every(({ amount }) => Number.isInteger(amount) && amount >= 1 && amount <= 1e12)
    if (legs.length < 2 || !whole || total('debit') !== total('credit')) this.wrong(`L1 ${_id} does not balance`)
    this.#reversal(after)
    const closed = this.closing.get(book)
    if (closed && closed.state !== 'closing' && after.period <= closed.month)
      this.wrong(`L8 ${_id} came into ${after.period} after its sums were kept`)
    this.entries.set(_id, after)
    for (const leg of legs) {
      const account = this.account(idOf(book, leg.account))
      account[leg.side] += leg.amount
      touched.add(idOf(book, leg.account))
    }
  }

  /** An entry is undone once, by its mirror. */
  #reversal({ _id, book, legs, reverses }: Entry): void {
    if (reverses === undefined) return
    const first = this.entries.get(reverses)
    const mirror = first?.legs.map(leg => ({ ...leg, side: leg.side === 'debit' ? 'credit' : 'debit' }))
    if (first?.book !== book || JSON.stringify(mirror) !== JSON.stringify(legs)) this.wrong(`L6 ${_id} is no mirror`)
    if (this.#reversed.has(reverses)) this.wrong(`L6 ${reverses} was undone twice`)
    this.#reversed.add(reverses)
  }

  /** The only writes to an entry after its first: the block it is in, once, and that its clock is over. */
  #marked(before: Entry, after: Entry): void {
    const { sealNo, nextDueAt, ...rest } = after
    const { sealNo: earlier, nextDueAt: wasDueAt, ...was } = before
    if (!sameFields(rest, was)) this.wrong(`L11 entry ${after._id} was changed`)
    if (earlier !== null && earlier !== sealNo) this.wrong(`L7 ${after._id} was in block ${earlier}, now ${sealNo}`)
    if (sealNo === null && earlier === null && nextDueAt === null && wasDueAt !== null)
      this.wrong(`L7 ${after._id} will never be sealed`)
  }

  #hold(before: Hold | null, after: Hold | null, touched: Set<string>): void {
    if (!after) {
      this.wrong(`L10 hold ${before?._id} was taken away`)
      return
    }
    const id = idOf(after.book, after.code)
    const open = (hold: Hold | null) => (hold?.state === 'held' ? hold.amount : 0)
    if (before && before.state !== 'held' && before.state !== after.state)
      this.wrong(`L10 ${after._id} was ${before.state}, now ${after.state}`)
    if (open(before) !== open(after)) {
      this.account(id).held += open(after) - open(before)
      touched.add(id)
    }
    this.holds.set(after._id, after)
  }

  /** closing → balanced → closed, and its sums stay as they were. */
  #period(before: Period | null, after: Period | null): void {
    const order = ['closing', 'balanced', 'closed']
    if (!after || (before && order.indexOf(after.state) < order.indexOf(before.state))) {
      this.wrong(`L8 the month ${before?._id} was opened again`)
      return
    }
    if (before?.trialHash && before.trialHash !== after.trialHash)
      this.wrong(`L8 the sums of ${after._id} were changed`)
    const kept = this.#kept.get(after._id)
    if (after.state !== 'closing' && after.trialHash !== kept?.hash) this.wrong(`L8 ${after._id} has other sums`)
    this.closing.set(after.book, after)
  }

  #trial(before: Trial | null, after: Trial | null): void {
    if (before || !after) {
      this.wrong(`L8 the sums ${before?._id} were changed`)
      return
    }
    this.#kept.set(after._id, after)
    for (const { code, debit, credit } of after.sums) {
      const legs = [...this.entries.values()]
        .filter(({ book, period }) => book === after.book && period <= after.month)
        .flatMap(entry => entry.legs.filter(leg => leg.account === code))
      const total = (side: Leg['side']) => legs.reduce((sum, leg) => sum + (leg.side === side ? leg.amount : 0), 0)
      if (total('debit') !== debit || total('credit') !== credit)
        this.wrong(`L8 ${after._id} sums up ${code} otherwise`)
    }
  }

  /** Nothing is wrong until this says so, and then no book may be frozen. */
  #book(book: Book | null): void {
    if (book?.frozen) this.wrong(`${book._id} was frozen: ${book.frozen.why.join('; ')}`)
  }

  #moment(id: string): void {
    const account = this.account(id)
    const { side, bounded } = ruleOf(id)
    const standing = side === 'debit' ? account.debit - account.credit : account.credit - account.debit
    const available = standing - account.held
    account.history.push({ step: this.step(), available, standing })
    if (bounded && available < 0) this.wrong(`L4 ${id} is overdrawn by ${-available}`)
  }

  #balance(balance: AccountBalance | null): void {
    if (!balance) {
      this.wrong('L4 a balance was taken away')
      return
    }
    const { debit, credit, held } = this.account(balance._id)
    if (balance.debit !== debit || balance.credit !== credit)
      this.wrong(`L4 ${balance._id}: ${balance.debit}/${balance.credit}, its entries say ${debit}/${credit}`)
    if (balance.held !== held) this.wrong(`L10 ${balance._id} holds ${balance.held}, its holds say ${held}`)
  }

  #seal(before: Seal | null, after: Seal | null): void {
    if (before || !after) {
      this.wrong(`L7 block ${(before ?? after)?._id} was changed`)
      return
    }
    const { book, no, prevHash, entryIds, contentHashes } = after
    const chain = this.seals.get(book) ?? []
    const last = chain[chain.length - 1]
    if (no !== chain.length + 1) this.wrong(`L7 ${book} goes from block ${chain.length} to ${no}`)
    if (prevHash !== (last?.hash ?? '')) this.wrong(`L7 block ${no} of ${book} hangs on another`)
    if (entryIds.length !== contentHashes.length || entryIds.length === 0) this.wrong(`L7 block ${no}: not whole`)
    entryIds.forEach((id, place) => {
      const entry = this.entries.get(id)
      if (entry?.book !== book || entry.contentHash !== contentHashes[place]) this.wrong(`L7 ${id} in block ${no}`)
      if (this.sealed.has(id)) this.wrong(`L7 ${id} is in block ${this.sealed.get(id)} and in ${no}`)
      this.sealed.set(id, no)
    })
    this.seals.set(book, [...chain, after])
  }

  #fold(before: Fold | null, after: Fold | null): void {
    if (!after) {
      this.wrong(`L3 fold ${before?._id} was taken away`)
      return
    }
    if (before && after.asOfSeal <= before.asOfSeal) this.wrong(`L3 ${after._id} went back to block ${after.asOfSeal}`)
    const sums = { debit: 0, credit: 0 }
    for (const seal of this.seals.get(after.book) ?? []) {
      if (seal.no > after.asOfSeal) break
      for (const leg of seal.entryIds.flatMap(id => this.entries.get(id)?.legs ?? []))
        if (leg.account === after.code) sums[leg.side] += leg.amount
    }
    if (sums.debit !== after.debit || sums.credit !== after.credit)
      this.wrong(`L3 ${after._id}: ${after.debit}/${after.credit}, its blocks say ${sums.debit}/${sums.credit}`)
  }
}

/** What people ask of the books in one history: small numbers close to the limits, so that limits are met. */
import type { Act } from 'contexts/ledger/acts'
import { carryOut } from 'contexts/ledger/carry-out'
import type { Carried, Desk } from 'contexts/ledger/desk'
import { reverse } from 'contexts/ledger/reverse'
import { giveBack, handOut, setAside } from 'contexts/volunteering/redemption-acts'
import type { Refusal } from 'kernel/refusal'
import type { Leg } from 'types/ledger-parts'
import type { Random } from './random'

const SCOPE = 'c/s'
export const pointsBook = `points@${SCOPE}`
export const stockBook = `stock@${SCOPE}`
export const revenueBook = `revenue@${SCOPE}/x`
export const hoursBook = `hours@${SCOPE}`
export const bookNames = [pointsBook, stockBook, revenueBook, hoursBook] as const

export interface Request {
  /** One word for reports. */
  what: string
  ask(desk: Desk): Promise<Carried | Refusal>
  /** All of these are there afterwards, or none. */
  leaves: readonly { collection: 'entries' | 'holds'; id: string }[]
  /** What it takes from bounded accounts; the only reason for `not-enough`. */
  takes: readonly { account: string; amount: number }[]
  /** Holds it resolves; the only reason for `hold-over`. */
  resolves: readonly string[]
  /** The book, when it is posted into a month gone by; the only reason for `period-closed`. */
  late?: string
  /** What may be asked once it was answered with a yes. */
  next(random: Random, newId: () => string): Request[]
}

const debit = (account: string, amount: number): Leg => ({ account, side: 'debit', amount })
const credit = (account: string, amount: number): Leg => ({ account, side: 'credit', amount })

const nothingMore = (): Request[] => []

/** Bounded accounts of the simulated books that shrink by this leg. */
const taking = (book: string, leg: Leg) => {
  const grows = /^(bank|shelf)/.test(leg.account) ? 'debit' : 'credit'
  const bounded = /^(bank|shelf|budget)/.test(leg.account) || (leg.account.startsWith('person') && book === pointsBook)
  return bounded && leg.side !== grows ? [{ account: `${book}#${leg.account}`, amount: leg.amount }] : []
}

function takenBy(act: Act): { account: string; amount: number }[] {
  if (act.do === 'hold') return [{ account: `${act.hold.book}#${act.hold.account}`, amount: act.hold.amount }]
  if (act.do === 'release') return []
  const { book, legs } = act.entry
  // What a settled entry takes was held for it.
  return act.do === 'settle' ? [] : legs.flatMap(leg => taking(book, leg))
}

function leftBy(act: Act): Request['leaves'] {
  if (act.do === 'hold') return [{ collection: 'holds', id: act.hold.id }]
  return act.do === 'release' ? [] : [{ collection: 'entries', id: act.entry.id }]
}

function carrying(what: string, acts: readonly Act[], next: Request['next'] = undone(acts)): Request {
  return {
    what,
    ask: desk => carryOut(desk, acts),
    leaves: acts.flatMap(leftBy),
    takes: acts.flatMap(takenBy),
    resolves: acts.flatMap(act => ('holdId' in act ? [act.holdId] : [])),
    next
  }
}

const posting = (what: string, id: string, book: string, legs: Leg[]): Act => ({
  do: 'post',
  entry: { id, book, what, legs }
})

/** Sometimes what was posted is undone, and sometimes by two people at once. */
const undone =
  (acts: readonly Act[]): Request['next'] =>
  random =>
    acts.flatMap(act => {
      if (act.do !== 'post' || !random.chance(0.25)) return []
      const people = random.chance(0.5) ? ['a', 'b'] : ['a']
      return people.map(who => reversing(act.entry, who))
    })

function reversing({ id, book, legs }: { id: string; book: string; legs: readonly Leg[] }, who: string): Request {
  return {
    what: `reverse ${id}`,
    async ask(desk) {
      const done = await reverse(desk, id, { reason: `asked by ${who}`, approvals: [] })
      return 'reason' in done && !('_id' in done) ? done : { entries: [done as Carried['entries'][number]], holds: [] }
    },
    leaves: [{ collection: 'entries', id: `rev:${id}` }],
    takes: legs.flatMap(leg => taking(book, { ...leg, side: leg.side === 'debit' ? 'credit' : 'debit' })),
    resolves: [],
    next: nothingMore
  }
}

const people = ['person:ann', 'person:bo'] as const

const DAY_MS = 86_400_000

/** Points and goods set aside together, then collected, given back, left to expire, or several of it at once. */
function redeeming(random: Random, newId: () => string, at: number): Request {
  const [_id, purse, price] = [newId(), random.pick(['ann', 'bo']), 2 + random.below(4)]
  // The ledger gives back a day after the shop should have.
  const expiresAt = at + random.pick([20_000, 90_000, 240_000]) - DAY_MS
  const redeemed = { _id, scope: SCOPE, itemId: 'rice', item: 'rice', price, purse, expiresAt }
  const [hp, hs] = [`hp:${_id}`, `hs:${_id}`]
  const entry = (id: string) => ({ collection: 'entries', id }) as const
  const hold = (id: string) => ({ collection: 'holds', id }) as const
  const one = { takes: [], resolves: [hp, hs], leaves: [], next: nothingMore }
  const collecting = (): Request => ({
    ...one,
    what: 'collect',
    ask: desk => handOut(desk, redeemed),
    leaves: [entry(`ep:${_id}`), entry(`es:${_id}`)]
  })
  const givingBack = (): Request => ({
    ...one,
    what: 'give back',
    async ask(desk) {
      const outcome = await giveBack(desk, redeemed, 'released')
      return typeof outcome === 'string' ? { entries: [], holds: [] } : outcome
    }
  })
  return {
    what: 'redeem',
    ask: desk => setAside(desk, redeemed),
    leaves: [hold(hp), hold(hs)],
    takes: [
      { account: `${pointsBook}#person:${purse}`, amount: price },
      { account: `${stockBook}#shelf:rice`, amount: 1 }
    ],
    resolves: [],
    next: later => {
      const ways = [[collecting], [collecting, collecting], [givingBack], [collecting, givingBack], []] as const
      return later.pick(ways).map(make => make())
    }
  }
}

type Kind = (random: Random, newId: () => string, at: number) => Request

const granting: Kind = (random, newId) => {
  const amount = 1 + random.below(5)
  const legs = [debit('granted', amount), credit('budget', amount)]
  return carrying('grant', [posting('grant', newId(), pointsBook, legs)])
}

const earning: Kind = (random, newId) => {
  const amount = 1 + random.below(9)
  const legs = [debit('budget', amount), credit(random.pick(people), amount)]
  return carrying('earn', [posting('earn', newId(), pointsBook, legs)])
}

const paying: Kind = (random, newId) => {
  const amount = 1 + random.below(30)
  const legs = [debit('bank', amount), credit('income:parking', amount)]
  return carrying('fee', [posting('fee', newId(), revenueBook, legs)])
}

const spending: Kind = (random, newId) => {
  const amount = 20 + random.below(40)
  const legs = [debit('cost:repair', amount), credit('bank', amount)]
  return carrying('spend', [posting('spend', newId(), revenueBook, legs)])
}

const serving: Kind = (random, newId) => {
  const amount = 30 * (1 + random.below(4))
  const legs = [debit('served', amount), credit(random.pick(people), amount)]
  return carrying('hours', [posting('hours', newId(), hoursBook, legs)])
}

const servingTogether: Kind = (_random, newId) => {
  const each = people.map(person => posting('hours', newId(), hoursBook, [debit('served', 60), credit(person, 60)]))
  return carrying('hours of two', each)
}

const selling: Kind = (random, newId) => {
  const [purse, price] = [random.pick(people), 2 + random.below(4)]
  return carrying('sell', [
    posting('sell', newId(), pointsBook, [debit(purse, price), credit('redeemed', price)]),
    posting('sell', newId(), stockBook, [debit('handed', 1), credit('shelf:rice', 1)])
  ])
}

const delivering: Kind = (random, newId) => {
  const amount = 1 + random.below(2)
  const legs = [debit('shelf:rice', amount), credit('supplied', amount)]
  return carrying('deliver', [posting('deliver', newId(), stockBook, legs)])
}

/** What people do in one history; each touches few books, so that they meet. */
const themes: readonly (readonly Kind[])[] = [
  [granting, earning],
  [earning, selling, redeeming],
  [redeeming],
  [selling, redeeming, delivering],
  [paying, spending],
  [serving, servingTogether],
  [granting, earning, paying, spending, serving, servingTogether, selling, delivering, redeeming]
]

/** The requests that a history begins with; others follow from their answers. */
export function requestsOf(random: Random, newId: () => string, at: number): Request[] {
  const theme = random.pick(themes)
  // Every third history is a crowd of people who want the same.
  const crowd = random.chance(0.33) ? random.pick(theme) : null
  const many = crowd ? 2 + random.below(3) : 1 + random.below(3)
  return Array.from({ length: many }, () => (crowd ?? random.pick(theme))(random, newId, at))
}

/** What happened in a month gone by and is only posted now. */
export function latecomer(random: Random, newId: () => string, book: string, day: string): Request {
  const legs =
    book === hoursBook
      ? [debit('served', 30), credit(random.pick(people), 30)]
      : [debit('bank', 10), credit('income:parking', 10)]
  const entry = { id: newId(), book, what: 'late', day, legs }
  return { ...carrying('late', [{ do: 'post', entry }], nothingMore), late: book }
}

export const MISUSE = 'misuse'

/** Under the id of another request, something else: must be refused and change nothing. */
export function misused(request: Request): Request | null {
  const [first] = request.leaves
  if (first?.collection !== 'entries' || first.id.startsWith('rev:')) return null
  const legs = [debit('granted', 99), credit('budget', 99)]
  const act = posting('something else', first.id, pointsBook, legs)
  return { ...carrying(MISUSE, [act], nothingMore), leaves: [], takes: [] }
}

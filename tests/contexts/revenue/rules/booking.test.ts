/** Two sides of every line, another person for every check, a decision where the owners must have decided. */
import { isStrict } from 'contexts/ledger/rules/chart'
import { unsound } from 'contexts/ledger/rules/entry'
import {
  type BookingFacts,
  checked,
  legsOf,
  needsDecision,
  ofItsKind,
  settled,
  troubleOf
} from 'contexts/revenue/rules/booking'
import fc from 'fast-check'
import { costKindIds, incomeClassIds, useKindIds } from 'types/revenue-parts'

const BOOK = 'revenue@371502/a/b/c'
const clerk = { personId: 'p_clerk', who: '公账记账员 宋雅琴', at: 1 }
const checker = { personId: 'p_checker', who: '公账核对员 韩志强', at: 2 }

const booking = (given: Partial<BookingFacts> = {}): BookingFacts => ({
  _id: 'b_1',
  scope: '371502/a/b/c',
  kind: 'cost',
  day: '2026-03-01',
  amountFen: 100,
  purse: 'bank',
  cost: 'repair',
  what: '修道闸',
  vouchers: [{ mediaId: 'f_1', sha256: 'a'.repeat(64) }],
  state: 'draft',
  by: clerk,
  ...given
})

const anyBooking = fc
  .record({
    kind: fc.constantFrom('income', 'cost', 'use', 'permit', 'move'),
    amountFen: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    purse: fc.constantFrom('bank', 'cash'),
    class: fc.constantFrom(...incomeClassIds),
    cost: fc.constantFrom(...costKindIds),
    use: fc.constantFrom(...useKindIds),
    decisionId: fc.constantFrom('d_0000000000000000', undefined)
  })
  .map(({ decisionId, ...one }) =>
    booking({ ...one, ...(decisionId || one.kind === 'permit' ? { decisionId: 'd_0000000000000000' } : {}) } as never)
  )

test('every kind of line is a sound entry of the ledger, whatever its sums', () => {
  fc.assert(
    fc.property(anyBooking, one => {
      expect(unsound({ book: BOOK, legs: legsOf(ofItsKind(one)) })).toBeNull()
    }),
    { seed: 14, numRuns: 500 }
  )
})

test('money that moves always touches a bounded purse, so that it cannot be more than there is', () => {
  fc.assert(
    fc.property(anyBooking, one => {
      const accounts = legsOf(ofItsKind(one)).map(leg => leg.account)
      expect(accounts.some(code => isStrict(BOOK, code))).toBe(true)
      const spent = (one.kind === 'cost' || one.kind === 'use') && one.decisionId
      expect(accounts.includes('permit:d_0000000000000000')).toBe(Boolean(spent) || one.kind === 'permit')
    }),
    { seed: 15, numRuns: 500 }
  )
})

test.each([
  ['income', 1_000_000, false],
  ['move', 1_000_000, false],
  ['use', 1, true],
  ['permit', 1, true],
  ['cost', 500_000, false],
  ['cost', 500_001, true]
] as const)('%s of %i fen needs a decision: %s', (kind, amountFen, needs) => {
  expect(needsDecision({ kind, amountFen }, 500_000)).toBe(needs)
})

test('a line keeps only what belongs to its kind', () => {
  const mixed = booking({
    kind: 'income',
    class: 'advert',
    use: 'fund',
    decisionId: 'd_1',
    contractId: 'k_1',
    due: '2026-03-01'
  })
  expect(ofItsKind(mixed)).toMatchObject({ class: 'advert', contractId: 'k_1', due: '2026-03-01' })
  expect(Object.keys(ofItsKind(mixed))).not.toEqual(expect.arrayContaining(['use', 'decisionId', 'cost']))
})

test('what it was for and a day within the book must be said', () => {
  const book = { openedDay: '2026-01-01', costLimitFen: 500_000 }
  const { cost: _cost, ...bare } = booking()
  expect(troubleOf(booking(), book, '2026-03-01')).toBeNull()
  expect(troubleOf(booking({ day: '2025-12-31' }), book, '2026-03-01')).toBe('booking-day')
  expect(troubleOf(booking({ day: '2026-03-02' }), book, '2026-03-01')).toBe('booking-day')
  expect(troubleOf(bare, book, '2026-03-01')).toBe('booking-facts')
  expect(troubleOf(booking({ amountFen: 500_001 }), book, '2026-03-01')).toBe('decision-needed')
})

test.each([
  ['draft', true, 'posting'],
  ['draft', false, 'back'],
  ['undo', true, 'undoing'],
  ['undo', false, 'posted']
] as const)('another person’s word on “%s” (%s) makes it “%s”', (state, pass, after) => {
  const asked = booking({ state, undo: { ...clerk, reason: '记错' } })
  expect(checked(asked, checker, pass, '看不清')).toMatchObject({ state: after, check: checker })
})

test('nobody checks their own line or their own wish to take one back; only what waits is checked', () => {
  expect(checked(booking(), clerk, true)).toBe('booking-same-person')
  expect(checked(booking({ state: 'undo', undo: { ...checker, reason: '记错' } }), checker, true)).toBe(
    'booking-same-person'
  )
  expect(checked(booking({ state: 'undo', undo: { ...checker, reason: '记错' } }), clerk, true)).toMatchObject({
    state: 'undoing'
  })
  for (const state of ['back', 'posting', 'posted', 'undoing', 'undone', 'dropped'] as const) {
    expect(checked(booking({ state }), checker, true)).toBe('booking-over')
  }
  expect(checked(booking(), checker, false)).toBe('booking-why')
  expect(checked(booking({ vouchers: [] }), checker, true)).toBe('voucher-missing')
})

test('what the ledger refused comes back with its reason, and what it took stands', () => {
  expect(settled(booking({ state: 'posting' }), 9)).toMatchObject({ state: 'posted', postedAt: 9 })
  expect(settled(booking({ state: 'posting' }), 9, '余额不够')).toMatchObject({ state: 'back', trouble: '余额不够' })
  expect(settled(booking({ state: 'undoing' }), 9)).toMatchObject({ state: 'undone' })
  expect(settled(booking({ state: 'undoing' }), 9, '余额不够')).toMatchObject({ state: 'posted', trouble: '余额不够' })
})

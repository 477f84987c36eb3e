/** The demo town is made by the operations that people use; a story that an operation refuses stops it. */
import type { CloudSnapshot } from '../../local/hooks/hooks'
import { keepTown } from './house'

jest.setTimeout(600_000)

interface Entry {
  book: string
  legs: { account: string; side: 'debit' | 'credit'; amount: number }[]
}

let town: CloudSnapshot
beforeAll(async () => {
  town = await keepTown()
})

const stored = <D>(name: string) => (town.store.collections.find(one => one.name === name)?.docs ?? []) as D[]
const entriesOf = (kind: string) => stored<Entry>('entries').filter(({ book }) => book.startsWith(`${kind}@`))

/** What all legs of a side come to, by account. */
function sumsOf(entries: readonly Entry[]): Map<string, { debit: number; credit: number }> {
  const sums = new Map<string, { debit: number; credit: number }>()
  for (const { book, legs } of entries) {
    for (const { account, side, amount } of legs) {
      const known = sums.get(`${book}#${account}`) ?? { debit: 0, credit: 0 }
      sums.set(`${book}#${account}`, { ...known, [side]: known[side] + amount })
    }
  }
  return sums
}

test('three compounds live through their year without an operation refusing', () => {
  expect(stored('people').length).toBeGreaterThan(366)
})

test('the year is of a real size: 1,200 lines of public money, 300 volunteers, 4,000 entries of points', () => {
  const helped = stored<{ state: string; personId: string }>('helps').filter(({ state }) => state === 'booked')
  const size = {
    revenue: entriesOf('revenue').length,
    volunteers: new Set(helped.map(({ personId }) => personId)).size,
    points: entriesOf('points').length
  }
  console.log(`the demo's year: ${JSON.stringify(size)}`)
  expect(size.revenue).toBeGreaterThanOrEqual(1200)
  expect(size.volunteers).toBeGreaterThanOrEqual(300)
  expect(size.points).toBeGreaterThanOrEqual(4000)
})

test('every book was reckoned over by night and none was stopped', () => {
  const books = stored<{ frozen?: object; checked?: { entries: number } }>('books')
  expect(books.length).toBeGreaterThanOrEqual(5)
  for (const { frozen, checked } of books) {
    expect(frozen).toBeUndefined()
    expect(checked?.entries).toBeGreaterThan(0)
  }
})

test('every account stands where its entries put it, and both sides of every book are the same', () => {
  const entries = stored<Entry>('entries')
  const sums = sumsOf(entries)
  for (const { _id, debit, credit } of stored<{ _id: string; debit: number; credit: number }>('balances')) {
    expect({ _id, debit, credit }).toEqual({ _id, ...(sums.get(_id) ?? { debit: 0, credit: 0 }) })
  }
  for (const kind of ['revenue', 'fund', 'points', 'hours', 'stock']) {
    const whole = [...sumsOf(entriesOf(kind)).values()]
    const total = (side: 'debit' | 'credit') => whole.reduce((sum, one) => sum + one[side], 0)
    expect(total('debit')).toBe(total('credit'))
  }
})

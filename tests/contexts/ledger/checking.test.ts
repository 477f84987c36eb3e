/** Every invariant by its name: kept by what the ledger does, found when somebody changes the data behind its back. */
import { anchor, beginClosing, bookId, carryOut, confirmClosing, openBook, reverse } from 'contexts/ledger'
import { checkBook } from 'contexts/ledger/check-book'
import { balance } from 'contexts/ledger/closing'
import {
  anchors,
  type Book,
  balances,
  books,
  type Closer,
  type Entry,
  entries,
  folds,
  holds,
  type Period,
  periods,
  seals,
  trials
} from 'contexts/ledger/documents'
import { due } from 'contexts/ledger/due'
import { nightAfter } from 'contexts/ledger/rules/night'
import { sealBook } from 'contexts/ledger/seal'
import type { Work } from 'kernel/context-module'
import { isRefusal } from 'kernel/refusal'
import { createSecrets } from 'kernel/secrets'
import { MINUTE_MS, MONDAY, openRoom, type Room, SCOPE } from './room'

const DAY_MS = 86_400_000
const book = bookId('fund', SCOPE)
const secrets = createSecrets('k'.repeat(32), 'p'.repeat(32))
let room: Room
beforeEach(async () => {
  room = await openRoom()
  await openBook(room.at(MONDAY), 'fund', SCOPE, ['cash', 'general', 'project:road'])
})
afterEach(() => room.close())

const post = async (id: string, from: string, to: string, amount: number, at = MONDAY, day?: string) => {
  const legs = [
    { account: to, side: 'debit' as const, amount },
    { account: from, side: 'credit' as const, amount }
  ]
  return carryOut(room.at(at), [{ do: 'post', entry: { id, book, what: '邻里互助金', legs, ...(day ? { day } : {}) } }])
}

/** A short life: money comes in, is promised, spent and corrected, over two blocks. */
async function live() {
  await post('e_gift001', 'source:neighbours', 'cash', 5_000)
  await post('e_fund001', 'general', 'source:neighbours', 3_000)
  await post('e_wrong01', 'source:neighbours', 'cash', 700, MONDAY + MINUTE_MS)
  await checkBook(room.at(MONDAY + 4 * MINUTE_MS), book)
  await reverse(room.at(MONDAY + 5 * MINUTE_MS), 'e_wrong01', { reason: '重复记了', approvals: [] })
  await carryOut(room.at(MONDAY + 5 * MINUTE_MS), [
    {
      do: 'hold',
      hold: { id: 'h_lamp0001', book, account: 'cash', amount: 900, what: '楼道灯', expiresAt: MONDAY + DAY_MS }
    }
  ])
}

const wrong = async (at = MONDAY + 20 * MINUTE_MS) => (await checkBook(room.at(at), book)).wrong

test('a book that only the ledger wrote in violates nothing', async () => {
  await live()
  expect(await wrong()).toEqual([])
})

const id = (code: string) => `${book}#${code}`

test.each([
  ['L1', entries.name, 'e_gift001', { 'legs.0.amount': 5_001 }],
  ['L2', entries.name, 'e_gift001', { what: '别的事' }],
  ['L3', folds.name, id('source:neighbours'), { credit: 1 }],
  ['L3', folds.name, id('source:neighbours'), { asOfSeal: 1 }],
  ['L4', balances.name, id('cash'), { debit: 9_000 }],
  ['L5', entries.name, 'e_gift001', { 'legs.0.amount': 1 }],
  ['L6', entries.name, 'rev:e_wrong01', { 'legs.0.side': 'debit' }],
  ['L6', entries.name, 'rev:e_wrong01', { reverses: 'e_gift001' }],
  ['L7', seals.name, `${book}:000002`, { prevHash: '0'.repeat(64) }],
  ['L7', seals.name, `${book}:000001`, { hash: '0'.repeat(64) }],
  ['L7', seals.name, `${book}:000001`, { entryIds: ['e_gift001', 'e_fund001', 'e_wrong02'] }],
  ['L7', entries.name, 'e_gift001', { sealNo: 2 }],
  ['L10', balances.name, id('cash'), { held: 0 }],
  ['L10', holds.name, 'h_lamp0001', { amount: 901 }]
])('%s is found violated when %s is changed behind its back: %s %j', async (name, collection, document, change) => {
  await live()
  await checkBook(room.at(MONDAY + 20 * MINUTE_MS), book)
  await room.tamper(collection, document, change)
  expect((await wrong()).map(one => one.split(' ')[0])).toContain(name)
})

test('an entry that was taken away is missed by its block', async () => {
  await live()
  await checkBook(room.at(MONDAY + 20 * MINUTE_MS), book)
  await room.documents.remove(entries.name, 'e_gift001')
  const names = (await wrong()).map(one => one.split(' ')[0])
  expect(names).toEqual(expect.arrayContaining(['L4', 'L7']))
})

const work = (at: number): Work => room.at(at) as Work
const stored = async <D>(collection: string, document: string) =>
  (await room.documents.get<D>(collection, document)) as D

async function night(at: number) {
  const checking = due.find(kind => kind.collection.name === books.name)
  if (!checking?.work) throw new Error('no nightly clock')
  return (await checking.work(work(at), (await stored<Book>(books.name, book)) as never)) as Book
}

test('the night reckons the book over and says when it was in order', async () => {
  await live()
  const at = nightAfter(book, MONDAY)
  const after = await night(at)
  expect(after).toMatchObject({ checked: { at }, checkAt: nightAfter(book, at) })
  expect(after.frozen).toBeUndefined()
})

test('the night freezes a book in which something is wrong, tells two posts, and nothing is spent or sealed then', async () => {
  await live()
  await room.tamper(balances.name, id('cash'), { debit: 9_000 })
  const after = await night(nightAfter(book, MONDAY))
  expect(after.frozen?.why[0]).toMatch(/^L4 cash/)
  expect(after.outbox.map(entry => entry.kind === 'notice' && entry.audience)).toEqual([
    { post: 'community_secretary', scope: SCOPE },
    { post: 'auditor', scope: SCOPE }
  ])
  await room.documents.update(books.name, book, {}, { frozen: after.frozen })
  const before = await room.stored(seals.name)
  const refused = await post('e_late001', 'source:neighbours', 'cash', 10, MONDAY + DAY_MS)
  expect(isRefusal(refused) && refused.reason).toBe('book-frozen')
  await checkBook(room.at(MONDAY + 2 * DAY_MS), book)
  expect(await room.stored(seals.name)).toEqual(before)
})

test('a frozen book still takes an entry that touches no bounded account, in one round trip, and seals it when it goes on', async () => {
  await live()
  await room.tamper(balances.name, id('cash'), { debit: 9_000 })
  const { frozen } = await night(nightAfter(book, MONDAY))
  await room.documents.update(books.name, book, {}, { frozen })
  const legs = [
    { account: 'spent:public-elder', side: 'debit' as const, amount: 10 },
    { account: 'source:public-gift', side: 'credit' as const, amount: 10 }
  ]
  const at = MONDAY + DAY_MS
  const trips = await room.trips(async () => {
    const taken = await carryOut(room.at(at), [{ do: 'post', entry: { id: 'e_folded1', book, what: '捐物', legs } }])
    expect(isRefusal(taken)).toBe(false)
  })
  expect(trips).toBe(1)
  expect(await sealBook(room.at(at + 5 * MINUTE_MS), book)).toBe(0)
  expect((await stored<Entry>(entries.name, 'e_folded1')).sealNo).toBeNull()
  await room.tamper(balances.name, id('cash'), { debit: 5_700 })
  await room.documents.update(books.name, book, {}, { frozen: undefined })
  await sealBook(room.at(at + 5 * MINUTE_MS), book)
  expect((await stored<Entry>(entries.name, 'e_folded1')).sealNo).not.toBeNull()
  expect(await wrong(at + 20 * MINUTE_MS)).toEqual([])
})

const JULY = Date.UTC(2026, 6, 2, 1)
const as = (personId: string, at: number) => ({
  ...room.at(at),
  secrets,
  actor: { personId, openid: 'o', homes: [], posts: [] }
})

async function clockAt(at: number): Promise<Period> {
  const after = await balance(work(at), await stored<Period>(periods.name, `${book}:2026-06`))
  const { version, ...rest } = after
  await room.documents.update(periods.name, after._id, { version }, rest)
  return after
}

test('a month closes in two steps by two persons, and its sums are kept', async () => {
  await live()
  const begun = await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  expect(isRefusal(begun)).toBe(false)
  expect((await clockAt(JULY + MINUTE_MS)).state).toBe('closing')
  const balanced = await clockAt(JULY + 3 * MINUTE_MS)
  expect(balanced).toMatchObject({ state: 'balanced', lookAt: null })
  const same = await confirmClosing(as('clerk', JULY + 4 * MINUTE_MS), book, '2026-06', '公账核对员 王芳')
  expect(isRefusal(same) && same.reason).toBe('closing-same-person')
  const closed = await confirmClosing(as('checker', JULY + 4 * MINUTE_MS), book, '2026-06', '公账核对员 李强')
  expect(closed).toMatchObject({ state: 'closed', trialHash: balanced.trialHash })
  const [kept] = await room.stored<{ hash: string; sums: unknown }>(trials.name)
  expect(kept?.hash).toBe(balanced.trialHash)
  expect(kept?.sums).toEqual([
    { code: 'cash', debit: 5_700, credit: 700 },
    { code: 'general', debit: 0, credit: 3_000 },
    { code: 'source:neighbours', debit: 3_700, credit: 5_700 }
  ])
  for (const person of ['clerk', 'checker']) expect(JSON.stringify(closed)).not.toContain(`"${person}"`)
})

test('nothing is written into a month that is being closed, nor into one before it', async () => {
  await live()
  await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  for (const day of ['2026-06-30', '2026-05-01']) {
    const late = await post(`e_${day}`, 'source:neighbours', 'cash', 10, JULY + 1, day)
    expect(isRefusal(late) && late.reason).toBe('period-closed')
  }
  expect(isRefusal(await post('e_july001', 'source:neighbours', 'cash', 10, JULY + 1))).toBe(false)
})

test.each([
  ['month-running', '2026-07'],
  ['period-closed', '2026-05']
])('closing refuses %s for %s', async (reason, month) => {
  await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  const refused = await beginClosing(as('clerk', JULY), book, month, '公账记账员 王芳')
  expect(isRefusal(refused) && refused.reason).toBe(reason)
})

async function closeJune() {
  await live()
  await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  await clockAt(JULY + 3 * MINUTE_MS)
  await confirmClosing(as('checker', JULY + 4 * MINUTE_MS), book, '2026-06', '公账核对员 李强')
}

test('a closed month is the ground on which the next nights reckon: nothing is wrong, and less is read', async () => {
  await closeJune()
  await post('e_july001', 'source:neighbours', 'cash', 10, JULY + 5 * MINUTE_MS)
  const { wrong: found, entries: read } = await checkBook(room.at(JULY + 20 * MINUTE_MS), book)
  expect([found, read]).toEqual([[], 1])
})

test.each([
  ['its own hash', periods.name, `${book}:2026-06`, { trialHash: '0'.repeat(64) }],
  ['the sums kept', trials.name, `${book}:2026-06`, { sums: [] }],
  ['an entry in it', entries.name, 'e_gift001', { 'legs.0.amount': 1, 'legs.1.amount': 1 }]
])('L8: a closed month that was changed is found by %s', async (_, collection, document, change) => {
  await closeJune()
  await room.tamper(collection, document, change)
  expect((await wrong(JULY + DAY_MS)).map(one => one.split(' ')[0])).toContain('L8')
})

test('a fault found while closing stops the book and leaves the month open to be closed later', async () => {
  await live()
  await beginClosing(as('clerk', JULY), book, '2026-06', '公账记账员 王芳')
  await room.tamper(balances.name, id('cash'), { debit: 9_000 })
  expect((await clockAt(JULY + 3 * MINUTE_MS)).state).toBe('closing')
  expect((await stored<Book>(books.name, book)).frozen?.why[0]).toMatch(/^L4 cash/)
})

test('the clock of a month and the night never fall due for what is over', async () => {
  await closeJune()
  const { confirmed, begun, nextDueAt } = await stored<Period & { confirmed: Closer }>(periods.name, `${book}:2026-06`)
  expect(nextDueAt).toBeNull()
  expect(confirmed.key).not.toBe(begun.key)
})

test('an anchor keeps the block as it was when its code was printed, once', async () => {
  await live()
  const draft = { id: 'a_board001', book, what: '2026 年第二季度公示表' }
  const first = await anchor(room.at(MONDAY + 20 * MINUTE_MS), draft)
  await anchor(room.at(MONDAY + 30 * MINUTE_MS), draft)
  expect(await room.stored(anchors.name)).toEqual([first])
})

/** Posting entries together that do not depend on one another: each stands once, and none keeps the others from it. */
import { bookId, type EntryDraft, openBook, postEach, strictBalances } from 'contexts/ledger'
import { balances, type Entry, entries, periods } from 'contexts/ledger/documents'
import { type Documents, DuplicateKey } from 'kernel/documents'
import { before, MINUTE_MS, MONDAY, openRoom, type Room, SCOPE } from './room'

const points = bookId('points', SCOPE)
const hours = bookId('hours', SCOPE)
const people = ['an', 'bo', 'chen', 'ding', 'er'] as const
const purses = people.map(name => `person:${name}`)

let room: Room
beforeEach(async () => {
  room = await openRoom()
  await openBook(room.at(MONDAY), 'hours', SCOPE)
  await openBook(room.at(MONDAY), 'points', SCOPE, ['budget', ...purses])
})
afterEach(() => room.close())

const entry = (book: string, from: string, name: string, amount: number): EntryDraft => ({
  id: `${book}:${name}`,
  book,
  what: '打扫卫生',
  legs: [
    { account: from, side: 'debit', amount },
    { account: `person:${name}`, side: 'credit', amount }
  ]
})
const served = (names: readonly string[], minutes = 60) => names.map(name => entry(hours, 'served', name, minutes))
const earned = (names: readonly string[], amount = 10) => names.map(name => entry(points, 'budget', name, amount))
const grant = (amount: number): EntryDraft => ({
  id: 'grant',
  book: points,
  what: '积分预算',
  legs: [
    { account: 'granted', side: 'debit', amount },
    { account: 'budget', side: 'credit', amount }
  ]
})

const post = async (drafts: readonly EntryDraft[], at = MONDAY) =>
  (await postEach(room.at(at), drafts)).map(refused => refused?.reason ?? 'stands')
const ids = async () => (await room.stored<Entry>(entries.name)).map(({ _id }) => _id)
const standing = async () =>
  (await strictBalances(room.documents, points, ['budget', ...purses])).map(({ available }) => available)
const all = people.map(() => 'stands')

test('over accounts without bounds, many entries are one call, and each is an entry of its own', async () => {
  expect(await room.trips(() => post(served(people)))).toBe(1)
  expect(await ids()).toEqual(people.map(name => `${hours}:${name}`).sort())
})

test('over bounded accounts, n entries are one transaction of 3n + 4 calls', async () => {
  await post([grant(100)])
  expect(await room.trips(() => post(earned(people)))).toBe(3 * people.length + 4)
  expect(await standing()).toEqual([50, 10, 10, 10, 10, 10])
})

test('asked again they stand as before, and finding that out costs two calls more than the try', async () => {
  await post([grant(100)])
  for (const drafts of [served(people), earned(people)]) {
    expect(await post(drafts)).toEqual(all)
    expect(await post(drafts, MONDAY + MINUTE_MS)).toEqual(all)
  }
  expect(await room.trips(() => post(served(people)))).toBe(2)
  expect(await standing()).toEqual([50, 10, 10, 10, 10, 10])
})

test('where a part was posted before, the others are posted and nothing is posted twice', async () => {
  await post([grant(100)])
  await post(earned(['chen']))
  await post(served(['an', 'ding']))
  expect(await post(earned(people))).toEqual(all)
  expect(await post(served(people))).toEqual(all)
  expect(await standing()).toEqual([50, 10, 10, 10, 10, 10])
  expect(await ids()).toHaveLength(1 + 2 * people.length)
})

test('a budget that reaches only some is given to those who come first, and the others are told', async () => {
  await post([grant(30)])
  expect(await post(earned(people))).toEqual(['stands', 'stands', 'stands', 'not-enough', 'not-enough'])
  expect(await standing()).toEqual([0, 10, 10, 10, 0, 0])
})

test('one account that was never opened keeps only its own entry out', async () => {
  await post([grant(100)])
  expect(await post(earned(['an', 'nobody', 'bo']))).toEqual(['stands', 'account-closed', 'stands'])
})

test('a frozen book takes none of them', async () => {
  await post([grant(100)])
  await room.documents.updateAll(balances.name, { book: points }, { frozen: true })
  expect(new Set(await post(earned(people)))).toEqual(new Set(['book-frozen']))
})

test('a month that is closed takes none of them, and what stood there before stands', async () => {
  await post(served(['an']))
  await room.documents.add(periods.name, [{ _id: `${hours}:2026-06`, book: hours, month: '2026-06', state: 'closed' }])
  const inJune = served(people).map(draft => ({ ...draft, day: '2026-06-01' }))
  const [first, ...others] = await post(inJune, Date.UTC(2026, 6, 2))
  expect([first, new Set(others)]).toEqual(['request-reused', new Set(['period-closed'])])
})

test('more than a transaction may hold go in several', async () => {
  const many = Array.from({ length: 45 }, (_, index) => `p${index}`)
  await openBook(
    room.at(MONDAY),
    'points',
    SCOPE,
    many.map(name => `person:${name}`)
  )
  await post([grant(1000)])
  expect(await room.trips(() => post(earned(many)))).toBe(2 * (3 * 20 + 4) + (3 * 5 + 4))
})

test('a rival who begins to post some of them between any two calls changes nothing', async () => {
  for (let step = 1; step <= 3 * people.length + 4; step++) {
    await room.close()
    room = await openRoom()
    await openBook(room.at(MONDAY), 'points', SCOPE, ['budget', ...purses])
    await post([grant(100)])
    let calls = 0
    let rival: Promise<unknown> = Promise.resolve()
    const next = () => {
      calls += 1
      if (calls === step) rival = postEach(room.at(MONDAY), earned(['bo', 'er']))
    }
    const watched = before(room.documents, next)
    const { get, find, add, update, updateAll, remove, count, group, holding } = watched
    const transact: Documents['transact'] = work => room.documents.transact(inside => work(before(inside, next)))
    const documents = { get, find, add, update, updateAll, remove, count, group, holding, transact }
    const refused = await postEach({ documents, at: MONDAY }, earned(people))
    await rival
    expect(refused.every(one => one === null)).toBe(true)
    expect(await standing()).toEqual([50, 10, 10, 10, 10, 10])
  }
})

test('an answer that is lost is looked for, not acted on twice', async () => {
  await post([grant(100)])
  let lost = false
  const documents = {
    ...room.documents,
    add: async (collection: string, documents: readonly object[]) => {
      await room.documents.add(collection, documents)
      if (!lost) {
        lost = true
        throw new DuplicateKey('as a second try finds it')
      }
    }
  }
  expect(await postEach({ documents, at: MONDAY }, served(people))).toEqual(people.map(() => null))
  expect(await ids()).toHaveLength(1 + people.length)
})

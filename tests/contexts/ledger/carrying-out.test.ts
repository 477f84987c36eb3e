/** Carrying acts out: all or none, once however often they are asked, and never below nothing. */
import {
  type Act,
  bookId,
  carryOut,
  type EntryDraft,
  openAccounts,
  openBook,
  reverse,
  strictBalances
} from 'contexts/ledger'
import { balances, type Entry, entries, type Hold, holds } from 'contexts/ledger/documents'
import { due } from 'contexts/ledger/due'
import type { Work } from 'kernel/context-module'
import { isRefusal } from 'kernel/refusal'
import type { Leg } from 'types/ledger-parts'
import { before, MINUTE_MS, MONDAY, openRoom, type Room, SCOPE } from './room'

const fund = bookId('fund', SCOPE)
const stock = bookId('stock', SCOPE)
const hours = bookId('hours', SCOPE)
let room: Room
beforeEach(async () => {
  room = await openRoom()
  await openBook(room.at(MONDAY), 'fund', SCOPE, ['cash', 'general', 'project:road'])
  await openBook(room.at(MONDAY), 'stock', SCOPE, ['shelf:soap'])
  await openBook(room.at(MONDAY), 'hours', SCOPE)
})
afterEach(() => room.close())

const leg = (account: string, side: Leg['side'], amount: number): Leg => ({ account, side, amount })
const draft = (id: string, to: string, from: string, amount: number, more: Partial<EntryDraft> = {}): EntryDraft => ({
  id,
  book: fund,
  what: '互助金',
  legs: [leg(to, 'debit', amount), leg(from, 'credit', amount)],
  ...more
})
const posting = (...asked: Parameters<typeof draft>): Act => ({ do: 'post', entry: draft(...asked) })
const setAside = (id: string, amount: number): Act => ({
  do: 'hold',
  hold: { id, book: fund, account: 'cash', amount, what: '修路灯', expiresAt: MONDAY + 60 * MINUTE_MS }
})
const pay = (id: string, amount: number) => draft(id, 'spent:repair', 'cash', amount)

const ask = async (acts: Act[], at = MONDAY) => {
  const carried = await carryOut(room.at(at), acts)
  return isRefusal(carried) ? carried.reason : carried
}
const cash = async () => (await strictBalances(room.documents, fund, ['cash']))[0]
const given = (amount = 1_000) => ask([posting('e_gift001', 'cash', 'source:neighbours', amount)])
/** Everything that is stored, to see that nothing changed. */
const everything = async () =>
  JSON.stringify(await Promise.all([entries, balances, holds].map(({ name }) => room.stored(name))))

describe('round trips', () => {
  test('an entry over folded accounts costs one, one with a bounded account five', async () => {
    const folded: Act = {
      do: 'post',
      entry: {
        id: 'e_hours01',
        book: hours,
        what: '巡逻',
        legs: [leg('served', 'debit', 60), leg('person:a', 'credit', 60)]
      }
    }
    expect(await room.trips(() => ask([folded]))).toBe(1)
    expect(await room.trips(() => given())).toBe(5)
  })

  test('each further bounded account costs two more; a hold five; settling it seven', async () => {
    await given()
    expect(await room.trips(() => ask([posting('e_two0001', 'cash', 'general', 5)]))).toBe(7)
    expect(await room.trips(() => ask([setAside('h_lamp001', 100)]))).toBe(5)
    const settle: Act = { do: 'settle', holdId: 'h_lamp001', entry: pay('e_lamp001', 90) }
    expect(await room.trips(() => ask([settle]))).toBe(7)
  })

  test('an entry of a month gone by asks once whether that month is still open', async () => {
    expect(await room.trips(() => ask([posting('e_may0001', 'cash', 'carried', 10, { day: '2026-05-03' })]))).toBe(6)
  })
})

describe('a repeat', () => {
  test.each([
    ['over folded accounts', posting('e_same001', 'spent:repair', 'source:neighbours', 7)],
    ['with a bounded account', posting('e_same001', 'cash', 'source:neighbours', 7)],
    ['to hold', setAside('h_same001', 7)]
  ])('%s answers with what was done the first time and does nothing', async (_, act) => {
    await given()
    const first = await ask([act])
    const known = await everything()
    expect(await ask([act], MONDAY + MINUTE_MS)).toEqual(first)
    expect(await everything()).toBe(known)
  })

  test('with another amount, or under other words, is another act under a used id', async () => {
    await given()
    for (const other of [
      posting('e_gift001', 'cash', 'source:neighbours', 1_001),
      posting('e_gift001', 'cash', 'source:neighbours', 1_000, { what: '别的' }),
      posting('e_gift001', 'spent:repair', 'source:neighbours', 1_000)
    ]) {
      const known = await everything()
      expect(await ask([other])).toBe('request-reused')
      expect(await everything()).toBe(known)
    }
  })

  test('that lost its answer anywhere is done once', async () => {
    for (let dies = 0; dies < 6; dies++) {
      const id = `e_lost00${dies}`
      let calls = 0
      const documents = before(room.documents, () => {
        if (calls++ === dies) throw new Error('the function was killed')
      })
      const acts = [posting(id, 'cash', 'source:neighbours', 100)]
      await carryOut({ documents, at: MONDAY }, acts).catch(() => null)
      await ask(acts)
      expect(await cash()).toMatchObject({ standing: 100 * (dies + 1) })
    }
  })
})

describe('a bounded account', () => {
  test('gives all it has, and not one fen more', async () => {
    await given(1_000)
    expect(await ask([{ do: 'post', entry: pay('e_paid001', 1_001) }])).toBe('not-enough')
    expect(await ask([{ do: 'post', entry: pay('e_paid002', 1_000) }])).toMatchObject({
      entries: [{ _id: 'e_paid002' }]
    })
    expect(await ask([{ do: 'post', entry: pay('e_paid003', 1) }])).toBe('not-enough')
    expect(await cash()).toEqual({ code: 'cash', standing: 0, available: 0 })
  })

  test('gives nothing of what is held', async () => {
    await given(1_000)
    await ask([setAside('h_lamp001', 400)])
    expect(await cash()).toEqual({ code: 'cash', standing: 1_000, available: 600 })
    expect(await ask([{ do: 'post', entry: pay('e_paid001', 601) }])).toBe('not-enough')
    expect(await ask([setAside('h_lamp002', 601)])).toBe('not-enough')
    expect(await ask([setAside('h_lamp002', 600)])).toMatchObject({ holds: [{ state: 'held' }] })
  })

  test('that was never opened takes nothing', async () => {
    await given()
    const known = await everything()
    expect(await ask([posting('e_none001', 'cash', 'project:none', 5)])).toBe('account-closed')
    expect(await everything()).toBe(known)
    await openAccounts(room.documents, fund, ['project:none'])
    expect(await ask([posting('e_none001', 'cash', 'project:none', 5)])).toMatchObject({ entries: [{}] })
  })

  test('opened again keeps what is on it', async () => {
    await given(1_000)
    await openAccounts(room.documents, fund, ['cash', 'project:new'])
    expect(await cash()).toMatchObject({ standing: 1_000 })
  })
})

test('several acts, also of several books, happen together or not at all', async () => {
  await given(1_000)
  const soap: Act = {
    do: 'post',
    entry: {
      id: 'e_soap001',
      book: stock,
      what: '发肥皂',
      legs: [leg('handed', 'debit', 1), leg('shelf:soap', 'credit', 1)]
    }
  }
  const known = await everything()
  expect(await ask([{ do: 'post', entry: pay('e_paid001', 10) }, soap])).toBe('not-enough')
  expect(await everything()).toBe(known)
})

test('fifty at once for a budget of ten get ten, whoever they are', async () => {
  await given(10)
  const asked = Array.from({ length: 50 }, (_, n) => ask([{ do: 'post', entry: pay(`e_rush0${n}`, 1) }]))
  const answers = await Promise.all(asked)
  const done = answers.filter(answer => typeof answer !== 'string').length
  expect(await cash()).toMatchObject({ standing: 10 - done })
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThanOrEqual(10)
  expect(new Set(answers.filter(answer => typeof answer === 'string'))).not.toContain('request-reused')
}, 30_000)

describe('a hold', () => {
  const settle = (id: string, amount: number): Act => ({ do: 'settle', holdId: 'h_lamp001', entry: pay(id, amount) })
  beforeEach(async () => {
    await given(1_000)
    await ask([setAside('h_lamp001', 400)])
  })

  test.each([
    ['less than', 350, 650],
    ['exactly', 400, 600],
    ['more than', 500, 500]
  ])('is settled with %s what was held, and the rest is free again', async (_, amount, left) => {
    expect(await ask([settle('e_lamp001', amount)])).toMatchObject({ entries: [{ _id: 'e_lamp001' }] })
    expect(await room.stored(holds.name)).toMatchObject([{ state: 'settled', entryId: 'e_lamp001', nextDueAt: null }])
    expect(await cash()).toEqual({ code: 'cash', standing: left, available: left })
  })

  test('is settled once: a repeat finds it done, another entry comes too late', async () => {
    const first = await ask([settle('e_lamp001', 350)])
    expect(await ask([settle('e_lamp001', 350)])).toMatchObject({
      entries: typeof first === 'string' ? [] : first.entries
    })
    expect(await ask([settle('e_lamp002', 350)])).toBe('hold-over')
    expect(await cash()).toMatchObject({ standing: 650, available: 650 })
  })

  test('that was released is free, stays released, and cannot be settled', async () => {
    const release: Act = { do: 'release', holdId: 'h_lamp001' }
    await ask([release])
    await ask([release])
    expect(await cash()).toMatchObject({ available: 1_000 })
    expect(await ask([settle('e_lamp001', 350)])).toBe('hold-over')
  })

  test('that nobody knows cannot be settled', async () => {
    expect(await ask([{ do: 'settle', holdId: 'h_other01', entry: pay('e_lamp001', 1) }])).toBe('hold-over')
  })

  test('settles nothing but its own account', async () => {
    const other: Act = { do: 'settle', holdId: 'h_lamp001', entry: draft('e_x000001', 'spent:repair', 'general', 1) }
    await expect(ask([other])).rejects.toThrow('L10')
  })

  test('gives back what it held when its time is over, not a moment before, and once', async () => {
    const expiring = due.find(kind => kind.collection.name === holds.name)
    const expire = async (at: number) => {
      const [hold] = await room.stored<Hold>(holds.name)
      return expiring?.work?.(room.at(at) as Work, hold as never) as Promise<Hold>
    }
    const end = MONDAY + 60 * MINUTE_MS
    expect((await expire(end - 1)).state).toBe('held')
    expect(await cash()).toMatchObject({ available: 600 })
    expect((await expire(end)).state).toBe('expired')
    await expire(end + 1)
    expect(await cash()).toMatchObject({ available: 1_000 })
    expect((await room.stored<Hold>(holds.name))[0]).toMatchObject({ state: 'expired', nextDueAt: null })
  })
})

describe('undoing', () => {
  const undo = async (id: string) => {
    const undone = await reverse(room.at(MONDAY + MINUTE_MS), id, { reason: '记错了', approvals: [] })
    return isRefusal(undone) ? undone.reason : undone
  }

  test('is another entry with its sides exchanged, and both together come to nothing', async () => {
    await given(1_000)
    const undone = (await undo('e_gift001')) as Entry
    expect(undone).toMatchObject({ _id: 'rev:e_gift001', kind: 'reversal', reverses: 'e_gift001', reason: '记错了' })
    expect(undone.legs).toEqual([leg('cash', 'credit', 1_000), leg('source:neighbours', 'debit', 1_000)])
    expect(await cash()).toMatchObject({ standing: 0 })
    expect((await room.stored<Entry>(entries.name)).map(entry => entry.legs[0]?.amount)).toEqual([1_000, 1_000])
  })

  test('happens once: again by the same words is the same, by others it is refused', async () => {
    await given(1_000)
    const first = await undo('e_gift001')
    expect(await undo('e_gift001')).toEqual(first)
    const again = await reverse(room.at(MONDAY), 'e_gift001', { reason: '别的理由', approvals: [] })
    expect(isRefusal(again) && again.reason).toBe('already-reversed')
    expect(await cash()).toMatchObject({ standing: 0 })
  })

  test('cannot itself be undone, and undoes nothing that is not there', async () => {
    await given(1_000)
    await undo('e_gift001')
    expect(await undo('rev:e_gift001')).toBe('already-reversed')
    expect(await undo('e_none001')).toBe('not-found')
  })

  test('is refused while it would overdraw', async () => {
    await given(1_000)
    await ask([{ do: 'post', entry: pay('e_paid001', 300) }])
    expect(await undo('e_gift001')).toBe('not-enough')
  })
})

describe('what is no entry throws, for only our own code could ask for it (L1)', () => {
  const legs = (...all: Leg[]): EntryDraft => ({ id: 'e_wrong01', book: fund, what: '错的', legs: all })
  test.each<[string, EntryDraft]>([
    ['one leg', legs(leg('cash', 'debit', 1))],
    ['sides that differ', legs(leg('cash', 'debit', 2), leg('general', 'credit', 1))],
    ['an account twice', legs(leg('cash', 'debit', 1), leg('cash', 'credit', 1))],
    ['nothing', legs(leg('cash', 'debit', 0), leg('general', 'credit', 0))],
    ['less than nothing', legs(leg('cash', 'debit', -1), leg('general', 'credit', -1))],
    ['half a fen', legs(leg('cash', 'debit', 0.5), leg('general', 'credit', 0.5))],
    ['more than there can be', legs(leg('cash', 'debit', 1e12 + 1), leg('general', 'credit', 1e12 + 1))],
    ['an account that the book does not know', legs(leg('shelf:soap', 'debit', 1), leg('general', 'credit', 1))]
  ])('%s', async (_, entry) => {
    await expect(ask([{ do: 'post', entry }])).rejects.toThrow('L1')
  })

  test('twenty legs and a thousand million yuan are an entry', async () => {
    const many = Array.from({ length: 19 }, (_, n) => leg(`spent:k${n}`, 'debit', 1e10))
    await given(190e9)
    expect(await ask([{ do: 'post', entry: legs(...many, leg('cash', 'credit', 190e9)) }])).toMatchObject({
      entries: [{}]
    })
    const more = [...many, leg('spent:k19', 'debit', 1), leg('cash', 'credit', 190e9 + 1)]
    await expect(ask([{ do: 'post', entry: { ...legs(...more), id: 'e_more001' } }])).rejects.toThrow('21 legs')
  })
})

describe('the month of an entry', () => {
  // 23:59 on 31 May and 00:00 on 1 June in China.
  const midnight = Date.UTC(2026, 4, 31, 16)
  test.each([
    ['the day in China decides', midnight - 1, undefined, '2026-05-31'],
    ['at midnight there it is the next one', midnight, undefined, '2026-06-01'],
    ['a day gone by is what the voucher says', midnight, '2026-05-02', '2026-05-02']
  ])('%s', async (_, at, day, expected) => {
    await ask([posting('e_day0001', 'cash', 'source:neighbours', 1, day ? { day } : {})], at)
    const [entry] = await room.stored<Entry>(entries.name)
    expect([entry?.day, entry?.period]).toEqual([expected, expected.slice(0, 7)])
  })

  test('a month that is still to come takes nothing', async () => {
    expect(await ask([posting('e_day0001', 'cash', 'source:neighbours', 1, { day: '2026-07-01' })])).toBe(
      'period-closed'
    )
  })
})

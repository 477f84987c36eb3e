/** Sealing: blocks in one chain, every entry in exactly one, sums folded exactly once, standings right at every step. */
import { bookId, carryOut, linesOf, openBook, sealHead, standings } from 'contexts/ledger'
import { type Entry, entries, folds, type Seal, seals } from 'contexts/ledger/documents'
import { sealBook } from 'contexts/ledger/seal'
import { sealing } from 'contexts/ledger/sweep'
import { isRefusal } from 'kernel/refusal'
import { sha256 } from 'kernel/secrets'
import { blockText } from 'types/ledger-seal'
import { before, MINUTE_MS, MONDAY, openRoom, type Room, SCOPE } from './room'

const hours = bookId('hours', SCOPE)
let room: Room
beforeEach(async () => {
  room = await openRoom()
  await openBook(room.at(MONDAY), 'hours', SCOPE)
})
afterEach(() => room.close())

async function serve(id: string, minutes: number, at = MONDAY, who = 'a') {
  const legs = [
    { account: 'served', side: 'debit' as const, amount: minutes },
    { account: `person:${who}`, side: 'credit' as const, amount: minutes }
  ]
  const carried = await carryOut(room.at(at), [{ do: 'post', entry: { id, book: hours, what: '清扫楼道', legs } }])
  if (isRefusal(carried)) throw new Error(carried.reason)
}

const served = async () => (await standings(room.documents, hours, ['served']))[0]?.standing

test('entries of the last ninety seconds wait; older ones go into the next block, in the order of their keys', async () => {
  await serve('e_one111', 10)
  await serve('e_two222', 20, MONDAY + MINUTE_MS)
  expect(await sealBook(room.at(MONDAY + 2 * MINUTE_MS), hours)).toBe(1)
  expect(await sealBook(room.at(MONDAY + 3 * MINUTE_MS), hours)).toBe(1)
  const blocks = await room.stored<Seal>(seals.name)
  expect(blocks.map(({ no, entryIds }) => [no, entryIds])).toEqual([
    [1, ['e_one111']],
    [2, ['e_two222']]
  ])
  expect(blocks[1]?.prevHash).toBe(blocks[0]?.hash)
  for (const block of blocks) expect(sha256(blockText(block))).toBe(block.hash)
  expect((await sealHead(room.documents, hours)).code).toMatch(/^\d{4} \d{4} \d{4}$/)
})

test('standings are the same before, while and after a block is made', async () => {
  for (let n = 0; n < 7; n++) await serve(`e_${n}00000`, 10, MONDAY + n, n % 2 ? 'a' : 'b')
  expect(await served()).toBe(70)
  const steps: (number | undefined)[] = []
  const watched = {
    ...room.documents,
    async add(name: string, added: readonly object[]) {
      await room.documents.add(name, added)
      steps.push(await served())
    },
    async update(...asked: Parameters<typeof room.documents.update>) {
      const done = await room.documents.update(...asked)
      steps.push(await served())
      return done
    }
  }
  await sealBook({ documents: watched, at: MONDAY + 2 * MINUTE_MS }, hours)
  await serve('e_late000', 5, MONDAY + 3 * MINUTE_MS)
  await sealBook({ documents: watched, at: MONDAY + 5 * MINUTE_MS }, hours)
  expect(new Set(steps)).toEqual(new Set([70, 75]))
  expect(await served()).toBe(75)
  const people = await standings(room.documents, hours)
  expect(people.map(({ code, standing }) => [code, standing])).toEqual([
    ['person:a', 35],
    ['person:b', 40],
    ['served', 75]
  ])
})

test('a sealer that dies after any of its calls is finished by the next one, and nothing is counted twice', async () => {
  for (let dies = 0; dies < 12; dies++) {
    await room.close()
    room = await openRoom()
    await openBook(room.at(MONDAY), 'hours', SCOPE)
    await serve('e_one111', 10)
    await sealBook(room.at(MONDAY + 2 * MINUTE_MS), hours)
    await serve('e_two222', 20, MONDAY + 2 * MINUTE_MS)
    let calls = 0
    const dying = before(room.documents, () => {
      if (calls++ >= dies) throw new Error('the function was killed')
    })
    await sealBook({ documents: dying, at: MONDAY + 5 * MINUTE_MS }, hours).catch(() => 0)
    expect(await served()).toBe(30)
    await sealBook(room.at(MONDAY + 6 * MINUTE_MS), hours)
    expect(await served()).toBe(30)
    const kept = await room.stored<Entry>(entries.name)
    expect(kept.map(entry => [entry.sealNo, entry.nextDueAt])).toEqual([
      [1, null],
      [2, null]
    ])
    expect(await room.stored(folds.name)).toMatchObject([
      { credit: 30, asOfSeal: 2 },
      { debit: 30, asOfSeal: 2 }
    ])
  }
})

test('a sealer that sleeps between any two of its calls while others go on harms nothing when it wakes', async () => {
  for (let sleeps = 0; sleeps < 10; sleeps++) {
    await room.close()
    room = await openRoom()
    await openBook(room.at(MONDAY), 'hours', SCOPE)
    await serve('e_one111', 10)
    let calls = 0
    const others = async () => {
      await sealBook(room.at(MONDAY + 3 * MINUTE_MS), hours)
      await serve('e_two222', 20, MONDAY + 3 * MINUTE_MS)
      await sealBook(room.at(MONDAY + 6 * MINUTE_MS), hours)
    }
    const sleeping = before(room.documents, async () => {
      if (calls++ === sleeps) await others()
    })
    await sealBook({ documents: sleeping, at: MONDAY + 2 * MINUTE_MS }, hours)
    if (calls <= sleeps) await others()
    const blocks = await room.stored<Seal>(seals.name)
    expect(blocks.map(({ entryIds }) => entryIds)).toEqual([['e_one111'], ['e_two222']])
    expect(await served()).toBe(30)
    expect(await room.stored(folds.name)).toMatchObject([
      { credit: 30, asOfSeal: 2 },
      { debit: 30, asOfSeal: 2 }
    ])
  }
})

test('the sweep seals every book that has something due, and one that fails keeps no other from it', async () => {
  await openBook(room.at(MONDAY), 'hours', `${SCOPE}2`)
  const other = bookId('hours', `${SCOPE}2`)
  await serve('e_one111', 10)
  const legs = [
    { account: 'served', side: 'debit' as const, amount: 5 },
    { account: 'person:c', side: 'credit' as const, amount: 5 }
  ]
  await carryOut(room.at(MONDAY), [{ do: 'post', entry: { id: 'e_other1', book: other, what: '清扫楼道', legs } }])
  const failing = {
    ...room.documents,
    add: async (name: string, added: readonly object[]) => {
      if (added.some(one => 'book' in one && one.book === hours)) throw new Error('no room')
      await room.documents.add(name, added)
    }
  }
  const work = { ...room.at(MONDAY + 2 * MINUTE_MS) } as Parameters<typeof sealing.sweep>[0]
  await expect(sealing.sweep({ ...work, documents: failing })).rejects.toThrow('no room')
  expect((await sealHead(room.documents, other)).no).toBe(1)
  expect(await sealing.sweep(work)).toBe(1)
  expect((await sealHead(room.documents, hours)).no).toBe(1)
})

test('lines of a purse come newest first with what stood on it after each, page after page', async () => {
  for (let n = 1; n <= 25; n++) await serve(`e_${String(n).padStart(6, '0')}`, n, MONDAY + n * MINUTE_MS)
  await sealBook(room.at(MONDAY + 12 * MINUTE_MS), hours)
  const first = await linesOf(room.documents, hours, 'person:a')
  expect(first.items[0]).toMatchObject({ change: 25, after: 325, sealNo: null })
  const second = await linesOf(room.documents, hours, 'person:a', first.next)
  expect(second.items.map(line => line.after)).toEqual([15, 10, 6, 3, 1])
  expect(second.next).toBeUndefined()
})

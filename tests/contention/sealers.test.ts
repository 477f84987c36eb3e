/** Sealers who come at once, late, or sleep for a minute and a half in the middle of it: one chain, every sum once. */
import { carryOut, openBook, standings } from 'contexts/ledger'
import { checkBook } from 'contexts/ledger/check-book'
import { type Seal, seals } from 'contexts/ledger/documents'
import { sealBook } from 'contexts/ledger/seal'
import { isRefusal } from 'kernel/refusal'
import type { CloudSnapshot } from '../../local/hooks/hooks'
import { type CloudRoom, openCloudRoom } from './cloud-room'

const SCOPE = '371502/xianfeng/fude'
const BOOK = `hours@${SCOPE}`
const MINUTE_MS = 60_000
/** Two minutes: past the window in which entries wait. */
const OLD_MS = 2 * MINUTE_MS
const SLEEP_MS = 90_000

let room: CloudRoom
let opened: CloudSnapshot
beforeAll(async () => {
  room = await openCloudRoom()
  await room.invoke(desk => openBook(desk, 'hours', SCOPE))
  await serve('first', 5)
  await later(OLD_MS)
  opened = await room.cloud.hooks.snapshot()
})
beforeEach(async () => {
  room.cloud.hooks.clearFaults()
  await room.cloud.hooks.restore(opened)
})
afterAll(() => room.cloud.close())

const later = (ms: number) => room.cloud.hooks.clock.advance(ms)
const seal = (token?: string) => room.invoke(desk => sealBook(desk, BOOK), token)

/** So many helped for ten minutes each. */
async function serve(name: string, many: number): Promise<void> {
  for (let n = 0; n < many; n++) {
    const legs = [
      { account: 'served', side: 'debit' as const, amount: 10 },
      { account: `person:${n % 3}`, side: 'credit' as const, amount: 10 }
    ]
    const entry = { id: `${name}${n}`, book: BOOK, what: '清扫楼道', legs }
    const carried = await room.invoke(desk => carryOut(desk, [{ do: 'post', entry }]))
    if (isRefusal(carried)) throw new Error(carried.reason)
  }
}

/** Nothing is wrong with the book, everything is in one chain, and the sum of all is what was served. */
async function soundWith(entries: number): Promise<void> {
  await later(OLD_MS)
  const found = await room.invoke(desk => checkBook(desk, BOOK))
  expect([found.wrong, found.entries]).toEqual([[], entries])
  const [served] = await room.invoke(({ documents }) => standings(documents, BOOK, ['served']))
  expect(served?.standing).toBe(10 * entries)
  const chain = await room.invoke(({ documents }) =>
    documents.find<Seal>(seals.name, { book: BOOK }, { order: { no: 'asc' }, limit: 100 })
  )
  expect(chain.map(({ no }) => no)).toEqual(chain.map((_, place) => place + 1))
  expect(new Set(chain.flatMap(({ entryIds }) => entryIds)).size).toBe(entries)
  expect(chain.flatMap(({ entryIds }) => entryIds)).toHaveLength(entries)
}

test('five sealers at once make one chain', async () => {
  await Promise.all(Array.from({ length: 5 }, () => seal()))
  await serve('second', 4)
  await later(OLD_MS)
  await Promise.all(Array.from({ length: 5 }, () => seal()))
  await soundWith(9)
})

test('ticks that were left out are made up for by the next one', async () => {
  await serve('second', 4)
  await later(20 * MINUTE_MS)
  await seal()
  await soundWith(9)
})

test('a sealer that sleeps for ninety seconds at any of its calls, while others go on, changes nothing', async () => {
  await seal('to-count')
  const steps = room.cloud.hooks.calls('to-count').length
  expect(steps).toBeGreaterThan(4)
  for (let step = 1; step <= steps; step++) {
    await room.cloud.hooks.restore(opened)
    let slept = false
    const run = async () => {
      slept = true
      await later(SLEEP_MS)
      await seal()
      await serve('meanwhile', 4)
      await later(OLD_MS)
      await seal()
    }
    room.cloud.hooks.inject({ kind: 'meanwhile', invocation: `sleeper-${step}`, step, run })
    await seal(`sleeper-${step}`)
    expect(slept).toBe(true)
    await soundWith(9)
  }
})

test('a sealer that fails at any of its calls, or hears no answer to it, is made good by the next', async () => {
  await seal('to-count-again')
  const steps = room.cloud.hooks.calls('to-count-again').length
  const faults = [{ kind: 'status', status: 500, times: 9 } as const, { kind: 'answer-lost' } as const]
  for (const fault of faults) {
    for (let step = 1; step <= steps; step++) {
      await room.cloud.hooks.restore(opened)
      const invocation = `${fault.kind}-${step}`
      room.cloud.hooks.inject({ ...fault, invocation, step })
      await seal(invocation).catch(() => undefined)
      room.cloud.hooks.clearFaults()
      await serve('after', 2)
      await later(OLD_MS)
      await seal()
      await soundWith(7)
    }
  }
})

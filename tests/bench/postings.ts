/** Postings a second, ours and medici's, on one server in one run; prints one line of JSON. */
import { carryOut } from 'contexts/ledger/carry-out'
import { openBook } from 'contexts/ledger/open'
import type { Documents } from 'kernel/documents'
import { isRefusal } from 'kernel/refusal'
import { Book } from 'medici'
import mongoose from 'mongoose'
import { driverDocuments } from './driver-documents'
import { openStandIn } from './mongo-stand-in'

const ROUNDS = 7
const WARM = 200

interface Measured {
  what: string
  latencyMs: number
  inFlight: number
  /** Postings a second, one value a round. */
  rates: number[]
  trips: number
  /** Answered with "busy" after all tries, of all postings asked for. */
  busy: number
}

/** So many at a time, until all are done; gives how many a second. */
async function rate(many: number, inFlight: number, post: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const worker = async () => {
    while (next < many) await post(next++)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: inFlight }, worker))
  return many / ((performance.now() - started) / 1000)
}

const SCOPE = 'c/s/x'
const legs = (debit: string, credit: string) => [
  { account: debit, side: 'debit' as const, amount: 100 },
  { account: credit, side: 'credit' as const, amount: 100 }
]

async function postersOn(url: string) {
  await mongoose.connect(url)
  const documents = driverDocuments(mongoose.connection.getClient()) as Documents
  const desk = { documents, at: Date.now() }
  let ids = 0
  let busy = 0
  const post = async (book: string, debit: string, credit: string) => {
    const entry = { id: `e${++ids}`, book, what: 'posting', legs: legs(debit, credit) }
    const carried = await carryOut(desk, [{ do: 'post', entry }])
    if (!isRefusal(carried)) return
    if (carried.reason !== 'busy') throw new Error(carried.reason)
    busy += 1
  }
  const hours = await openBook(desk, 'hours', SCOPE)
  const banks = Array.from({ length: 400 }, (_, n) => `person:${n}`)
  const points = await openBook(desk, 'points', SCOPE, banks)
  if (isRefusal(hours) || isRefusal(points)) throw new Error('the books could not be opened')
  const book = new Book('bench')
  const posters = {
    ours: (n: number) => post(hours, 'served', `person:${n % 400}`),
    'ours, an account that cannot be overdrawn': (n: number) => post(points, 'granted', `person:${n % 400}`),
    'ours, all at one such account': () => post(points, 'granted', 'person:0'),
    medici: (n: number) =>
      book
        .entry('posting')
        .debit('Assets:Cash', 1)
        .credit(`Income:${n % 400}`, 1)
        .commit()
  }
  return { posters: Object.entries(posters), busy: () => busy }
}

async function main() {
  const results: Measured[] = []
  for (const [latencyMs, inFlight, many] of [
    [0, 1, 200],
    [0, 20, 600],
    [5, 20, 400]
  ] as const) {
    const server = await openStandIn(latencyMs)
    const { posters, busy } = await postersOn(server.url)
    const measured = posters.map(([what]): Measured => ({ what, latencyMs, inFlight, rates: [], trips: 0, busy: 0 }))
    for (const [, post] of posters) await rate(WARM, inFlight, post)
    // In turn, so that a busy machine hits all alike.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [place, [, post]] of posters.entries()) {
        const [before, busyBefore] = [server.commands(), busy()]
        measured[place]?.rates.push(await rate(many, inFlight, post))
        const one = measured[place]
        if (!one) continue
        one.trips += (server.commands() - before) / many / ROUNDS
        one.busy += (busy() - busyBefore) / many / ROUNDS
      }
    }
    results.push(...measured)
    await mongoose.disconnect()
    server.close()
  }
  process.stdout.write(`${JSON.stringify(results)}\n`)
  process.exit(0)
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})

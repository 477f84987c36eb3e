/** The ledger and the shop through a hundred thousand storms, and the proof that the simulator would have noticed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Report {
  ran: number
  calls: number
  seconds: number
  faults: Record<string, number>
  failed: { seed: number; violations: string[] }[]
}

interface Proof {
  fixed: Report
  fresh: Report & { from: number }
  planted: { name: string; seeds: number | null; noticed?: string }[]
}

const root = join(__dirname, '../..')
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

let proof: Proof
beforeAll(() => {
  const program = join(__dirname, 'simulate.mjs')
  const told = execFileSync(process.execPath, [program, 'prove'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  proof = JSON.parse(told) as Proof
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', 'simulation.json'), JSON.stringify(proof))
}, 900_000)

/** All 100 000 are run wherever a core does five hundred a second; a slower one runs as many as fit into the same time. */
const FIXED_MIN = 20_000
const FRESH_MIN = 5_000

test('no history of the fixed seeds leaves the books in a state that must not be', () => {
  expect(proof.fixed.failed).toEqual([])
  expect(proof.fixed.ran).toBeGreaterThan(FIXED_MIN)
})

test('nor does any of the fresh ones; a seed that does is printed here and repeats what it did', () => {
  expect(proof.fresh.failed).toEqual([])
  expect(proof.fresh.ran).toBeGreaterThan(FRESH_MIN)
})

test('every kind of fault has happened thousands of times', () => {
  const happened = Object.entries(proof.fixed.faults)
  expect(happened).toHaveLength(6)
  for (const [kind, times] of happened) expect([kind, times > 2_000]).toEqual([kind, true])
})

test('every mistake that was put into the ledger on purpose is noticed', () => {
  expect(proof.planted.filter(({ seeds }) => seeds === null)).toEqual([])
  expect(proof.planted.length).toBeGreaterThanOrEqual(20)
  const seeds = proof.planted.map(one => one.seeds ?? 0)
  console.log(
    `${seeds.length} planted mistakes, median seeds to find one: ${median(seeds)}, most: ${Math.max(...seeds)}`
  )
})

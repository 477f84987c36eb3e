/** The ledger's figures: postings beside a peer's, sealing beside hashing alone, and what the simulator did. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { middle, spread } from './cold-start.mjs'

const run = promisify(execFile)
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Bundles one measurement and runs it in a process of its own; gives what it printed. */
async function measured(name) {
  const folder = path.join(root, 'dist', 'bench')
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `${name}.cjs`)
  await build({
    entryPoints: [path.join(root, 'tests', 'bench', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    tsconfig: path.join(root, 'tsconfig.json'),
    external: ['mongoose', 'medici'],
    outfile,
    logLevel: 'error'
  })
  const { stdout } = await run(process.execPath, [outfile], { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout)
}

/** Rows: what, answer held back, in flight, postings a second, round trips each, busy, and the ratio to the peer. */
export async function postings() {
  const all = await measured('postings')
  return all.map(({ what, latencyMs, inFlight, rates, trips, busy }) => {
    const peer = all.find(one => one.what === 'medici' && one.latencyMs === latencyMs && one.inFlight === inFlight)
    const ratio = middle(rates) / middle(peer.rates)
    const share = what === 'medici' ? '' : busy.toFixed(3)
    return [
      what,
      latencyMs,
      inFlight,
      middle(rates).toFixed(0),
      spread(rates),
      trips.toFixed(1),
      share,
      ratio.toFixed(2)
    ]
  })
}

/** Entries a second: sealed, hashed alone, and their ratio. */
export async function sealing() {
  const rounds = await measured('sealing')
  const [sealed, hashed] = [rounds.map(one => one.sealed), rounds.map(one => one.hashed)]
  return [
    ['put into blocks, the database costing nothing', middle(sealed).toFixed(0), spread(sealed)],
    ['their lines written and hashed with SHA-256', middle(hashed).toFixed(0), spread(hashed)],
    ['ratio', (middle(sealed) / middle(hashed)).toFixed(2), '']
  ]
}

/** What the last `npm test` simulated; undefined before there was one. */
export function simulated() {
  const file = path.join(root, 'dist', 'simulation.json')
  if (!existsSync(file)) return undefined
  const { fixed, fresh, planted } = JSON.parse(readFileSync(file, 'utf8'))
  const ran = fixed.ran + fresh.ran
  const kinds = Object.keys(fixed.faults).sort()
  const faults = kinds.map(kind => [kind, (fixed.faults[kind] ?? 0) + (fresh.faults[kind] ?? 0)])
  const seeds = planted.map(one => one.seeds ?? Number.POSITIVE_INFINITY)
  return {
    rows: [
      ['histories', ran],
      ['histories a second of one core', Math.round(ran / (fixed.seconds + fresh.seconds))],
      ['database calls in them', fixed.calls + fresh.calls],
      ...faults.map(([kind, times]) => [`faults: ${kind}`, times]),
      ['histories that broke an invariant', fixed.failed.length + fresh.failed.length],
      ['planted mistakes found', `${seeds.filter(Number.isFinite).length} of ${seeds.length}`],
      ['seeds until one was found, median and most', `${middle(seeds)}, ${Math.max(...seeds)}`]
    ],
    planted: planted.map(({ name, seeds: until, noticed }) => [name, until ?? 'not found', noticed ?? ''])
  }
}

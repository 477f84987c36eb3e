/** Bundles the simulator with the real ledger, if wanted with one line of it broken, and runs it in a process of its own. */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { plantedBugs } from './planted-bugs.mjs'

const run = promisify(execFile)
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const folder = path.join(root, 'dist', 'simulation')

/** One core, and room for the many small things that a history leaves behind. */
const flags = ['--single-threaded', '--max-semi-space-size=64']

/** Puts a mistake into one file while it is bundled; the line that it replaces must be there exactly once. */
const planting = ({ file, find, replace }) => ({
  name: 'planting',
  setup(building) {
    const planted = path.join(root, file)
    building.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
      if (loaded !== planted) return undefined
      const source = readFileSync(loaded, 'utf8')
      if (source.split(find).length !== 2) throw new Error(`${file} does not hold exactly once: ${find}`)
      return { contents: source.replace(find, () => replace), loader: 'ts' }
    })
  }
})

/**
 * Bundles the simulator; the result runs histories by their seeds.
 * @param {{name: string, file: string, find: string, replace: string}} [bug] a mistake to put into the ledger
 */
export async function simulator(bug) {
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `${bug?.name ?? 'sound'}.cjs`)
  await build({
    entryPoints: [path.join(root, 'tests', 'simulation', 'main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    tsconfig: path.join(root, 'tsconfig.json'),
    nodePaths: [path.join(root, 'node_modules')],
    outfile,
    logLevel: 'error',
    plugins: bug ? [planting(bug)] : []
  })
  return async wanted => {
    const words = [...flags, outfile, JSON.stringify({ secondsMax: 600, ...wanted })]
    const { stdout } = await run(process.execPath, words, { maxBuffer: 2 ** 26 })
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n', stdout.length - 2) + 1))
  }
}

/** A mistake that nobody notices within so many histories is a hole in the simulator. */
export const seedBudget = 4_000

/**
 * Looks for every planted mistake; gives the first seed that noticed it and what was noticed, null where none did.
 * @param {number} from the first seed
 */
export async function findPlanted(from = 1, bugs = plantedBugs) {
  const found = []
  for (const bug of bugs) {
    const simulate = await simulator(bug)
    const { failed, seconds } = await simulate({ from, histories: seedBudget, stopAtFirst: true })
    const [first] = failed
    found.push({ name: bug.name, seeds: first ? first.seed - from + 1 : null, noticed: first?.violations[0], seconds })
  }
  return found
}

/** Seeds that every run repeats and seeds that nobody has run before, as many as the time allows. */
const fixed = { from: 1, histories: 80_000, secondsMax: 160, stopAtFirst: false }
const fresh = { histories: 20_000, secondsMax: 40, stopAtFirst: false }
const firstFresh = () => 1_000_000 + (Date.now() % 1_000_000_000) * 1_000

/** Everything that `npm test` wants to know. */
async function prove() {
  const simulate = await simulator()
  const from = firstFresh()
  const reports = { fixed: await simulate(fixed), fresh: { ...(await simulate({ ...fresh, from })), from } }
  return { ...reports, planted: await findPlanted() }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [what = '10000', from = '1'] = process.argv.slice(2)
  if (what === 'prove') process.stdout.write(JSON.stringify(await prove()))
  else if (what === 'planted') console.table(await findPlanted(Number(from)))
  else {
    const simulate = await simulator()
    const report = await simulate({ from: Number(from), histories: Number(what), stopAtFirst: false })
    console.log(JSON.stringify(report, null, 2))
    console.log(`${Math.round(report.ran / report.seconds)} histories a second of one core`)
  }
}

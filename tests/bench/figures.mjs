/** `npm run figures`: measures what docs/figures.md states and writes it, each with the command that repeats it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bring } from '../../config/artifacts.mjs'
import { packageLimitBytes, packageSizes } from '../../config/packages.mjs'
import { bareSdk, coldStarts, middle, spread } from './cold-start.mjs'
import { postings, sealing, simulated } from './ledger.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const inside = (...parts) => path.join(root, ...parts)
const rounds = 15

/** Main package of an empty app of the same tools: React, Taro's runtime and templates. */
const floorBytes = 273_097

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
const kept = file =>
  existsSync(inside('dist', file)) ? JSON.parse(readFileSync(inside('dist', file), 'utf8')) : undefined
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
const section = (title, command, ...lines) => `## ${title}\n\n\`${command}\`\n\n${lines.join('\n\n')}\n`
const number = value => value.toLocaleString('en-US')

function sizes() {
  const packages = packageSizes(inside('dist', 'weapp'))
  const rows = packages.map(({ name, bytes }) => [
    name,
    number(bytes),
    (bytes / packageLimitBytes).toFixed(3),
    name === 'main' ? (bytes / floorBytes).toFixed(2) : ''
  ])
  const note = `Goal: main at most 0.30 of the limit with all five steps. The floor is the same tool set with three empty pages, ${number(floorBytes)} bytes.`
  return section('Package', 'npm run build', note, table(['package', 'bytes', 'of 2 MB', 'of the floor'], rows))
}

async function cold() {
  const files = {
    'empty process': undefined,
    'bare wx-server-sdk': bareSdk(),
    'our api, every operation': inside('dist/functions/api/index.js')
  }
  const times = await coldStarts(files, rounds)
  const bare = middle(times['bare wx-server-sdk'])
  const rows = Object.entries(times).map(([name, values]) => [
    name,
    middle(values).toFixed(0),
    spread(values),
    (middle(values) / bare).toFixed(2)
  ])
  const note = `Fresh process from start to loaded, median of ${rounds} taken in turn, in ms. Goal: at most 0.60 of the bare SDK.`
  return section('Cold start', 'npm run figures', note, table(['what', 'median', 'spread', 'ratio'], rows))
}

/** dist/round-trips.json: `{operation: number of round trips}`, written by the tests that count them. */
function trips() {
  const counted = kept('round-trips.json')
  const missing = 'Not counted in this working copy: run `npm test` first.'
  const rows = Object.entries(counted ?? {}).sort(([a], [b]) => a.localeCompare(b))
  const body = counted ? table(['operation', 'round trips'], rows) : missing
  return section(
    'Database round trips',
    'npm test, then npm run figures',
    'Goals: a ballot 2, a change of a matter 2.',
    body
  )
}

/** dist/setdata.json: `[{list, rows, bytes, calls}]`, written by the journey on the built mini-program. */
function setData() {
  const lists = kept('setdata.json')
  const limit = 256 * 1024
  const rows = (lists ?? []).map(({ list, rows: shown, bytes, calls }) => [
    list,
    shown,
    number(bytes),
    (bytes / limit).toFixed(3),
    calls
  ])
  const missing = 'Not measured in this working copy: run `npm test` first.'
  const body = lists ? table(['list', 'rows', 'bytes', 'of 256 KB', 'calls'], rows) : missing
  return section(
    'setData of the worst list',
    'npm test, then npm run figures',
    'Goal: at most 0.08 of 256 KB with 50 rows.',
    body
  )
}

/** dist/similarity.json, written by the test of the hint "someone raised this already". */
function similarity() {
  const found = kept('similarity.json')
  const sets = found ? Object.entries(found).filter(([, value]) => typeof value === 'object') : []
  const rows = sets.map(([set, { paraphrases, recall, first, precision }]) => [
    set,
    paraphrases,
    recall.toFixed(3),
    first.toFixed(3),
    precision.toFixed(3)
  ])
  const note =
    'Paraphrases of the 30 matters among each other and other troubles; `unseen` was written after the word table was ' +
    'frozen and is the honest line. All were written by the same people as the table.'
  const disturbed = found ? `${found.othersDisturbed} of ${found.others} other troubles were shown something.` : ''
  const head = ['set', 'paraphrases', 'among three', 'first', 'precision']
  const body = found
    ? `${table(head, rows)}\n\n${disturbed}`
    : 'Not measured in this working copy: run `npm test` first.'
  return section('The hint “someone raised this already”', 'npm test, then npm run figures', note, body)
}

/** Bytes of the built app's files that hold a schema library: its marker is in every one of its classes. */
function schemaBytesInApp() {
  const built = inside('dist', 'weapp')
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
  const holding = files.map(file => readFileSync(path.join(built, file))).filter(code => code.includes('_zod'))
  return holding.reduce((sum, code) => sum + code.length, 0)
}

/** What a schema library would cost the app, alone and minified. */
async function schemaBytes(specifier) {
  const contents = `import * as z from '${specifier}'; globalThis.z = [z.object({a: z.string()}), z.array, z.number, z.boolean, z.optional, z.union, z.literal, z.enum, z.strictObject]`
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    target: 'es2018',
    logLevel: 'error'
  })
  return result.outputFiles[0].contents.length
}

async function schemas() {
  const [mini, full] = await Promise.all([schemaBytes('zod/mini'), schemaBytes('zod')])
  const ours = schemaBytesInApp()
  const rows = [
    ['in the built app (files that hold any of it)', number(ours), (ours / full).toFixed(2)],
    ['zod/mini, if it were there', number(mini), (mini / full).toFixed(2)],
    ['zod, if it were there', number(full), '1.00']
  ]
  return section(
    'Cost of the contract in the app',
    'npm run figures',
    table(['library', 'bytes, minified', 'ratio'], rows)
  )
}

/** Ours and a peer's on one server that speaks the peer's protocol, in one run, taken in turn. */
async function ledgerPostings() {
  const head = [
    'what',
    'answers held back, ms',
    'in flight',
    'postings/s',
    'spread',
    'round trips',
    'busy',
    'to medici'
  ]
  const note =
    'Median of 7 rounds. The peer is medici 7.4 on mongoose 8; the server is a stand-in for MongoDB that costs next to ' +
    'nothing (`tests/bench/mongo-stand-in.ts`), so medici is at its fastest here. Ours asks it through the same driver, ' +
    'posts once however often it is asked and hashes each entry; medici checks no limit and knows no repeats. ' +
    '“Busy” is the share that had to be asked again by hand. Goal: ours at least 3 times medici.'
  return section('Postings', 'npm run figures', note, table(head, await postings()))
}

async function ledgerSealing() {
  const note = 'Median of 7 rounds over 50 000 entries. Goal: at least 0.5 of hashing alone.'
  return section('Sealing', 'npm run figures', note, table(['what', 'entries/s', 'spread'], await sealing()))
}

function simulation() {
  const found = simulated()
  const note =
    'Histories of 2 to some 20 requests on the real ledger and shop, with the functions killed, frozen, repeated and ' +
    'cut off at any call; after every commit a model reckons all invariants again. Goal: 1 000 a second of one core.'
  const body = found
    ? `${table(['what', 'how many'], found.rows)}\n\n${table(['planted mistake', 'seeds', 'noticed'], found.planted)}`
    : 'Not simulated in this working copy: run `npm test` first.'
  return section('Simulation', 'npm test, then npm run figures', note, body)
}

/** `npm test` leaves its own time; it is a fresh clone's only when the environment says so. */
function clone() {
  const total = kept('reports/total.json')
  const known = process.env.FRESH_CLONE === '1' && total
  const words = known
    ? `${total.seconds} s from a fresh clone with an empty working copy to ${total.passed} passed, ${total.failed} failed.`
    : 'Not measured in this working copy: clone afresh, run `npm test`, then `FRESH_CLONE=1 npm run figures`.'
  return section('Clone to green', 'git clone … && npm test', words)
}

for (const artifact of ['functions', 'weapp']) {
  console.log(`figures: ${artifact} ${bring(artifact)}`)
}
console.log(`figures: cold start, ${rounds} rounds`)
const [cpu] = os.cpus()
const machine = `${cpu?.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${os.type()}`
const load = os.loadavg()[0]?.toFixed(1)
const dirty = git('status', '--porcelain') ? ', with changes not committed' : ''
const head = [
  '# Figures',
  'Written by `npm run figures`; nothing here is typed by hand. A figure that misses its goal stays in.',
  `${new Date().toISOString().slice(0, 10)} · commit ${git('rev-parse', '--short', 'HEAD')}${dirty} · ${machine} · load ${load}`
].join('\n\n')
const text = [
  head,
  sizes(),
  await cold(),
  trips(),
  setData(),
  similarity(),
  await schemas(),
  await ledgerPostings(),
  await ledgerSealing(),
  simulation(),
  clone()
]
  .join('\n\n')
  .replace(/\n{3,}/g, '\n\n')
mkdirSync(inside('docs'), { recursive: true })
writeFileSync(inside('docs', 'figures.md'), text)
console.log(`\n${text}`)

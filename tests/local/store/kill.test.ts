/** `kill -9` at any moment loses nothing that was acknowledged and leaves no transaction half done. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

/** Half of them in each of two folders, at the same time. */
const KILLS = 100
const SEED = 20261120
/** A child is killed at most so many milliseconds after its first acknowledged write. */
const KILL_WITHIN_MS = 120

/** A small generator of numbers that is the same on every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What one child said, split into what it found, and what it acknowledged before it was killed. */
interface Life {
  plainFound: Set<string>
  triplesFound: Map<string, number>
  plain: string[]
  triples: Map<number, number>
  acknowledged: number
}

function heard(text: string): Life {
  const life: Life = { plainFound: new Set(), triplesFound: new Map(), plain: [], triples: new Map(), acknowledged: 0 }
  // The last line may have been cut off by the kill.
  for (const line of text.split('\n').slice(0, -1)) {
    const [word, first = '', second = ''] = line.split(' ')
    if (word === 'kept') life.plainFound.add(first)
    if (word === 'held') life.triplesFound.set(first, Number(second))
    if (word === 'plain' || word === 'triple') life.acknowledged += 1
    if (word === 'plain') life.plain.push(first)
    if (word === 'triple') life.triples.set(Number(first), Number(second))
  }
  return life
}

function killedAfter(child: ChildProcess, ms: number): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    let complaint = ''
    let timer: NodeJS.Timeout | undefined
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (/^(plain|triple) .*\n/m.test(text)) timer ??= setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      complaint += part
    })
    child.on('error', fail)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL') done(text)
      else fail(new Error(`the writer ended by itself with ${code}: ${complaint}`))
    })
  })
}

/** Whatever was acknowledged in `before` must be there in `after`, and the three parts of a group must agree. */
function losses(before: Life | undefined, after: Life): string[] {
  const found: string[] = []
  for (const group of [1, 2]) {
    const parts = ['x', 'y', 'z'].map(part => after.triplesFound.get(`${group}${part}`) ?? 0)
    if (new Set(parts).size > 1) found.push(`torn group ${group}: ${parts.join(' ')}`)
    const acknowledged = before?.triples.get(group) ?? before?.triplesFound.get(`${group}x`) ?? 0
    if ((parts[0] ?? 0) < acknowledged) found.push(`lost group ${group}: ${parts[0]} < ${acknowledged}`)
  }
  for (const id of before?.plain ?? []) if (!after.plainFound.has(id)) found.push(`lost ${id}`)
  return found
}

/** One data folder, opened and killed again and again; the last life only looks. */
async function killRepeatedly(writer: string, data: string, seed: number) {
  const env = { ...process.env, NODE_PATH: resolve(__dirname, '../../../node_modules') }
  const random = seeded(seed)
  const lost: string[] = []
  let acknowledged = 0
  let before: Life | undefined
  for (let run = 0; run <= KILLS / 2; run++) {
    const child = spawn(process.execPath, [writer, data, String(run)], { env })
    const after = heard(await killedAfter(child, random() * KILL_WITHIN_MS))
    lost.push(...losses(before, after))
    acknowledged += after.acknowledged
    before = after
  }
  return { lost, acknowledged }
}

it(`${KILLS} kills lose no acknowledged write and tear no transaction`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'))
  try {
    const outfile = join(folder, 'writer.js')
    const entryPoints = [join(__dirname, 'kill-writer.ts')]
    // Loading lmdb by require lets NODE_PATH say where it is.
    const supported = { 'dynamic-import': false }
    buildSync({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      external: ['lmdb'],
      supported,
      logLevel: 'error'
    })
    const lanes = await Promise.all(
      [1, 2].map(lane => killRepeatedly(outfile, join(folder, `data${lane}`), SEED + lane))
    )
    const lost = lanes.flatMap(lane => lane.lost)
    const acknowledged = lanes.reduce((sum, lane) => sum + lane.acknowledged, 0)
    console.info(`kills ${KILLS}, acknowledged writes ${acknowledged}, lost or torn ${lost.length}`)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(KILLS)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 300000)

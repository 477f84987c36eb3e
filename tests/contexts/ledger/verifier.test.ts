/** The offline verifier: an honest export passes, any one field changed at random is found, and so is a book made anew. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { sha256 as inScript } from 'js-sha256'
import { sha256 } from 'kernel/secrets'
import { type BookExport, digestOf, verifyExport } from 'types/ledger-export'
import { canonicalLine } from 'types/ledger-line'
import { sumsOver } from 'types/ledger-proof'
import { blockText, shortCode, trialText } from 'types/ledger-seal'
import { exportOf } from './export-of'

const root = join(__dirname, '../../..')
let honest: BookExport
beforeAll(async () => {
  honest = await exportOf()
})

type Path = (string | number)[]

/** Every single value of a file, by its path. */
function leavesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, [...at, Array.isArray(value) ? Number(name) : name])
  )
}

function changed(file: BookExport, path: Path, to: (known: unknown) => unknown): BookExport {
  const copy = structuredClone(file)
  const last = path[path.length - 1] ?? ''
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (value, name) => value[name] as Record<string | number, unknown>,
      copy as object as Record<string, unknown>
    )
  const now = to(holder[last])
  if (now === undefined) delete holder[last]
  else holder[last] = now
  return copy
}

/** Another value of the same kind, or none at all. */
function otherThan(known: unknown, by: number): unknown {
  if (by % 10 === 0) return undefined
  if (typeof known === 'number') return known + (by % 2 ? by : -by)
  if (typeof known === 'boolean') return !known
  const text = String(known)
  const at = by % (text.length + 1)
  const letter = String.fromCharCode(97 + (by % 26))
  const other = `${text.slice(0, at)}${letter}${text.slice(at + (by % 3 ? 1 : 0))}`
  return other === text ? `${text}x` : other
}

/** Whoever changes a file can make its total hash anew; the chain must hold by itself. */
const withDigest = (file: BookExport): BookExport => ({ ...file, digest: digestOf(file, sha256) })

test('an honest export passes and gives the short code of its last block', () => {
  const verdict = verifyExport(honest, sha256)
  expect(verdict).toEqual({
    findings: [],
    entries: honest.entries.length,
    blocks: honest.blocks.length,
    code: honest.code
  })
  expect(verifyExport(honest, sha256, honest.code.replace(/ /g, '')).findings).toEqual([])
  expect(verifyExport(honest, inScript)).toEqual(verdict)
  expect(honest.blocks.length).toBeGreaterThan(3)
})

test('ten thousand changes of one field each are all found', () => {
  const leaves = leavesOf(honest)
  const missed: unknown[] = []
  let tried = 0
  const once = fc.property(fc.nat(leaves.length - 1), fc.integer({ min: 1, max: 99_999 }), (place, by) => {
    const path = leaves[place] ?? []
    const copy = changed(honest, path, known => otherThan(known, by))
    tried += 1
    if (verifyExport(copy, sha256).findings.length === 0) missed.push(path)
  })
  fc.assert(once, { numRuns: 10_000, seed: 20260601 })
  expect(missed).toEqual([])
  expect(tried).toBe(10_000)
}, 120_000)

test('with the total hash made anew, every change is still found by the chain, but for the moment of the export', () => {
  const missed = leavesOf(honest).filter(path => {
    const copy = withDigest(changed(honest, path, known => otherThan(known, 7)))
    return verifyExport(copy, sha256).findings.length === 0
  })
  expect(missed.filter(([name]) => name !== 'digest')).toEqual([['exportedAt']])
})

/** Somebody with all the keys changes an amount and makes every hash anew. */
function madeAnew(file: BookExport): BookExport {
  const copy = structuredClone(file)
  for (const leg of copy.entries[0]?.legs ?? []) leg.amount += 1
  let from = 0
  let prevHash = ''
  for (const block of copy.blocks) {
    const held = copy.entries.slice(from, from + block.entryIds.length)
    from += block.entryIds.length
    block.prevHash = prevHash
    const contentHashes = held.map(entry => sha256(canonicalLine(entry)))
    block.hash = sha256(blockText({ book: copy.book, no: block.no, prevHash, contentHashes }))
    prevHash = block.hash
  }
  copy.accounts = sumsOver(copy.entries)
  for (const kept of copy.months) {
    const sums = sumsOver(copy.entries.filter(({ period }) => period <= kept.month))
    kept.hash = sha256(trialText({ book: copy.book, month: kept.month, sums }))
  }
  copy.code = shortCode(prevHash)
  return withDigest(copy)
}

test('a book that was made anew from beginning to end is found out by the code on the notice board alone', () => {
  const forged = madeAnew(honest)
  expect(verifyExport(forged, sha256).findings).toEqual([])
  expect(verifyExport(forged, sha256, honest.code).findings).toEqual([
    '和公告栏上的封签短码不一样，这不是公示时的那本账'
  ])
})

test.each([
  ['an entry taken away', (file: BookExport) => file.entries.splice(2, 1)],
  [
    'an entry put in',
    (file: BookExport) => file.entries.push({ ...(file.entries[0] as BookExport['entries'][0]), _id: 'e_more001' })
  ],
  ['two entries exchanged', (file: BookExport) => file.entries.reverse()],
  [
    'a block taken away with its entries',
    (file: BookExport) => file.entries.splice(0, file.blocks.shift()?.entryIds.length ?? 0)
  ],
  ['the last block taken away', (file: BookExport) => file.entries.splice(-(file.blocks.pop()?.entryIds.length ?? 0))]
])('%s is found', (_, tamper) => {
  const copy = structuredClone(honest)
  tamper(copy)
  expect(verifyExport(withDigest(copy), sha256).findings).not.toEqual([])
})

test.each([[null], [{}], ['no'], [[]], [{ format: 'youshi-book-1' }], [{ format: 'youshi-book-2' }]])(
  'what is no export is said to be none: %j',
  value => {
    expect(verifyExport(value, sha256).findings).toHaveLength(1)
  }
)

describe('built', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verifier-'))
    const script = `import { buildVerifier } from './config/build-verifier.mjs'; await buildVerifier(process.argv[1])`
    const built = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], {
      cwd: root,
      encoding: 'utf8'
    })
    if (built.status !== 0) throw new Error(built.stderr)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (file: BookExport, ...words: string[]) => {
    const path = join(folder, 'book.json')
    writeFileSync(path, JSON.stringify(file))
    return spawnSync(process.execPath, [join(folder, 'verify.mjs'), path, ...words], { encoding: 'utf8' })
  }

  test('the command ends with 0 for an honest book and says its code', () => {
    const { status, stdout } = run(honest, '--code', honest.code)
    expect(stdout).toContain(`核对通过：${honest.entries.length} 笔`)
    expect(stdout).toContain(honest.code)
    expect(status).toBe(0)
  })

  test('the command ends with 1 and says what is wrong', () => {
    const { status, stdout } = run(changed(honest, ['entries', 0, 'what'], () => '别的事'))
    expect(status).toBe(1)
    expect(stdout).toContain('第 1 块的封签对不上')
    expect(run(honest, '--code', '0000 0000 0000').status).toBe(1)
  })

  test('the command without a file, or with none that can be opened, says how it is used', () => {
    const none = spawnSync(process.execPath, [join(folder, 'verify.mjs')], { encoding: 'utf8' })
    expect([none.status, none.stdout]).toEqual([2, expect.stringContaining('用法')])
    const away = spawnSync(process.execPath, [join(folder, 'verify.mjs'), join(folder, 'none.json')], {
      encoding: 'utf8'
    })
    expect([away.status, away.stdout]).toEqual([2, expect.stringContaining('打不开')])
  })

  test('the folder is a package whose command is there, and the only one of its name beside its source', () => {
    const { name, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect([name, bin]).toEqual(['youshi-verify', { 'youshi-verify': 'verify.mjs' }])
    expect(readFileSync(join(folder, bin[name]), 'utf8')).toMatch(/^#!\/usr\/bin\/env node/)
    expect(existsSync(join(root, 'verifier', 'package.json'))).toBe(false)
  })

  test('the page is one file that asks nobody for anything', () => {
    const page = readFileSync(join(folder, 'verify.html'), 'utf8')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/(src|href)=["']http/)
    expect(page.match(/<script/g)).toHaveLength(1)
  })
})

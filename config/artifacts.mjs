/** What the sources are built into, and whether it is still what the sources say: nothing is built twice for nothing. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const settings = ['config', 'types', 'package-lock.json', 'babel.config.js', 'tsconfig.json']

/** Name, the sources it is made of, the file that proves it was made, and the command that makes it. */
const artifacts = {
  functions: {
    inputs: [...settings, 'cloudfunctions'],
    proof: 'dist/functions',
    command: ['node', 'config/build-functions.mjs']
  },
  h5: {
    inputs: [...settings, 'src'],
    proof: 'dist/h5/index.html',
    command: ['npx', 'taro', 'build', '--type', 'h5', '--no-check']
  },
  weapp: {
    inputs: [...settings, 'src', 'cloudfunctions'],
    proof: 'dist/weapp/app.json',
    command: ['node', 'config/build.mjs']
  },
  'weapp-host': {
    inputs: [...settings, 'src', 'tests/weapp/host'],
    proof: 'dist/weapp-host/index.html',
    command: ['node', 'tests/weapp/host/build.mjs']
  }
}

function hashInto(hash, file) {
  const full = path.join(root, file)
  if (!existsSync(full)) return
  let names
  try {
    names = readdirSync(full).sort()
  } catch {
    hash.update(`${file}\n`).update(readFileSync(full))
    return
  }
  for (const name of names) hashInto(hash, `${file}/${name}`)
}

/** One hash over the names and contents of files and folders. */
function fingerprint(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) hashInto(hash, input)
  return hash.digest('hex')
}

/**
 * Makes one artifact unless it is fresh. Answers `'fresh'`, `'built'` or `'failed'`; a failure has shown its output.
 * @param {'functions' | 'h5' | 'weapp' | 'weapp-host'} name
 */
export function bring(name) {
  const { inputs, proof, command } = artifacts[name]
  const mark = path.join(root, 'dist', '.built', name)
  const print = fingerprint(inputs)
  const fresh = existsSync(path.join(root, proof)) && existsSync(mark) && readFileSync(mark, 'utf8') === print
  if (fresh) return 'fresh'
  rmSync(mark, { force: true })
  const [program, ...words] = command
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (status !== 0) return 'failed'
  mkdirSync(path.dirname(mark), { recursive: true })
  writeFileSync(mark, print)
  return 'built'
}

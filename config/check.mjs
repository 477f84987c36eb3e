/** `npm run check`: types, lint and format, rooms, forbidden text and lengths, dead code, the lock. Each is one verdict. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { allFindings } from './bans.mjs'
import { missingOptional, withSource } from './lock.mjs'
import { wrongArrows } from './rooms.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Runs one of the project's own tools; answers what it said when it is not content. */
const tool = (name, ...words) =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', ...name.split('/')), ...words], {
      cwd: root
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk))
    child.on('error', error => resolve(error.message))
    child.on('close', status => resolve(status === 0 ? '' : said.trim() || `ended with ${status}`))
  })

async function rooms() {
  const { wrong } = await wrongArrows(root)
  return wrong.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`).join('\n')
}

async function lock() {
  const file = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const missing = missingOptional(file).map(({ name }) => `missing: ${name}`)
  return [...missing, ...withSource(file).map(place => `download address: ${place}`)].join('\n')
}

/** Name, and a run that answers '' or what is wrong. */
const checks = {
  types: () => tool('typescript/bin/tsc', '--noEmit', '-p', '.'),
  'lint and format': () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--reporter=summary'),
  rooms,
  'forbidden text and lengths': async () => allFindings(root).join('\n'),
  'dead code': () => tool('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  lock
}

/**
 * Runs every check, printing each verdict as it comes.
 * @returns {Promise<{name: string, complaint: string}[]>} complaint is '' when all is well
 */
export async function runChecks() {
  const started = Date.now()
  return Promise.all(
    Object.entries(checks).map(async ([name, run]) => {
      const complaint = await run().catch(error => String(error.stack ?? error))
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      console.log(`${complaint ? 'FAIL' : 'ok  '} ${name} (${seconds} s)${complaint ? `\n${complaint}` : ''}`)
      return { name, complaint }
    })
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bad = (await runChecks()).filter(({ complaint }) => complaint)
  console.log(bad.length ? `${bad.length} of ${Object.keys(checks).length} checks failed` : 'all checks passed')
  process.exit(bad.length ? 1 : 0)
}

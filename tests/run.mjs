/** `npm test`: everything, from a fresh clone. Ends with one line, `N passed, N failed`. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareBrowser } from '../config/browser.mjs'
import { install } from '../config/install.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const started = Date.now()
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
const say = words => console.log(`\n== ${words} (${seconds()})`)
const total = { passed: 0, failed: 0 }
const count = (passed, failed) => {
  total.passed += passed
  total.failed += failed
}

/** Runs jest projects and counts each test; a file that cannot even be loaded counts as one failure. */
async function runJest(name, ...words) {
  const report = path.join(root, 'dist', 'reports', `${name}.json`)
  rmSync(report, { force: true })
  mkdirSync(path.dirname(report), { recursive: true })
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const flags = ['--json', `--outputFile=${report}`, '--reporters=default', '--passWithNoTests', '--silent']
  const status = await new Promise(resolve => {
    // What a test leaves behind is mostly small and short-lived: a larger nursery collects it with fewer pauses.
    const child = spawn(process.execPath, ['--max-semi-space-size=64', jest, ...flags, ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    child.on('error', () => resolve(null)).on('close', resolve)
  })
  if (!existsSync(report)) {
    console.error(`jest ended with ${status} and no report`)
    return count(0, 1)
  }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  const unrun = result.numPendingTests + result.numTodoTests
  if (unrun > 0) console.error(`${unrun} tests did not run; that counts as failure`)
  const counted = result.numFailedTests + result.numRuntimeErrorTestSuites + unrun
  count(result.numPassedTests, counted === 0 && status !== 0 ? 1 : counted)
}

say('packages')
install(root)

say('browser')
const hint = prepareBrowser()
if (hint) {
  console.error(hint)
  count(0, 1)
}

const { bring } = await import('../config/artifacts.mjs')
function build(artifact) {
  say(`build ${artifact}`)
  const outcome = bring(artifact)
  console.log(outcome)
  count(outcome === 'failed' ? 0 : 1, outcome === 'failed' ? 1 : 0)
}
build('functions')
// The town takes one core for minutes and the journeys need it, so it is made while the app is being built.
const town = ['--selectProjects', 'journeys', '--testPathPatterns', 'journeys/town\\.test']
const townMade = runJest('town', ...town)
for (const artifact of ['weapp', 'h5', 'weapp-host']) build(artifact)

say('check')
const { runChecks } = await import('../config/check.mjs')
const verdicts = await runChecks()
const complaints = verdicts.filter(({ complaint }) => complaint).length
count(verdicts.length - complaints, complaints)

say('rooms, app parts, built mini-program')
await runJest('units', '--selectProjects', 'rooms', 'app', 'weapp', '--maxWorkers=2')

await townMade

say('journeys in the browser')
const others = ['--testPathIgnorePatterns', '/node_modules/', 'journeys/town\\.test']
// A browser waits more than it works: a third one fills what two leave idle.
await runJest('journeys', '--selectProjects', 'journeys', '--maxWorkers=3', ...others)

const took = Math.round((Date.now() - started) / 1000)
writeFileSync(path.join(root, 'dist', 'reports', 'total.json'), JSON.stringify({ ...total, seconds: took }))
say('done')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

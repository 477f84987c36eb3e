/** How long a fresh process needs until a function could answer: our bundle against the bare SDK. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'

const run = promisify(execFile)
const load = createRequire(import.meta.url)

/** The platform's own variables, without which the SDK looks for a metadata server; secrets that only have to be there. */
const environment = {
  ...process.env,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'figures',
  HOUSE_KEY: '0'.repeat(64),
  PHONE_KEY: '0'.repeat(64)
}

export const middle = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
export const spread = values => `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`

async function once(file) {
  const program = `${file ? `require(${JSON.stringify(file)});` : ''}process.exit(0)`
  const started = performance.now()
  await run(process.execPath, ['-e', program], { env: environment })
  return performance.now() - started
}

/**
 * Whole processes, taken in turn so that a busy machine hits all alike.
 * @param {Record<string, string | undefined>} files what each process loads; undefined loads nothing
 * @returns {Promise<Record<string, number[]>>} milliseconds, one value a round
 */
export async function coldStarts(files, rounds) {
  const times = Object.fromEntries(Object.keys(files).map(name => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, file] of Object.entries(files)) {
      const took = await once(file)
      if (round > 0) times[name].push(took)
    }
  }
  return times
}

export const bareSdk = () => load.resolve('wx-server-sdk')

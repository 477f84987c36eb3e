/** Runs an expression over a module of config/, which is plain Node and not for jest to load. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'

/**
 * @param module a file of config/, `lock.mjs`
 * @param expression JavaScript over `all` (the module's exports) and `given`; may be a promise
 */
export function evaluate(module: string, expression: string, given: unknown = null): unknown {
  const file = path.resolve(__dirname, '../../config', module)
  const program = `
    import * as all from ${JSON.stringify(file)}
    import { readFileSync } from 'node:fs'
    const given = JSON.parse(readFileSync(0, 'utf8'))
    process.stdout.write(JSON.stringify((await (${expression})) ?? null))`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: 'pipe'
  })
  return JSON.parse(said)
}

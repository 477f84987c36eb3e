/** Finds the cloud functions: built ones in a folder, or ones that a test has already loaded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** The handler of a function, `exports.main`. */
export type Main = (event: Record<string, unknown>, context: Record<string, unknown>) => unknown

/** `config.json` of a function, as far as the platform reads it. */
interface FunctionConfig {
  triggers?: { name: string; type: string; config: string }[]
  permissions?: { openapi?: string[] }
  /** Seconds; the console keeps it, so here it is an extra of config.json (3 when absent, at most 60). */
  timeout?: number
}

export interface CloudFunction {
  name: string
  config: FunctionConfig
  /** Loads the code once, at the first invocation. */
  load: () => Main
}

/** A folder of `<name>/index.js`, or functions by name: a bare `main`, or one with its configuration. */
export type FunctionSource = string | Record<string, Main | { main: Main; config?: FunctionConfig }>

const hasMain = (exported: unknown): exported is { main: Main } =>
  typeof exported === 'object' && exported !== null && 'main' in exported && typeof exported.main === 'function'

const readConfig = (file: string): FunctionConfig => {
  if (!existsSync(file)) return {}
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} must hold an object`)
  return parsed
}

const fromFolder = (folder: string): CloudFunction[] => {
  const root = resolve(folder)
  const load = createRequire(join(root, 'index.js'))
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, entry.name, 'index.js')))
    .map(entry => ({
      name: entry.name,
      config: readConfig(join(root, entry.name, 'config.json')),
      load: () => {
        const file = join(root, entry.name, 'index.js')
        // Each cloud starts its functions cold: what another one's instance remembers is not its business.
        delete load.cache[file]
        const exported: unknown = load(file)
        if (!hasMain(exported)) throw new Error(`${entry.name}/index.js does not export main`)
        return exported.main
      }
    }))
}

// A bare function comes without a config.json that could forbid it anything; its time is generous for busy machines.
const unconfigured: FunctionConfig = { permissions: { openapi: ['*'] }, timeout: 20 }

/** May a function call this open API? */
export const mayCall = (declared: CloudFunction | undefined, apiName: string): boolean => {
  const allowed = declared?.config.permissions?.openapi ?? []
  return declared === undefined || allowed.includes('*') || allowed.includes(apiName)
}

/** All functions of a source by name. */
export const cloudFunctions = (source: FunctionSource): Map<string, CloudFunction> => {
  const list =
    typeof source === 'string'
      ? fromFolder(source)
      : Object.entries(source).map(([name, given]) => {
          const { main, config = unconfigured } = typeof given === 'function' ? { main: given } : given
          return { name, config, load: () => main }
        })
  return new Map(list.map(each => [each.name, each]))
}

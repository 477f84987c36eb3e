/** Writes what a deployer must create: every collection with its indexes, read from the contexts themselves. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'dist', 'environment')

/** Nobody reads or writes a collection from a phone: everything goes through the functions. */
const permission = 'ADMINONLY'

/** The contexts know nothing of the SDK, so their declarations can be read on any machine. */
export async function writeEnvironment() {
  const bundle = path.join(folder, 'contexts.cjs')
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'cloudfunctions', 'contexts', 'all.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['read-excel-file'],
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error'
  })
  const { default: module } = await import(`${pathToFileURL(bundle).href}?at=${Date.now()}`)
  const collections = module.contexts.flatMap(context =>
    context.collections.map(({ name, indexes }) => ({ name, permission, indexes }))
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'collections.json'), `${JSON.stringify(collections, null, 2)}\n`)
  const indexes = collections.reduce((sum, { indexes: own }) => sum + own.length, 0)
  console.log(`environment: ${collections.length} collections, ${indexes} indexes`)
}

/** Bundles each cloud function into one small file that starts fast: `node config/build-functions.mjs [source] [target]`. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { writeEnvironment } from './environment.mjs'
import { absent, later } from './sdk-diet.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { version: sdkVersion } = createRequire(import.meta.url)('@cloudbase/node-sdk/package.json')

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  lineLimit: 200,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  tsconfig: path.join(root, 'tsconfig.json'),
  nodePaths: [path.join(root, 'node_modules')],
  legalComments: 'none'
}

/** A stable short name for a file of a package: `axios/index.js`. */
const keyOf = file => file.split(path.sep).join('/').split('node_modules/').pop()

/** A stand-in that loads the real module when it is first touched. */
const laterSource = target => `
let real
const load = () => (real ??= ${target})
module.exports = new Proxy(function () {}, {
  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
  apply: (_, self, args) => Reflect.apply(load(), self, args),
  construct: (_, args) => Reflect.construct(load(), args)
})`

const absentSource = ({ module, stub, why }) => `
const refuse = () => { throw new Error(${JSON.stringify(`"${module}" is left out of this bundle: ${why}. See config/sdk-diet.mjs`)}) }
${stub}`

/** The package a file belongs to, or '' for a file of our own. */
function packageOf(file) {
  const inside = file.split(path.sep).join('/').split('/node_modules/')
  const [scope, name] = inside.length > 1 ? inside[inside.length - 1].split('/') : ['', '']
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

const exactly = module => new RegExp(`^${module.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')}$`)

/** Calls `found` for each import of the SDK that an entry of the list names. */
function match(bundler, entries, namespace, found) {
  for (const entry of entries) {
    bundler.onResolve({ filter: exactly(entry.module), namespace: 'file' }, async args => {
      const importer = packageOf(args.importer)
      if (!importer || (entry.from && entry.from !== importer)) return undefined
      return { path: await found(entry, args), namespace, pluginData: entry }
    })
  }
}

/** The SDK reads its version from a package.json beside its source; inside a bundle there is none. */
const keepVersion = {
  name: 'keep-version',
  setup(bundler) {
    bundler.onLoad({ filter: /node-sdk[\\/]dist[\\/]utils[\\/]version\.js$/ }, () => ({
      contents: `exports.version = ${JSON.stringify(sdkVersion)}`
    }))
  }
}

/** Applies the diet. `used` collects the entries that matched, `files` what later.js has to carry. */
const diet = (used, files) => ({
  name: 'sdk-diet',
  setup(bundler) {
    match(bundler, later, 'later', async (entry, { resolveDir, kind }) => {
      used.add(entry)
      if (isBuiltin(entry.module)) return entry.module
      const { path: file } = await bundler.resolve(entry.module, { resolveDir, kind, namespace: 'later' })
      files.add(file)
      return path.relative(root, file)
    })
    match(bundler, absent, 'absent', entry => {
      used.add(entry)
      return entry.module
    })
    bundler.onLoad({ filter: /.*/, namespace: 'later' }, args => ({
      contents: laterSource(
        isBuiltin(args.path) ? `require('${args.path}')` : `require('./later.js')['${keyOf(args.path)}']`
      )
    }))
    bundler.onLoad({ filter: /.*/, namespace: 'absent' }, args => ({ contents: absentSource(args.pluginData) }))
    bundler.onResolve({ filter: /^\.\/later\.js$/, namespace: 'later' }, () => ({ path: './later.js', external: true }))
  }
})

/** Bundles one function; answers its bytes and the entries of the diet that it used. */
async function buildFunction(source, name, target) {
  const used = new Set()
  const files = new Set()
  const folder = path.join(target, name)
  await build({
    ...common,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    plugins: [diet(used, files), keepVersion]
  })
  // In the order of their names: the same sources make the same bundle, byte for byte.
  const lines = [...files].sort().map(file => {
    const inside = path.relative(root, file)
    return `get ${JSON.stringify(keyOf(inside))}() { return require(${JSON.stringify(`./${inside}`)}) }`
  })
  await build({
    ...common,
    stdin: { contents: `module.exports = { ${lines.join(', ')} }`, resolveDir: root },
    outfile: path.join(folder, 'later.js')
  })
  const config = path.join(source, name, 'config.json')
  if (existsSync(config)) cpSync(config, path.join(folder, 'config.json'))
  const bytes = file => statSync(path.join(folder, file)).size
  return { name, bytes: bytes('index.js'), laterBytes: bytes('later.js'), used }
}

/** Bundles every function of a folder; the last good bundles stay until all new ones are made. */
export async function buildFunctions(
  source = path.join(root, 'cloudfunctions'),
  target = path.join(root, 'dist', 'functions')
) {
  const names = readdirSync(source).filter(name => existsSync(path.join(source, name, 'index.ts')))
  const fresh = `${target}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const built = await Promise.all(names.map(name => buildFunction(source, name, fresh)))
  const unused = [...later, ...absent].filter(entry => built.every(each => !each.used.has(entry)))
  if (built.length && unused.length)
    throw new Error(`sdk-diet.mjs: nothing matches ${unused.map(e => e.module).join(', ')}`)
  rmSync(target, { recursive: true, force: true })
  renameSync(fresh, target)
  return built
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [source, target] = process.argv.slice(2).map(argument => path.resolve(argument))
  for (const { name, bytes, laterBytes } of await buildFunctions(source, target)) {
    console.log(`function ${name}: ${bytes} bytes at start, ${laterBytes} on demand`)
  }
  if (source === undefined) await writeEnvironment()
}

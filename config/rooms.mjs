/**
 * Which room may import which: the table "Rooms" of docs/architecture.md as rules, checked over the real imports.
 * `node config/rooms.mjs [root]` prints every wrong arrow as JSON.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const roomFolders = ['types', 'cloudfunctions', 'src', 'config', 'local', 'tests', 'verifier']

/** Bottom to top: a context may call the index.ts of those before it, never of those after it. */
const contextOrder = [
  'community',
  'content',
  'ledger',
  'matters',
  'casework',
  'meetings',
  'voting',
  'revenue',
  'fund',
  'volunteering',
  'fieldwork',
  'resources',
  'notices',
  'privacy',
  'insight'
]

const ours = '^(types|cloudfunctions|src|config|local|tests|verifier)/'
const contexts = '^cloudfunctions/contexts'
/** Law as data: packs that the kernel reads and bundles, not code that it calls. */
const law = '^config/(jurisdictions|duty-lists)/'
const may = (name, from, targets, comment) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { path: ours, pathNot: targets }
})

const roomRules = [
  may('types-alone', { path: '^types/' }, ['^types/'], 'the contract imports nothing of ours'),
  {
    name: 'types-zod-mini',
    comment: 'full zod costs five times as much in the app',
    severity: 'error',
    from: { path: '^types/' },
    to: { pathNot: ['^types/', '^node_modules/zod/(v4/)?(mini|locales|core)/'] }
  },
  may(
    'kernel-down',
    { path: '^cloudfunctions/kernel/' },
    ['^cloudfunctions/kernel/', '^types/', law],
    'kernel knows types, and the law as data'
  ),
  may(
    'contexts-down',
    { path: `${contexts}/` },
    [`${contexts}/`, '^cloudfunctions/kernel/', '^types/'],
    'contexts know kernel and types'
  ),
  {
    name: 'contexts-face',
    comment: 'another context is seen through its index.ts',
    severity: 'error',
    from: { path: `${contexts}/([^/]+)/` },
    to: { path: `${contexts}/[^/]+/.+`, pathNot: [`${contexts}/$1/`, `${contexts}/[^/]+/index\\.ts$`] }
  },
  {
    name: 'rules-pure',
    comment: 'rules are values in, values out: types, their own neighbours, and the pure part of the kernel',
    severity: 'error',
    from: { path: `${contexts}/([^/]+)/rules/` },
    to: {
      pathNot: [`${contexts}/$1/rules/`, '^types/', '^cloudfunctions/kernel/(scope|refusal|actor|working-days)\\.ts$']
    }
  },
  may(
    'deployables-down',
    { path: '^cloudfunctions/(api|clock|events)/' },
    ['^cloudfunctions/$1/', `${contexts}/`, '^cloudfunctions/kernel/', '^types/'],
    'a deployable joins contexts and kernel'
  ),
  may('src-types', { path: '^src/' }, ['^src/', '^types/'], 'the app knows the contract alone'),
  may('verifier-types', { path: '^verifier/' }, ['^verifier/', '^types/'], 'the verifier trusts nothing of ours'),
  may('config-types', { path: '^config/' }, ['^config/', '^types/'], 'building knows types alone'),
  may(
    'local-alone',
    { path: '^local/', pathNot: '^local/start\\.mjs$' },
    ['^local/'],
    'the local cloud serves any project'
  ),
  may(
    'start-builds',
    { path: '^local/start\\.mjs$' },
    ['^local/', '^config/'],
    'npm start builds, then opens the local cloud'
  ),
  {
    name: 'sdk-behind-ports',
    comment: 'kernel/cloud is the only folder that knows wx-server-sdk',
    severity: 'error',
    from: { path: '^(types|cloudfunctions|src|config|local)/', pathNot: '^cloudfunctions/kernel/cloud/' },
    to: { path: '(^|/)wx-server-sdk(/|$)' }
  },
  {
    name: 'app-without-node',
    comment: 'a phone has no Node modules',
    severity: 'error',
    from: { path: '^(src|types)/' },
    to: { dependencyTypes: ['core'] }
  },
  {
    name: 'shipped-dependencies',
    comment: 'what is deployed uses dependencies, not devDependencies',
    severity: 'error',
    from: { path: '^(src|types|cloudfunctions)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }
  },
  { name: 'no-circle', comment: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', comment: 'every import exists', severity: 'error', from: {}, to: { couldNotResolve: true } }
]

const orderRules = contextOrder.slice(0, -1).map((area, place) => ({
  name: `below-${area}`,
  comment: `${area} never calls what stands above it`,
  severity: 'error',
  from: { path: `${contexts}/${area}/` },
  to: { path: `${contexts}/(${contextOrder.slice(place + 1).join('|')})/` }
}))

/** A context that the order does not name could call anybody: it has to be placed first. */
function unplaced(root) {
  const folder = path.join(root, 'cloudfunctions', 'contexts')
  const areas = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter(each => each.isDirectory())
    : []
  return areas
    .filter(({ name }) => !contextOrder.includes(name))
    .map(({ name }) => ({ rule: 'context-order', from: `cloudfunctions/contexts/${name}`, to: 'config/rooms.mjs' }))
}

/**
 * Every wrong arrow below a root, as `{rule, from, to}`; empty when the rooms are kept.
 * @param {string} root a tree with folders named as ours
 */
export async function wrongArrows(root = home) {
  const present = roomFolders.filter(room => existsSync(path.join(root, room)))
  const fileName = path.join(root, 'tsconfig.json')
  const { output } = await cruise(
    present,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...roomRules, ...orderRules] },
      tsConfig: { fileName },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|captures|page)/' },
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
        extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts']
      }
    },
    {},
    { tsConfig: extractTsConfig(fileName) }
  )
  const wrong = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return { modules: output.summary.totalCruised, wrong: [...unplaced(root), ...wrong] }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await wrongArrows(process.argv[2] && path.resolve(process.argv[2]))))
}

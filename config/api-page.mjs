/** Writes docs/api.md from the contract, every operation with what it takes, gives and refuses: `node config/api-page.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { schemaLines } from './schema-words.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The contract as it runs, without a file in between. */
async function contract() {
  const contents = `
    export { operations } from './types/operations'
    export { sentences } from './types/refusals'
    export { roleNames, roleSchema } from './types/roles'
    export * as common from './types/common'
    export { toJSONSchema } from 'zod/mini'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** What each operation may cost, as the test that counts on the wire holds it to. */
function roundTrips() {
  const test = readFileSync(path.join(root, 'tests', 'operations', 'designed.ts'), 'utf8')
  return new Map([...test.matchAll(/^ {2}'([a-z]+\.[a-zA-Z]+)': (\d+),?$/gm)].map(([, name, trips]) => [name, trips]))
}

const anchor = name => `[\`${name}\`](#${name.toLowerCase().replace('.', '')})`
const codes = names => names.map(name => `\`${name}\``).join(' ')
const isSchema = value => typeof value === 'object' && value !== null && '_zod' in value

/** JSON Schema of a value; what has a name of its own is given by that name. */
function describe({ toJSONSchema }, names, schema) {
  return toJSONSchema(schema, {
    override({ zodSchema, jsonSchema }) {
      const name = names.get(zodSchema)
      if (name && zodSchema !== schema) jsonSchema.title = name
    }
  })
}

const grantWords = ({ roles = [], relations = [] }) => codes([...relations, ...roles])

function whoWords({ over, reads, ...grants }) {
  if (over === 'nothing') return 'anyone whom the platform identifies'
  const where = over === 'scope' ? 'at or above `scope`' : 'where the object belongs'
  const known = reads ? `; it may be known to ${grantWords(reads)}` : ''
  return `${grantWords(grants)} ${where}${known}`
}

function section({ house, names, answers, trips }, operation) {
  const { name, kind, summary, who, refuses, perMinute, fresh, input, output } = operation
  const cost = trips.get(name)
  if (cost === undefined) throw new Error(`tests/operations/designed.ts says nothing of ${name}`)
  const first = answers.get(output)
  return [
    `## ${name}`,
    '',
    summary,
    '',
    `- ${kind === 'read' ? 'Read' : 'Write'}, rate ${perMinute} a minute, round trips ${cost}${fresh ? ', rights read fresh' : ''}`,
    `- Who: ${whoWords(who)}`,
    ...refuses.map(reason => `- Refuses \`${reason}\` (${house.sentences[reason][0]}): ${house.sentences[reason][1]}`),
    ...schemaLines(describe(house, names, input), 'Input'),
    ...(first === name
      ? schemaLines(describe(house, names, output), 'Output')
      : [`- Output: the answer of ${anchor(first)}`]),
    ''
  ]
}

const preface = `# Operations

Written by \`node config/api-page.mjs\` from \`types/\`; nothing here is typed by hand, and a test holds it to the contract.

Every operation goes through one door: \`wx.cloud.callFunction({ name: 'api', data })\` in WeChat, \`POST /call\` on the
local cloud, with \`{ operation, input, requestId, pass? }\`. The answer is \`{ ok: true, data, requestId, pass?, at }\` or
\`{ ok: false, refusal: { code, reason, message, fields? }, requestId, … }\`. Unknown keys are refused. A write acts once for
each \`requestId\`, however often it arrives. Rates are per person, operation and warm instance. Round trips are the most
calls of the cloud (database, files, open APIs) that the common case may cost a caller with a valid pass; without one the
rights are read first, which is one more. A field marked \`?\` may be absent.`

const row = cells => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row), '']

/** Those that stand before the first that some operation names: the list begins with what any may give. */
function commonRefusals({ operations, sentences }) {
  const named = new Set(operations.flatMap(({ refuses }) => refuses))
  const all = Object.entries(sentences)
  return all.slice(
    0,
    all.findIndex(([reason]) => named.has(reason))
  )
}

/** The whole page as Markdown. */
export async function apiPage() {
  const house = await contract()
  const { operations, roleNames, roleSchema, common } = house
  const shared = Object.entries(common).filter(([, value]) => isSchema(value))
  const answers = new Map()
  for (const { name, output } of operations) if (!answers.has(output)) answers.set(output, name)
  const names = new Map([
    ...shared.map(([name, value]) => [value, `\`${name}\``]),
    ...[...answers].map(([output, name]) => [output, `the answer of ${anchor(name)}`]),
    [roleSchema, 'a role']
  ])
  const page = { house, names, answers, trips: roundTrips() }
  const lines = [
    preface,
    '',
    ...table(
      ['operation', 'kind', 'what it does'],
      operations.map(({ name, kind, summary }) => [anchor(name), kind, summary])
    ),
    '## Refusals that any operation may give',
    '',
    ...table(
      ['reason', 'code', 'sentence'],
      commonRefusals(house).map(([reason, [code, sentence]]) => [`\`${reason}\``, code, sentence])
    ),
    '## Roles and relations',
    '',
    'Relations need no appointment: `resident` lives in the compound, `owner` owns a home there, `author` made the object.',
    '',
    ...table(
      ['role', 'in words'],
      Object.entries(roleNames).map(([role, words]) => [`\`${role}\``, words])
    ),
    '## Values that all areas share',
    '',
    '`line` is one line of typed text, `prose` may have several; both are trimmed and hold no control characters.',
    '',
    ...shared.flatMap(([name, value]) => schemaLines(describe(house, names, value), `\`${name}\``)),
    '',
    ...operations.flatMap(operation => section(page, operation))
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = path.join(root, 'docs', 'api.md')
  writeFileSync(file, await apiPage())
  console.log(`written: ${path.relative(root, file)}`)
}

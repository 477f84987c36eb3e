/** The rooms are kept: no import goes where docs/architecture.md has no arrow, and the checker would see it if one did. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(__dirname, '../..')
const checker = path.join(root, 'config', 'rooms.mjs')

interface Verdict {
  modules: number
  wrong: { rule: string; from: string; to: string }[]
}

async function judge(tree: string): Promise<Verdict> {
  const { stdout } = await promisify(execFile)(process.execPath, [checker, tree], { maxBuffer: 1 << 24 })
  return JSON.parse(stdout) as Verdict
}

/** A tree in which every arrow is allowed; each case below adds one that is not. */
const sound: Record<string, string> = {
  'package.json': '{"dependencies":{"zod":"4","wx-server-sdk":"4"},"devDependencies":{"esbuild":"1"}}',
  'tsconfig.json':
    '{"compilerOptions":{"baseUrl":".","paths":{"types/*":["./types/*"],"kernel/*":["./cloudfunctions/kernel/*"],"contexts/*":["./cloudfunctions/contexts/*"],"@/*":["./src/*"]}}}',
  'node_modules/zod/package.json': '{"name":"zod","version":"4.0.0"}',
  'node_modules/zod/index.js': 'exports.z = 1',
  'node_modules/zod/mini/index.js': 'exports.z = 1',
  'node_modules/wx-server-sdk/package.json': '{"name":"wx-server-sdk","version":"4.0.0"}',
  'node_modules/wx-server-sdk/index.js': 'exports.init = 1',
  'node_modules/esbuild/package.json': '{"name":"esbuild","version":"1.0.0"}',
  'node_modules/esbuild/index.js': 'exports.build = 1',
  'types/matters.ts': "import * as z from 'zod/mini'\nexport const matter = z",
  'types/common.ts': 'export const common = 1',
  'cloudfunctions/kernel/door.ts': "import { matter } from 'types/matters'\nexport const door = matter",
  'cloudfunctions/kernel/cloud/sdk.ts': "import sdk from 'wx-server-sdk'\nexport const cloud = sdk",
  'cloudfunctions/contexts/community/index.ts': "export { tree } from './rules/tree'",
  'cloudfunctions/contexts/community/documents.ts': 'export const people = 1',
  'cloudfunctions/contexts/community/rules/tree.ts':
    "import { common } from 'types/common'\nexport const tree = common",
  'cloudfunctions/contexts/matters/index.ts':
    "import { tree } from 'contexts/community/index'\nexport const matters = tree",
  'cloudfunctions/contexts/matters/rules/step.ts': 'export const step = 1',
  'cloudfunctions/api/index.ts': "import { matters } from 'contexts/matters/index'\nexport const main = matters",
  'src/app.tsx': "import { common } from 'types/common'\nexport const app = common",
  'config/build.mjs': "import { build } from 'esbuild'\nexport const made = build",
  'local/cloud.ts': "import { join } from 'node:path'\nexport const cloud = join",
  'tests/door.test.ts': "import { door } from 'kernel/door'\ndoor"
}

const wrongArrows: [sentence: string, rule: string, file: string, text: string][] = [
  ['the contract uses full zod', 'types-zod-mini', 'types/bad-1.ts', "import { z } from 'zod'\nexport const bad = z"],
  ['the contract knows the kernel', 'types-alone', 'types/bad-2.ts', "export { door } from 'kernel/door'"],
  [
    'the kernel knows a context',
    'kernel-down',
    'cloudfunctions/kernel/bad-3.ts',
    "export * from 'contexts/matters/index'"
  ],
  ['the kernel knows the app', 'kernel-down', 'cloudfunctions/kernel/bad-4.ts', "export * from '@/app'"],
  [
    'a context looks behind the face of another',
    'contexts-face',
    'cloudfunctions/contexts/matters/bad-5.ts',
    "export * from 'contexts/community/documents'"
  ],
  [
    'a context calls one that stands above it',
    'below-community',
    'cloudfunctions/contexts/community/bad-6.ts',
    "export * from 'contexts/matters/index'"
  ],
  [
    'rules know the kernel',
    'rules-pure',
    'cloudfunctions/contexts/matters/rules/bad-7.ts',
    "export * from 'kernel/door'"
  ],
  [
    'rules know Node',
    'rules-pure',
    'cloudfunctions/contexts/matters/rules/bad-8.ts',
    "import { randomUUID } from 'node:crypto'\nexport const bad = randomUUID"
  ],
  [
    'a context nobody has placed in the order',
    'context-order',
    'cloudfunctions/contexts/surprise/index.ts',
    'export const surprise = 1'
  ],
  [
    'a context speaks to the SDK itself',
    'sdk-behind-ports',
    'cloudfunctions/contexts/matters/bad-9.ts',
    "import sdk from 'wx-server-sdk'\nexport const bad = sdk"
  ],
  ['the app knows the kernel', 'src-types', 'src/bad-10.ts', "export { door } from 'kernel/door'"],
  [
    'the app uses Node',
    'app-without-node',
    'src/bad-11.ts',
    "import { join } from 'node:path'\nexport const bad = join"
  ],
  ['the local cloud knows the contract', 'local-alone', 'local/bad-12.ts', "export * from 'types/common'"],
  ['the local cloud knows the kernel', 'local-alone', 'local/bad-13.ts', "export * from 'kernel/door'"],
  ['the local cloud builds', 'local-alone', 'local/bad-14.ts', "export * from '../config/build.mjs'"],
  [
    'a deployable knows the local cloud',
    'deployables-down',
    'cloudfunctions/api/bad-15.ts',
    "export * from '../../local/cloud'"
  ],
  [
    'a deployable imports a test',
    'deployables-down',
    'cloudfunctions/api/bad-16.ts',
    "export * from '../../tests/door.test'"
  ],
  [
    'what is deployed uses a development tool',
    'shipped-dependencies',
    'cloudfunctions/kernel/bad-17.ts',
    "import { build } from 'esbuild'\nexport const bad = build"
  ],
  ['an import of nothing', 'resolvable', 'src/bad-18.ts', "export * from './nowhere'"],
  ['a circle', 'no-circle', 'types/circle-a.ts', "export * from './circle-b'"]
]

const write = (files: Record<string, string>): string => {
  const tree = mkdtempSync(path.join(tmpdir(), 'rooms-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  return tree
}

describe('rooms', () => {
  test('every import of this project stays within the arrows of the architecture', async () => {
    const { modules, wrong } = await judge(root)
    expect(wrong).toEqual([])
    expect(modules).toBeGreaterThan(50)
  })

  test('a tree that keeps the rooms passes', async () => {
    const tree = write(sound)
    expect((await judge(tree)).wrong).toEqual([])
    rmSync(tree, { recursive: true })
  })

  describe('in a tree full of wrong arrows', () => {
    const tree = write({
      ...sound,
      ...Object.fromEntries(wrongArrows.map(([, , file, text]) => [file, text])),
      'types/circle-b.ts': "export * from './circle-a'"
    })
    const verdict = judge(tree)
    afterAll(() => rmSync(tree, { recursive: true, force: true }))

    test.each(wrongArrows)('%s: refused by %s', async (_, rule, file) => {
      const { wrong } = await verdict
      expect(wrong.filter(({ from }) => file.startsWith(from)).map(each => each.rule)).toContain(rule)
    })
  })
})

/** Text that no file may hold is found where it stands, and plain words that look like it are left alone. */
import { evaluate } from './evaluate'

const findings = (file: string, text: string) =>
  evaluate('bans.mjs', 'all.findings(given.file, given.text)', { file, text })

const banned: [what: string, line: string][] = [
  ['unfinished work', '// TODO: later'],
  ['a cast that switches the types off', 'const a = b as any'],
  ['a double cast', 'const a = b as unknown as string'],
  ['a silenced type checker', '// @ts-ignore'],
  ['a silenced linter', '// biome-ignore lint: no'],
  ['a skipped test', "test.skip('x', () => {})"],
  ['a test that runs alone', "describe.only('x', () => {})"],
  ['a path of one machine', "const folder = '/root/project'"],
  ['the host of a registry', 'https://registry.example.com/x'],
  ['how the work was done', 'as agreed in the last session']
]

test.each(banned)('%s is found', (_, line) => {
  expect(findings('src/a.ts', `const one = 1\n${line}\n`)).toEqual([expect.stringMatching(/^src\/a\.ts:2 /)])
})

test('plain words are left alone', () => {
  const text = [
    '// as any neighbour would',
    "import { open } from '@/session/me'",
    "const page = '/pages/home/index'",
    "const browser = '/usr/bin/chromium'",
    'const url = `http://127.0.0.1:8080/tmp/file`',
    'the session of a person'
  ]
  expect(findings('src/a.ts', text.join('\n'))).toEqual([])
})

test('a source of 400 lines passes, one of 401 does not', () => {
  expect(findings('src/a.ts', 'x\n'.repeat(400))).toEqual([])
  expect(findings('src/a.ts', 'x\n'.repeat(401))).toEqual(['src/a.ts has 401 lines, at most 400'])
  expect(findings('docs/a.md', 'x\n'.repeat(401))).toEqual([])
})

/** The lock installs on every platform and from any registry. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluate } from './evaluate'

const root = path.resolve(__dirname, '../..')
const lock: unknown = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))

const small = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      resolved: 'https://example.com/tool.tgz',
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-musl': '1.0.0',
        '@tool/darwin-arm64': '1.0.0',
        '@tool/win32-x64': '^1.0.0'
      }
    },
    'node_modules/@tool/darwin-arm64': { version: '1.0.0', optional: true }
  }
}

test('the lock names every optional package, so that npm ci accepts it on every platform', () => {
  expect(evaluate('lock.mjs', 'all.missingOptional(given)', lock)).toEqual([])
})

test('the lock does not say from which registry a package came', () => {
  expect(evaluate('lock.mjs', 'all.withSource(given)', lock)).toEqual([])
})

test('an optional package that npm left out is found', () => {
  expect(evaluate('lock.mjs', 'all.missingOptional(given).map(({ name }) => name)', small)).toEqual([
    '@tool/linux-x64-musl',
    '@tool/win32-x64'
  ])
})

test('a repaired lock has what was missing with its platform, and no address', () => {
  expect(evaluate('lock.mjs', 'all.repaired(given).packages', small)).toEqual({
    ...small.packages,
    'node_modules/tool': expect.not.objectContaining({ resolved: expect.anything() }),
    'node_modules/@tool/linux-x64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      cpu: ['x64'],
      libc: ['musl'],
      os: ['linux']
    },
    'node_modules/@tool/win32-x64': { version: '1.0.0', dev: true, optional: true, cpu: ['x64'], os: ['win32'] }
  })
})

test('an optional package without a platform in its name is left to a person', () => {
  const packages = { 'node_modules/tool': { version: '1.0.0', optionalDependencies: { plain: '1.0.0' } } }
  expect(() => evaluate('lock.mjs', 'all.repaired(given)', { packages })).toThrow(/no platform in its name/)
})

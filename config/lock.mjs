/**
 * Makes package-lock.json complete on every platform: `node config/lock.mjs` after each `npm i`.
 *
 * npm leaves an optional package out of the lock when the registry at hand cannot serve it, and `npm ci` then
 * refuses the whole lock. The entry written here names the version and the platform, so `npm ci` skips it elsewhere
 * and fetches it where it belongs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const processors = {
  arm: 'arm gnueabihf musleabihf eabi armv7',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64 ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64'
}

/** os, cpu and libc as a binary package states them in its name, `@scope/tool-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/)
  const os = systems.find(system => words.includes(system))
  const cpu = Object.keys(processors).find(key => processors[key].split(' ').some(word => words.includes(word)))
  if (!os && !cpu) throw new Error(`${name}: no platform in its name, look at it by hand`)
  const musl = words.some(word => word.startsWith('musl'))
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os === 'linux' && (musl || words.some(word => word.startsWith('gnu')))
      ? { libc: [musl ? 'musl' : 'glibc'] }
      : {}),
    ...(os ? { os: [os] } : {})
  }
}

/** The places Node would look for `name` from `from`, innermost first. */
function places(from, name) {
  const steps = from === '' ? [] : from.split('/node_modules/')
  return [...steps.map((_, i) => `${steps.slice(0, steps.length - i).join('/node_modules/')}/`), ''].map(
    folder => `${folder}node_modules/${name}`
  )
}

/** Every optional dependency that no entry of the lock satisfies: `{owner, name, range, dev}`. */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !places(owner, name).some(place => place in packages))
      .map(([name, range]) => ({ owner, name, range, dev: entry.dev === true }))
  )
}

/** Entries that say where a package was fetched: they would tie the lock to one registry. */
export const withSource = ({ packages }) =>
  Object.entries(packages).flatMap(([place, { resolved, link }]) => (resolved && !link ? [place] : []))

/** The lock with all optional entries, without download addresses, in npm's order. */
export function repaired(lock) {
  const packages = { ...lock.packages }
  for (const { name, range, dev } of missingOptional(lock)) {
    const version = range.replace(/^[\^~]/, '')
    packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  const plain = sorted.map(([place, { resolved, ...entry }]) => [place, entry.link ? { resolved, ...entry } : entry])
  return { ...lock, packages: Object.fromEntries(plain) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url)))
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  if (process.argv.includes('--check')) {
    const missing = missingOptional(lock).map(({ name }) => name)
    process.stdout.write(JSON.stringify({ missing, withSource: withSource(lock) }))
  } else {
    writeFileSync(file, `${JSON.stringify(repaired(lock), null, 2)}\n`)
    console.log(
      `lock: ${missingOptional(lock).length} entries for other platforms, ${withSource(lock).length} addresses removed`
    )
  }
}

/** Brings node_modules to what package-lock.json says, before anything else is imported; needs Node alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const read = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined)

/** Why an installation is needed, or undefined when every package of the lock is there in its version. */
export function staleReason(root) {
  const wanted = read(path.join(root, 'package-lock.json'))
  const present = read(path.join(root, 'node_modules', '.package-lock.json'))
  if (!present) return 'no packages are installed yet'
  const wrong = Object.entries(wanted).find(
    ([place, entry]) => place !== '' && !entry.optional && present[place]?.version !== entry.version
  )
  return wrong && `${wrong[0].replace('node_modules/', '')} should be ${wrong[1].version}`
}

/** Runs `npm ci` when needed, showing npm's own progress; ends the process when that fails. */
export function install(root) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    console.error(`需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}。 / Node.js 20 or newer is needed.`)
    process.exit(1)
  }
  const reason = staleReason(root)
  if (!reason) return
  console.log(`安装依赖（${reason}），第一次约需一两分钟 … / installing packages`)
  const npm = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (npm.status === 0) return
  console.error('依赖没有装上，请检查网络后再试一次。 / npm ci failed, see above.')
  process.exit(1)
}

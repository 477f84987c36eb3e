/** Builds what is deployed, the WeChat package and the cloud functions, and lets WeChat's own compiler judge it. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bring } from './artifacts.mjs'
import { buildVerifier } from './build-verifier.mjs'
import { compileAsWeChat, packageLimitBytes, packageSizes } from './packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const built = path.join(root, 'dist', 'weapp')

console.log('build: WeChat package')
const taro = spawnSync('npx', ['taro', 'build', '--type', 'weapp', '--no-check'], { cwd: root, stdio: 'inherit' })
if (taro.status !== 0) process.exit(taro.status ?? 1)

const { templates, styles } = compileAsWeChat(built)
console.log(`build: WeChat's compiler agrees (${templates} characters of templates, ${styles} of styles)`)
for (const { name, bytes, files } of packageSizes(built)) {
  const share = (bytes / packageLimitBytes).toFixed(3)
  console.log(`  ${name}: ${bytes} bytes in ${files} files, ${share} of the limit`)
}

console.log('build: cloud functions')
const functions = bring('functions')
console.log(`  ${functions}`)
if (functions === 'failed') process.exit(1)

console.log('build: verifier')
await buildVerifier()

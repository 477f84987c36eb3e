/** Builds what is deployed, the WeChat package and the cloud functions, and lets WeChat's own compiler judge it. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFunctions } from './build-functions.mjs'
import { buildVerifier } from './build-verifier.mjs'
import { writeEnvironment } from './environment.mjs'
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
for (const { name, bytes, laterBytes } of await buildFunctions()) {
  console.log(`  ${name}: ${bytes} bytes at start, ${laterBytes} on demand`)
}
await writeEnvironment()

console.log('build: verifier')
await buildVerifier()

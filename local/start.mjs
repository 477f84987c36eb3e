/** `npm start`: the whole house on this machine, from a fresh clone, with no account. Prints the address to open. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from '../config/install.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const data = path.join(root, '.data')
const mark = path.join(data, 'open.json')

/** Two houses over one folder would each write over the other: the second start shows the first one's address. */
function openAlready() {
  if (!existsSync(mark)) return undefined
  try {
    const { pid, url } = JSON.parse(readFileSync(mark, 'utf8'))
    process.kill(pid, 0)
    return url
  } catch {
    // Nobody is there any more: the last one was killed before it could take its mark away.
    return undefined
  }
}

const already = openAlready()
if (already) {
  console.log(`演示小区已经开着，请打开 ${already}（要重新开门，先在那边按 Ctrl+C）。`)
  process.exit(0)
}
install(root)
const { bring } = await import('../config/artifacts.mjs')
const { bundleLocal } = await import('../config/bundle-local.mjs')

/** The first port from `wanted` on that nobody listens on. */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const free = await new Promise(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 49}`)
}

const steps = [
  ['functions', '云函数'],
  ['h5', '网页版小程序（第一次约需一分钟）']
]
for (const [artifact, words] of steps) {
  console.log(`准备${words} …`)
  if (bring(artifact) === 'failed') {
    console.error(`${words}没有做成，原因见上面。`)
    process.exit(1)
  }
}

console.log('打开本地云 …')
const wanted = Number(process.env.PORT ?? 8080)
const port = await freePort(wanted)
if (port !== wanted) console.log(`端口 ${wanted} 有人在用，换成 ${port}。`)
const { start } = await import(await bundleLocal(path.join(root, 'local', 'demo', 'main.ts')))
const house = await start({
  port,
  functions: path.join(root, 'dist', 'functions'),
  app: path.join(root, 'dist', 'h5'),
  data
})
mkdirSync(data, { recursive: true })
writeFileSync(mark, JSON.stringify({ pid: process.pid, url: house.url }))
console.log(`\n有事来聊已经开门，请用浏览器打开：\n\n    ${house.url}\n\n数据存在 .data/ 里；按 Ctrl+C 关门。\n`)

// A promise that a function left behind must not take the house down with it.
process.on('unhandledRejection', reason => console.error('云函数里有没接住的错误：', reason))

let closing = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (closing) process.exit(1)
    closing = true
    console.log('正在关门 …')
    await house.close()
    rmSync(mark, { force: true })
    process.exit(0)
  })
}

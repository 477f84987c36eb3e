/** The demo's house for a journey: in memory, on a Monday morning, its town built once and carried over. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Cloud } from '../../local/cloud'
import type { CloudSnapshot } from '../../local/hooks/hooks'
import { start } from '../outside'

/** A Monday, 09:00 in Shanghai. */
const NOW = Date.UTC(2026, 5, 1, 1)
const root = path.resolve(__dirname, '../..')
const built = path.join(root, 'dist')

/** What a town depends on: the functions that it was made with and the story that they were called with. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of [path.join(built, 'functions'), path.join(root, 'local')]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile())
    for (const file of files.map(each => path.join(each.parentPath, each.name)).sort()) hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The town that an earlier journey built with the same functions. */
function kept(file: string): CloudSnapshot | undefined {
  return existsSync(file) ? (deserialize(readFileSync(file)) as CloudSnapshot) : undefined
}

function keep(file: string, town: CloudSnapshot): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, serialize(town))
  renameSync(`${file}.part`, file)
}

const townFile = (): string => path.join(built, 'towns', `${fingerprint()}.bin`)
const functions = path.join(built, 'functions')

/** The town, built and kept unless it is kept already: what every journey would else do for itself. */
export async function keepTown(): Promise<CloudSnapshot> {
  const file = townFile()
  const before = kept(file)
  if (before) return before
  const house = await start({ port: 0, functions, app: functions, now: NOW })
  const town = await house.hooks.snapshot()
  keep(file, town)
  await house.close()
  return town
}

/**
 * @param build the folder of the app below dist/
 * @param town built before; without it the town is built or taken from dist/, which takes some seconds
 */
export async function openHouse(build: 'h5' | 'weapp-host', town?: CloudSnapshot): Promise<Cloud> {
  const app = path.join(built, build)
  if (!existsSync(app)) throw new Error(`dist/${build} has not been built`)
  const file = townFile()
  const before = town ?? kept(file)
  const place = { port: 0, functions, app, now: NOW }
  const house = await start({ ...place, ...(before ? { town: before } : {}) })
  if (!before) keep(file, await house.hooks.snapshot())
  return house
}

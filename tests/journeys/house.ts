/** The demo's house for a journey: in memory, on a Monday morning, its town built once and carried over. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Cloud } from '../../local/cloud'
import { start } from '../../local/demo/main'
import type { CloudSnapshot } from '../../local/hooks/hooks'

/** A Monday, 09:00 in Shanghai. */
const NOW = Date.UTC(2026, 5, 1, 1)
const root = path.resolve(__dirname, '../..')

/**
 * @param build the folder of the app below dist/
 * @param town built before; without it the town is built, which takes some seconds
 */
export async function openHouse(build: 'h5' | 'weapp-host', town?: CloudSnapshot): Promise<Cloud> {
  const app = path.join(root, 'dist', build)
  if (!existsSync(app)) throw new Error(`dist/${build} has not been built`)
  const functions = path.join(root, 'dist', 'functions')
  return start({ port: 0, functions, app, now: NOW, ...(town ? { town } : {}) })
}

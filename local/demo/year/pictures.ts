/** Pictures for the demo's matters: simple drawings, uploaded and checked the way a photo is. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hand } from '../hand'

/** By then the platform has answered about a picture. */
const CHECKED_MS = 60_000

/** @returns the ids of the pictures, for the operation that shows them */
export async function attach(hand: Hand, openid: string, scope: string, name: string | undefined): Promise<string[]> {
  if (!name) return []
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(openid, 'session.open', {})
  const bytes = await readFile(join(__dirname, '..', 'photos', `${name}.jpg`))
  const fileId = await hand.upload(openid, `${uploadFolder}/${name}.jpg`, bytes)
  const { id } = await hand.act<{ id: string }>(openid, 'media.add', { scope, fileId, kind: 'photo' })
  await hand.pass(CHECKED_MS)
  return [id]
}

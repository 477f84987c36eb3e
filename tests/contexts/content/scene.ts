/** What the tests of content do again and again: upload, add, let the platform answer, hold a text. */
import { sessionOpen } from 'types/community'
import { mediaAdd } from 'types/content'
import type { Input } from 'types/contract'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { plainJpeg } from './pictures'

export const SECOND_MS = 1000
export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

/** The platform judges a picture by the name under which its bytes were uploaded. */
export async function uploadOf(
  world: World,
  openid: string,
  name = 'tree.jpg',
  bytes: Buffer = plainJpeg
): Promise<string> {
  const { uploadFolder } = await world.ask(openid, sessionOpen, {})
  return world.hand.upload(openid, `${uploadFolder}/${name}`, bytes)
}

export async function photoOf(
  world: World,
  openid: string,
  name = 'tree.jpg',
  bytes: Buffer = plainJpeg,
  rest: Partial<Input<typeof mediaAdd>> = {}
): Promise<string> {
  const fileId = await uploadOf(world, openid, name, bytes)
  const input = { scope: compound, fileId, kind: 'photo' as const, ...rest }
  return (await world.ask(openid, mediaAdd, input)).id
}

/** The platform's push arrives, and what it set going. */
export async function answered(world: World): Promise<void> {
  await world.cloud.hooks.clock.advance(4 * SECOND_MS)
  await world.tick()
}

/** The paths of all files in the bucket. */
export const filesOf = async (world: World): Promise<string[]> => [...(await world.cloud.hooks.snapshot()).files.keys()]

/** A patch of the documents port as the SDK's update: whole fields set, `undefined` taken away. */
import type { Patch } from '../documents'
import { cloud } from './sdk'

const { command } = cloud.database({ throwOnNotFound: false })

export const replacing = (patch: Patch): object =>
  Object.fromEntries(
    Object.entries(patch).map(([field, value]) => [field, value === undefined ? command.remove() : command.set(value)])
  )

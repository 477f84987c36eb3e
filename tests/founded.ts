/**
 * The demo town, founded once in each of jest's processes and carried into every cloud that is opened there: the same
 * functions with the same keys make the same town. Lives outside of jest's sandbox, which is new for every file.
 */
import type { Cloud } from '../local/cloud'
import type { CloudSnapshot } from '../local/hooks/hooks'

const towns = new Map<string, CloudSnapshot>()

/** @param name what the town depends on beside the functions */
export async function founded(cloud: Cloud, name: string, found: () => Promise<void>): Promise<void> {
  const known = towns.get(name)
  if (known) return cloud.hooks.restore(known)
  await found()
  towns.set(name, await cloud.hooks.snapshot())
}

/** What is stored, in a form in which two runs of the same acts are equal. */
import type { World } from '../world'

type Plain = Record<string, unknown>

/** Order among equals in time is free, and so is the number of writes it took. */
function normal(document: Plain): Plain {
  const { version: _version, ...rest } = document
  for (const field of ['served', 'timeline', 'casts']) {
    const list = rest[field]
    if (Array.isArray(list)) rest[field] = [...list].map(one => JSON.stringify(one)).sort()
  }
  return rest
}

/** A snapshot hands out the same value for a document that has not changed. */
const lines = new WeakMap<object, string>()

function lineOf(document: object): string {
  const known = lines.get(document)
  if (known) return known
  const line = JSON.stringify(normal(document as Plain))
  lines.set(document, line)
  return line
}

export async function stateOf(world: World): Promise<string> {
  const { store } = await world.cloud.hooks.snapshot()
  const collections = store.collections
    .map(({ name, docs }) => ({
      name,
      docs: docs.map(lineOf).sort()
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return JSON.stringify(collections, null, 1)
}

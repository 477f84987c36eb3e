/** The leaves of an input by path, and the input with one of them replaced. */

export function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
  return path.length > 0 ? [path, ...below] : below
}

export function withLeaf(value: object, path: string[], leaf: unknown): object {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy: object = Array.isArray(value) ? [...value] : { ...value }
  const inner = Reflect.get(copy, key)
  Reflect.set(copy, key, rest.length === 0 ? leaf : withLeaf(inner, rest, leaf))
  return copy
}

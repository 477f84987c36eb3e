/** Owner groups keep their key when a roster is corrected, so that ties of people to it go on holding. */

export interface Group {
  /** Path of the group's first home: stands for the group within the file. */
  key: string
  homes: readonly string[]
}

/**
 * @param known the key under which a home is registered now
 * @param fresh a new key for a group that has none; `salt` makes another when that one is taken
 * @returns the key of every group by `Group.key`; no two groups share one
 */
export function keepOwnerKeys(
  groups: readonly Group[],
  known: ReadonlyMap<string, string>,
  fresh: (group: string, salt: number) => string
): Map<string, string> {
  const kept = new Map<string, string>()
  const taken = new Set<string>()
  for (const group of groups) {
    const key = group.homes.map(home => known.get(home)).find(one => one !== undefined && !taken.has(one))
    if (key === undefined) continue
    kept.set(group.key, key)
    taken.add(key)
  }
  const everKnown = new Set(known.values())
  for (const group of groups.filter(one => !kept.has(one.key))) {
    let salt = 0
    while (taken.has(fresh(group.key, salt)) || everKnown.has(fresh(group.key, salt))) salt++
    kept.set(group.key, fresh(group.key, salt))
    taken.add(fresh(group.key, salt))
  }
  return kept
}

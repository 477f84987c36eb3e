/** How a person appears to neighbours: by post where they act in one, else by building, never by name. */
import type { Actor } from 'kernel/actor'
import { compoundOf, covers } from 'kernel/scope'
import { calledBy } from './post'

/** 3号楼2单元301 → 3号楼: the building is enough for neighbours. */
const buildingOf = (label: string): string => /^.*?[楼幢栋座]/.exec(label)?.[0] ?? ''

export function displayName(actor: Pick<Actor, 'homes' | 'posts'>, scope: string, at: number): string {
  const held = actor.posts.filter(({ from, until }) => from <= at && at < until)
  const post = held.find(one => covers(one.scope, scope))
  if (post) return calledBy(post)
  const home = actor.homes.find(one => covers(compoundOf(scope), one.path))
  if (home) return `${buildingOf(home.label)}居民`
  // Who serves one building and lives elsewhere is known in its compound by the post alone.
  const near = held.find(one => covers(compoundOf(scope), one.scope))
  return near ? calledBy(near) : '居民'
}

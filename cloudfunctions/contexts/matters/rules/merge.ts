/** Two matters that are one: the voices go on in the one that is farther along; nobody is counted twice. */
import type { MatterState } from 'types/matters'
import { everyone } from './holders'
import { type MatterFacts, moved } from './matter'
import { pageOf } from './page-of'

/** How far along; a vote that is under way is not taken out from under the voters. */
const along: Readonly<Partial<Record<MatterState, number>>> = { open: 0, discussing: 1, decided: 2, working: 3 }
const farAlong: Readonly<Partial<Record<MatterState, number>>> = { ...along, deciding: 1 }

/**
 * Long enough that whoever was just adding a voice is done: a function lives at most 60 seconds, and what came after
 * the merge is turned away at once.
 */
const SETTLED_MS = 90_000

/** Sorts by when it was raised; every matter has its own. */
type Dated = MatterFacts & { key: string }

export const mayMerge = ({ state }: MatterFacts): boolean => along[state] !== undefined

/** A strict order, so that two merges at the same moment can never swallow each other. */
function goesInto(matter: Dated, into: Dated): boolean {
  const [here, there] = [along[matter.state] ?? 0, farAlong[into.state] ?? -1]
  return there === here ? into.key < matter.key : there > here
}

type MergeRefusal = 'matter-step' | 'merge-self' | 'merge-elsewhere' | 'merge-direction'

export function merged<M extends Dated>(
  matter: M,
  into: Dated,
  { reason, at, who }: { reason: string; at: number; who: string }
): M | MergeRefusal {
  if (matter._id === into._id) return 'merge-self'
  if (!mayMerge(matter)) return 'matter-step'
  if (farAlong[into.state] === undefined) return 'merge-elsewhere'
  if (!goesInto(matter, into)) return 'merge-direction'
  const link = pageOf(into._id)
  const line = { at, who, what: `并到“${into.title}”`, why: reason, link }
  const holder = { ...everyone, next: '请到并过去的那件事里看进展' }
  const mergedInto = { id: into._id, title: into.title }
  return moved(
    { ...matter, mergedInto, carry: { from: at + SETTLED_MS, after: '' } },
    { state: 'merged', holder, line }
  )
}

/** The other matter learns of it. */
export function joined<M extends MatterFacts>(
  matter: M,
  from: { id: string; title: string; who: string; why: string },
  at: number
): M {
  const line = { at, who: from.who, what: `“${from.title}”并了进来`, why: from.why, link: pageOf(from.id) }
  return { ...matter, merged: [...matter.merged, from.id], timeline: [...matter.timeline, line] }
}

/** What a matter went on in has itself gone on in another: its page leads straight there. */
export const onward = <M extends MatterFacts>(matter: M, into: { id: string; title: string }): M =>
  matter.state === 'merged' ? { ...matter, mergedInto: into } : matter

/** Voices counted from people's own documents, never kept as a running number. */
import type { Context } from 'kernel/context'
import { evaluations, type Matter, supports } from './documents'
import { aboutOf, phaseOf } from './rules/judging'
import type { Counts } from './rules/view'

/** One group over the voices of all of them. */
export async function countsOf(
  context: Context,
  shown: readonly Pick<Matter, '_id'>[]
): Promise<(matter: Pick<Matter, '_id'>) => Counts> {
  const ids = shown.map(matter => matter._id)
  const groups =
    ids.length > 0 ? await context.documents.group(supports.name, { matterId: { in: ids } }, 'matterId') : []
  const voices = new Map(groups.map(group => [group.key, group.count]))
  return ({ _id }) => ({ supports: voices.get(_id) ?? 0 })
}

/** How many have rated in the window that is open now; no round trip when none is. */
export async function ratedIn(context: Context, matter: Matter): Promise<number> {
  const phase = phaseOf(matter, context.at)
  return phase === null ? 0 : context.documents.count(evaluations.name, { about: aboutOf(matter, phase) })
}

/** Voices and ratings counted from people's own documents, never kept as running numbers. */
import type { Context } from 'kernel/context'
import type { Group } from 'kernel/documents'
import { evaluations, type Matter, supports } from './documents'
import { canEvaluate } from './rules/open-acts'
import { noRatings, type RatingSums } from './rules/ratings'
import type { Counts } from './rules/view'

const toSums = ({ count, sums }: Group): RatingSums => ({
  count,
  process: sums.process ?? 0,
  result: sums.result ?? 0,
  attitude: sums.attitude ?? 0
})

async function groupsOf(context: Context, name: string, ids: string[], sums: string[]): Promise<Map<unknown, Group>> {
  if (ids.length === 0) return new Map()
  const groups = await context.documents.group(name, { matterId: { in: ids } }, 'matterId', sums)
  return new Map(groups.map(group => [group.key, group]))
}

/** One group over the matters' voices, and one over the ratings of those that can have any; both at once. */
export async function countsOf(context: Context, shown: readonly Matter[]): Promise<(matter: Matter) => Counts> {
  const ids = shown.map(matter => matter._id)
  const judged = shown.filter(canEvaluate).map(matter => matter._id)
  const [voices, rated] = await Promise.all([
    groupsOf(context, supports.name, ids, []),
    groupsOf(context, evaluations.name, judged, ['process', 'result', 'attitude'])
  ])
  return ({ _id }) => {
    const sums = rated.get(_id)
    return { supports: voices.get(_id)?.count ?? 0, ratings: sums ? toSums(sums) : noRatings }
  }
}

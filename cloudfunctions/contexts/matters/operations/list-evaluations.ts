/** evaluation.list — 2 round trips: the matter, the words that may be read. */
import { hasPost } from 'kernel/authority'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { newestFirst } from 'kernel/list'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { evaluationList } from 'types/judging'
import { sorters } from 'types/matters'
import { evaluations, type Matter, matters } from '../documents'
import { aboutOf, type Phase } from '../rules/judging'

const phases: readonly Phase[] = ['end', 'later']

/** Neighbours read what belongs to means that have been published. */
const published = ({ scores }: Matter, phase: Phase, shownFrom: number): boolean =>
  (scores?.[phase]?.count ?? 0) >= shownFrom

export const listEvaluations = handle(evaluationList, async (context, { matterId, after }) => {
  const matter = await read(context, matters, matterId)
  if (isRefusal(matter)) return matter
  const serves = hasPost(context.actor, sorters, matter.scope, context.at)
  const { value: shownFrom } = lawAt(matter.scope).ratingsShownFrom
  const about = phases.filter(phase => serves || published(matter, phase, shownFrom)).map(one => aboutOf(matter, one))
  if (about.length === 0) return { items: [] }
  const page = await newestFirst(context, evaluations, { about: { in: about }, says: 'shown' }, after)
  return { ...page, items: page.items.map(({ phase, words }) => ({ phase, words })) }
})

/** project.plan: what for, how much each, when; three round trips, then its page. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { fundKeepers, type PlanDraft } from 'types/fund-parts'
import { projectPlan } from 'types/projects'
import { changeProject } from '../change-project'
import type { Project } from '../documents'
import { goalOf, moved, timesAreSound } from '../rules/project'

export const plan = handle(projectPlan, async (context, { projectId, plan: draft }) => {
  const said = { part: () => 'plan', of: '基金项目的计划', texts: textsOf(draft) }
  return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) => {
    const unsound = refusalOf(context, before, draft)
    if (isRefusal(unsound)) return unsound
    const again = before.plan ? '改了计划' : '写好了计划'
    const after = moved(before, 'plan', { at, who, what: again })
    return after ? { ...after, plan: draft } : 'project-step'
  })
})

const textsOf = ({ text, items, leftover, match }: PlanDraft): string[] => [
  text,
  ...items.map(({ what }) => what),
  leftover,
  ...(match ? [match.giver] : [])
]

/** The items make up the goal to the fen; a match stays within what the place allows (10–50 %). */
function refusalOf({ at }: Context, { scope, goalFen }: Project, draft: PlanDraft): Refusal | null {
  const { matchPercentMin, matchPercentMax } = lawAt(scope)
  if (!timesAreSound(draft, at)) return refuse('project-times', ['plan.raiseUntil'])
  if (goalOf(draft) !== goalFen) return refuse('project-sums', ['plan.items'])
  const rate = draft.match?.ratePercent
  const sound = rate === undefined || (rate >= matchPercentMin.value && rate <= matchPercentMax.value)
  return sound ? null : refuse('fund-rate', ['plan.match.ratePercent'])
}

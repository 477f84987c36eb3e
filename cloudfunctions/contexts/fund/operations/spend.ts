/** fund.spend: drafts a spending, for one item of the plan, for a need, by a decision; never more than there is. */
import { ownMedia } from 'contexts/content'
import { chinaDate } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { fundSpend } from 'types/fund'
import type { DecisionShown } from 'types/fund-parts'
import { decidedBy } from '../decided'
import { type Project, projects } from '../documents'
import { asBefore, draftLine } from '../draft-line'
import { figuresOf } from '../figures'
import { spends } from '../rules/project-machine'

/** Round trips: project, what it has (2), a decision of its own, photos (2), the check, the line, its photos (2). */
export const spend = handle(fundSpend, async (context, input) => {
  const { amountFen, what, payee, item, matterId, decision } = input
  const project = await read(context, projects, input.projectId)
  if (isRefusal(project)) return project
  const wrong = wrongWith(project, input)
  if (wrong) return asBefore(context, wrong)
  const { numbers } = await figuresOf(context.documents, project)
  // Said early and in words; what really keeps it is the account itself, when the money is set aside.
  if (amountFen > numbers.leftFen - numbers.heldFen) return asBefore(context, refuse('not-enough', ['amountFen']))
  const own = decision ? await decidedBy(context, project.scope, decision, 'decision.decisionId') : undefined
  if (isRefusal(own)) return own
  const media = await ownMedia(context, input.media, project.scope, 'photo')
  if (isRefusal(media)) return media
  const rests = own ?? decisionOf(project)
  return draftLine(context, {
    scope: project.scope,
    fund: project.fund,
    kind: 'spending',
    what,
    amountFen,
    other: payee,
    day: chinaDate(context.at),
    projectId: project._id,
    project: project.title,
    service: project.service,
    item,
    matterId,
    ...(rests ? { decision: rests } : {}),
    vouchers: [],
    media
  })
})

const decisionOf = ({ basis }: Project): DecisionShown | undefined =>
  basis?.by === 'decision' ? basis.decision : undefined

/** Large sums need a decision of their own beside the one that the project rests on. */
function wrongWith(project: Project, { item, matterId, decision, amountFen }: Input<typeof fundSpend>): Refusal | null {
  const { state, plan, proof, scope } = project
  if (!spends(state)) return refuse('project-step')
  if (!plan?.items[item]?.amountFen) return refuse('fund-item', ['item'])
  if (!proof?.matters.some(({ id }) => id === matterId)) return refuse('fund-need', ['matterId'])
  const large = amountFen >= lawAt(scope).fundDecisionFromFen.value
  return large && !decision ? refuse('fund-decision-own', ['decision']) : null
}

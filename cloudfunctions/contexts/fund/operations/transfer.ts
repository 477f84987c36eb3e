/** fund.transfer: drafts what moves money within one kind, the match that is due or what is left over. */
import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Input } from 'types/contract'
import { fundTransfer } from 'types/fund'
import type { DecisionShown } from 'types/fund-parts'
import { decidedBy } from '../decided'
import { type Project, projects } from '../documents'
import { asBefore, draftLine } from '../draft-line'
import { figuresOf } from '../figures'
import type { LineFacts } from '../rules/line'
import { matchOf } from '../rules/match'
import { takesMoney } from '../rules/project-machine'
import { stillWaiting } from './step'

type Given = Input<typeof fundTransfer>
type Moving = Pick<LineFacts, 'what' | 'amountFen' | 'other'> & Partial<LineFacts>

/** Round trips: project, what waits, what it has (2), a decision, the other project, the check, the line. */
export const transfer = handle(fundTransfer, async (context, input) => {
  const project = await read(context, projects, input.projectId)
  if (isRefusal(project)) return project
  const moving = await movingOf(context, project, input)
  if (isRefusal(moving)) return asBefore(context, moving)
  const { scope, fund, _id, title } = project
  return draftLine(context, {
    scope,
    fund,
    kind: input.kind,
    day: chinaDate(context.at),
    projectId: _id,
    project: title,
    vouchers: [],
    media: [],
    ...moving
  })
})

async function movingOf(context: Context, project: Project, input: Given): Promise<Moving | Refusal> {
  const wanted = input.kind === 'match' ? 'matching' : 'leftover'
  if (project.state !== wanted) return refuse('project-step')
  const held = await stillWaiting(context, project)
  if (held) return held
  return input.kind === 'match' ? matchFrom(context, project) : leftoverOf(context, project, input)
}

/** Out of the fund's own money; what somebody else adds is a receipt, unless there is nothing to add to. */
async function matchFrom({ documents }: Context, project: Project): Promise<Moving | Refusal> {
  const terms = project.plan?.match
  if (!terms || project.match) return refuse('project-step')
  const { numbers } = await figuresOf(documents, project)
  const sum = matchOf(numbers.giftsFen, terms)
  if (terms.from === 'giver' && sum.matchFen > 0) return refuse('project-step')
  return { what: '按约定配捐', other: terms.giver, amountFen: sum.matchFen, sum, formula: sum.formula }
}

/** All that is left, by a decision, to the fund as a whole or to a project of the same kind. */
async function leftoverOf(context: Context, project: Project, { decision, toProjectId }: Given) {
  const { numbers } = await figuresOf(context.documents, project)
  if (numbers.leftFen === 0) return refuse('fund-nothing')
  const rests = decision ? await decidedBy(context, project.scope, decision, 'decision.decisionId') : undefined
  if (isRefusal(rests)) return rests
  // Among neighbours a decision says where it goes; of public money the filed plan has said so (Charity Law 58).
  if (!rests && project.fund === 'internal') return refuse('fund-decision', ['decision'])
  const target = toProjectId === undefined ? null : await targetOf(context, project, toProjectId)
  if (isRefusal(target)) return target
  return moving(project, numbers.leftFen, target, rests)
}

const moving = (project: Project, amountFen: number, target: Project | null, rests?: DecisionShown): Moving => ({
  what: '项目剩下的钱转出',
  other: target ? `项目“${target.title}”` : '社区基金，以后再定用处',
  amountFen,
  ...(target ? { toProjectId: target._id } : {}),
  ...(rests ? { decision: rests } : {}),
  reason: project.plan?.leftover ?? ''
})

/** The two kinds never mix, not even at the end. */
async function targetOf({ documents }: Context, { _id, scope, fund }: Project, toProjectId: string) {
  const target = toProjectId === _id ? null : await documents.get<Project>(projects.name, toProjectId)
  if (!target || target.scope !== scope) return refuse('not-found')
  if (target.fund !== fund) return refuse('fund-mixed', ['toProjectId'])
  return takesMoney(target.state) ? target : refuse('project-step', ['toProjectId'])
}

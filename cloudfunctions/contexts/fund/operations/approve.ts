/** project.approve: what a project, or another use of its money, rests on; or that it was turned down. */
import { ownMedia } from 'contexts/content'
import { bookId, openAccounts } from 'contexts/ledger'
import { chinaDate } from 'kernel/china-month'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { type Basis, type BasisDraft, fundKeepers } from 'types/fund-parts'
import { projectApprove } from 'types/projects'
import { raisingNotice } from '../announce'
import { changeProject } from '../change-project'
import { decidedBy } from '../decided'
import { type Project, projects } from '../documents'
import { reportLaw } from '../law'
import { projectAccount } from '../rules/legs'
import { moved, withReportClock } from '../rules/project'

const DAY_MS = 86_400_000
const textsOf = (basis: BasisDraft | undefined): string[] =>
  basis?.by === 'filing' ? [basis.charity, basis.filingNo] : []

/** Round trips: 2 for reading, 1–2 for what it rests on, 1 for the account, then as a step. */
export const approve = handle(projectApprove, async (context, { projectId, pass, basis: draft, why }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const said = { part: () => 'basis', of: '基金项目的批准', texts: [why, ...textsOf(draft)] }
  if (!pass) {
    if (why === '') return refuse('fund-why', ['why'])
    return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) =>
      turnedDown(before, who, at, why)
    )
  }
  if (!draft) return refuse('project-basis', ['basis'])
  const basis = await basisOf(context, project, draft)
  if (isRefusal(basis)) return basis
  // The account is there before anybody can book on it; the kind of project can never change.
  const failed = await openAccounts(context.documents, bookId('fund', project.scope), [projectAccount(projectId)])
  if (failed) return failed
  return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) => {
    const early = before.state === 'plan' && isTooEarly(before, basis)
    if (early) return refuse('fund-filing', ['basis.filedOn'])
    return before.state === 'changing' ? otherUse(before, basis, who, at) : begun(before, basis, who, at)
  })
})

/** Neighbours decide about mutual aid, a charity files public raising: never the other way round. */
async function basisOf(context: Context, { scope, fund }: Project, draft: BasisDraft): Promise<Basis | Refusal> {
  if ((draft.by === 'decision') !== (fund === 'internal')) return refuse('fund-mixed', ['basis.by'])
  if (draft.by === 'filing') {
    if (draft.filedOn > chinaDate(context.at)) return refuse('fund-filing', ['basis.filedOn'])
    const media = await ownMedia(context, draft.media, scope, 'photo')
    return isRefusal(media) ? media : { ...draft, media }
  }
  const decision = await decidedBy(context, scope, draft, 'basis.decisionId')
  return isRefusal(decision) ? decision : { by: 'decision', decision }
}

/** A plan is filed so many days before anything is raised (Charity Law 24; Shandong 21). */
function isTooEarly({ scope, plan }: Project, basis: Basis): boolean {
  if (basis.by !== 'filing' || !plan) return false
  const from = Date.parse(`${basis.filedOn}T00:00:00+08:00`) + lawAt(scope).publicFilingDays.value * DAY_MS
  return plan.raiseFrom < from
}

function begun(before: Project, basis: Basis, who: string, at: number): Project | 'project-step' {
  const what = basis.by === 'filing' ? '慈善组织备了案，开始募集' : '大家同意了，开始募集'
  const after = moved(before, 'approve', { at, who, what })
  if (!after) return 'project-step'
  const raising = withReportClock(
    { ...after, basis },
    Math.max(at, after.plan?.raiseFrom ?? at),
    reportLaw(after.scope)
  )
  return { ...raising, outbox: [...raising.outbox, raisingNotice(raising, at)] }
}

/** The other use takes the place of the first one; what was spent stays as it was booked. */
function otherUse(before: Project, basis: Basis, who: string, at: number): Project | 'project-step' {
  const after = moved(before, 'approve', { at, who, what: '同意改变用途' })
  if (!after?.change || !after.plan) return 'project-step'
  const { change, plan, ...rest } = after
  return { ...rest, basis, plan: { ...plan, text: change.text, items: reallotted(plan.items, change.items) } }
}

interface Item {
  what: string
  amountFen: number
}

/** Items already there keep their place, because lines name them by it; what is given up is left with nothing. */
function reallotted(old: readonly Item[], fresh: readonly Item[]): Item[] {
  const allotted = (what: string) => fresh.find(one => one.what === what)?.amountFen ?? 0
  const known = new Set(old.map(({ what }) => what))
  return [
    ...old.map(({ what }) => ({ what, amountFen: allotted(what) })),
    ...fresh.filter(({ what }) => !known.has(what))
  ]
}

function turnedDown(before: Project, who: string, at: number, why: string): Project | 'project-step' {
  const what = before.state === 'changing' ? '不同意改变用途' : '没有通过，退回去改'
  const after = moved(before, 'reject', { at, who, what, why })
  if (!after) return 'project-step'
  const { change: _asked, ...rest } = after
  return rest
}

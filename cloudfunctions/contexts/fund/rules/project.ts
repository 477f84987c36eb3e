/** A project as it is kept, and what each step of people makes of it. Methods (9). */
import type { TimelineEntry } from 'types/common'
import type { Basis, FundKind, MatchSum, PlanDraft, Service } from 'types/fund-parts'
import type { ProjectAct, ProjectReport, ProjectState } from 'types/projects'
import { type Move, next, owesReports, spends, takesMoney } from './project-machine'
import { type ReportLaw, reportDueAt } from './report-clock'

interface ChangeFacts {
  why: string
  text: string
  items: PlanDraft['items']
  by: string
  at: number
}

export interface ProjectFacts {
  scope: string
  place: string
  fund: FundKind
  service: Service
  title: string
  need: string
  goalFen: number
  emergency: boolean
  state: ProjectState
  authorId: string
  by: string
  at: number
  proof?: { text: string; matters: { id: string; title: string }[]; media: string[] }
  plan?: PlanDraft
  basis?: Basis
  match?: MatchSum
  change?: ChangeFacts
  reports: ProjectReport[]
  /** From when the next report is reckoned. */
  reportFrom?: number
  reportDueAt?: number
  /** What was said about the report that is due: a few days before, and when it is late. */
  reportTold?: 'soon' | 'late'
  timeline: TimelineEntry[]
}

const happened = (project: ProjectFacts, entry: TimelineEntry): TimelineEntry[] => [...project.timeline, entry]

/** The project a move later, with what happened; null when the move cannot be made from where it stands. */
export function moved<P extends ProjectFacts>(project: P, move: Move, entry: TimelineEntry): P | null {
  const state = next(project.state, move, project.plan?.match !== undefined)
  return state === null ? null : { ...project, state, timeline: happened(project, entry) }
}

/** Reports are reckoned anew: from the raising, from the last one, or from the end of the work. */
export function withReportClock<P extends ProjectFacts>(project: P, from: number, law: ReportLaw): P {
  const { reportDueAt: _due, reportTold: _told, ...rest } = project
  if (!owesReports(project.state)) return rest as P
  const kind = reportKind(project)
  return { ...rest, reportFrom: from, reportDueAt: reportDueAt(kind, from, law) } as P
}

/** What the next report is: the last one once the work is done, else by how urgent it is. */
export const reportKind = ({ state, emergency }: Pick<ProjectFacts, 'state' | 'emergency'>): ProjectReport['kind'] =>
  state === 'final' ? 'final' : emergency ? 'emergency' : 'quarter'

export const goalOf = (plan: Pick<PlanDraft, 'items'>): number =>
  plan.items.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** Days that follow each other, the raising not over yet, the work done after it. */
export const timesAreSound = ({ raiseFrom, raiseUntil, doneBy }: PlanDraft, at: number): boolean =>
  raiseFrom < raiseUntil && raiseUntil > at && raiseUntil <= doneBy

interface Powers {
  keeper: boolean
  clerk: boolean
}

/** What the project's page offers somebody. */
export function projectActs({ state, match }: ProjectFacts, { keeper, clerk }: Powers): ProjectAct[] {
  const kept: ProjectAct[] = []
  if (state === 'idea') kept.push('prove', 'drop')
  if (state === 'proof') kept.push('plan', 'drop')
  if (state === 'plan') kept.push('approve', 'reject', 'plan', 'drop')
  if (state === 'raising') kept.push('end-raising')
  if (state === 'matching') kept.push('no-match')
  if (state === 'working') kept.push('change', 'finish')
  if (state === 'changing') kept.push('approve', 'reject')
  const booked: ProjectAct[] = []
  if (takesMoney(state)) booked.push('receive')
  if (spends(state)) booked.push('spend')
  if (state === 'matching' && !match) booked.push('match')
  if (state === 'leftover') booked.push('leftover')
  const reports: ProjectAct[] = owesReports(state) ? ['report'] : []
  return [...(keeper ? kept : []), ...(clerk ? booked : []), ...(keeper || clerk ? reports : [])]
}

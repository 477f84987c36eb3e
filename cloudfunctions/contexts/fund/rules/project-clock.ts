/** When time next matters to a project: the raising ends, a report is due. */
import type { ProjectFacts } from './project'
import { owesReports } from './project-machine'

const DAY_MS = 86_400_000
/** Who writes the report is reminded so many days before; in an emergency the day before. */
const REMIND_DAYS = { quarter: 7, emergency: 1 } as const

type Timed = Pick<ProjectFacts, 'state' | 'plan' | 'reportDueAt' | 'reportTold' | 'emergency'>

/** When the next word about the report that is due is said; null when nothing is left to say. */
export function reportWordAt({ state, reportDueAt, reportTold, emergency }: Timed): number | null {
  if (reportDueAt === undefined || !owesReports(state) || reportTold === 'late') return null
  if (reportTold === 'soon') return reportDueAt + 1
  return reportDueAt - REMIND_DAYS[emergency && state !== 'final' ? 'emergency' : 'quarter'] * DAY_MS
}

export function projectClock(project: Timed): number | null {
  const raised = project.state === 'raising' && project.plan ? project.plan.raiseUntil : null
  const moments = [raised, reportWordAt(project)].filter(at => at !== null)
  return moments.length > 0 ? Math.min(...moments) : null
}

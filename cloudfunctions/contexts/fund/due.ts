/** What time does to the fund: raising ends, reports fall due, what a dead request began is carried on, holds lapse. */
import type { DueKind } from 'kernel/context-module'
import { reportNotices } from './announce'
import { type FundLine, funds, gifts, lines, type Project, pledges, projects } from './documents'
import { finishLine, lapse } from './finish-line'
import { moved } from './rules/project'
import { reportWordAt } from './rules/project-clock'

function raisedOut(project: Project, at: number): Project {
  const until = project.plan?.raiseUntil
  if (project.state !== 'raising' || until === undefined || until > at) return project
  return moved(project, 'raised-out', { at: until, who: '到了日子', what: '募集结束' }) ?? project
}

function reminded(project: Project, at: number): Project {
  const wordAt = reportWordAt(project)
  if (wordAt === null || at < wordAt) return project
  const late = project.reportTold === 'soon' || (project.reportDueAt ?? at) < at
  const outbox = [...project.outbox, ...reportNotices(project, late, at)]
  return { ...project, reportTold: late ? 'late' : 'soon', outbox }
}

const projectsDue: DueKind<Project> = {
  collection: projects,
  fallDue: (project, at) => reminded(raisedOut(project, at), at)
}

const linesDue: DueKind<FundLine> = {
  collection: lines,
  async work({ documents, at }, line) {
    const now = await finishLine({ documents, at }, line)
    if (now.doing || now.state !== 'approved' || (now.heldUntil ?? at) > at) return now
    return lapse({ documents, at }, now)
  }
}

export const due = [projectsDue, linesDue, { collection: funds }, { collection: gifts }, { collection: pledges }]

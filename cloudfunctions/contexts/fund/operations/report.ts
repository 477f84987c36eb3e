/** project.report: the report that is due with the figures of the book; the last one leads to what is left, or the end. */
import { ownMedia } from 'contexts/content'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { fundStaff } from 'types/fund-parts'
import { type ProjectNumbers, projectReport } from 'types/projects'
import { toResidents } from '../announce'
import { changeProject } from '../change-project'
import { type Project, projects } from '../documents'
import { figuresOf } from '../figures'
import { reportLaw } from '../law'
import { yuan } from '../rules/match'
import { moved, reportKind, withReportClock } from '../rules/project'
import { owesReports } from '../rules/project-machine'
import { stillWaiting } from './step'

const titles = { quarter: '每季报告', emergency: '应急进展', final: '总的报告' } as const
/** A project of many years; older ones stay in the ledger. */
const REPORTS_MAX = 120

export const report = handle(projectReport, async (context, { projectId, text, media: ids }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  // A repeat is answered by what it did; the figures of a final report must not move any more.
  const again = project.served.some(one => one.key === context.requestKey)
  if (!again && !owesReports(project.state)) return refuse('project-step')
  const held = !again && project.state === 'final' ? await stillWaiting(context, project) : null
  if (held) return held
  const media = await ownMedia(context, ids, project.scope, 'photo')
  if (isRefusal(media)) return media
  const { numbers } = await figuresOf(context.documents, project)
  const part = ({ reports }: Project) => `report-${reports.length + 1}`
  const said = { part, of: '基金项目的报告', texts: [text] }
  return changeProject(context, projectId, fundStaff, said, (before, { who, at }) => {
    if (!owesReports(before.state) || before.reports.length >= REPORTS_MAX) return 'project-step'
    return reported(before, { text, media, numbers, who, at })
  })
})

interface Reported {
  text: string
  media: string[]
  numbers: ProjectNumbers
  who: string
  at: number
}

function reported(before: Project, { text, media, numbers, who, at }: Reported): Project | 'project-step' {
  const kind = reportKind(before)
  const { reportDueAt: dueAt } = before
  const no = before.reports.length + 1
  const entry = { at, who, what: `公布了${titles[kind]}` }
  const move = numbers.leftFen > 0 ? 'reported' : 'reported-empty'
  const after = kind === 'final' ? moved(before, move, entry) : { ...before, timeline: [...before.timeline, entry] }
  if (!after) return 'project-step'
  const one = { no, kind, text, by: who, at, ...(dueAt === undefined ? {} : { dueAt }), numbers, media }
  const figures = `一共收 ${yuan(numbers.receivedFen)}，花 ${yuan(numbers.spentFen)}，还剩 ${yuan(numbers.leftFen)}`
  const told = toResidents(before, `report-${no}`, '基金项目公布了报告', `“${before.title}”${figures}。`, at)
  const kept = { ...after, reports: [...after.reports, one], outbox: [...after.outbox, told] }
  return withReportClock(kept, at, reportLaw(before.scope))
}

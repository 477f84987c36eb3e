/** project.step: ends the raising, goes on without a match, says that the work is done, gives up before the raising. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { fundKeepers } from 'types/fund-parts'
import { projectStep } from 'types/projects'
import { changeProject } from '../change-project'
import { lines, type Project, projects } from '../documents'
import { reportLaw } from '../law'
import { moved, withReportClock } from '../rules/project'

const deeds = {
  'end-raising': '募集结束',
  'no-match': '配捐没有到位，照收到的钱做',
  finish: '做完了，接着写总的报告',
  drop: '不做了'
} as const

/** Round trips: 1 for reading, 1 more where lines may still wait, then as a step. */
export const step = handle(projectStep, async (context, { projectId, act, why }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const needsWhy = act === 'drop' || act === 'no-match'
  if (needsWhy && why === '') return refuse('fund-why', ['why'])
  const held = act === 'finish' || act === 'no-match' ? await stillWaiting(context, project) : null
  if (held) return held
  const said = { part: () => 'step', of: '基金项目', texts: [why] }
  return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) => {
    const after = moved(before, act, { at, who, what: deeds[act], ...(why ? { why } : {}) })
    if (!after) return 'project-step'
    // From the end of the work the last report is due, no longer the next quarter's.
    return act === 'finish' ? withReportClock(after, at, reportLaw(after.scope)) : after
  })
})

/** Nothing may be on its way when the last figures are drawn up. */
export async function stillWaiting({ documents }: Context, { _id }: Project): Promise<Refusal | null> {
  const waiting = await documents.count(lines.name, { projectId: _id, list: 'waiting' })
  return waiting > 0 ? refuse('fund-waiting') : null
}

/** project.change: asks for another use of the money; nothing is spent until it is decided (Charity Law 56). */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { fundKeepers } from 'types/fund-parts'
import { projectChange } from 'types/projects'
import { changeProject } from '../change-project'
import { projects } from '../documents'
import { moved } from '../rules/project'
import { stillWaiting } from './step'

export const changeUse = handle(projectChange, async (context, { projectId, why, text, items }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const held = await stillWaiting(context, project)
  if (held) return held
  const said = { part: () => 'change', of: '基金改变用途', texts: [why, text, ...items.map(({ what }) => what)] }
  return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) => {
    const after = moved(before, 'change', { at, who, what: '请求改变用途，定下来以前不花钱', why })
    return after ? { ...after, change: { why, text, items, by: who, at } } : 'project-step'
  })
})

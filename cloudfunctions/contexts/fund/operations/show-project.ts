/** project.show: one project for those who live there; 7 round trips with photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { projectShow } from 'types/projects'
import { projects } from '../documents'
import { projectView } from '../project-view'

export const showProject = handle(projectShow, async (context, { projectId }) => {
  const project = await read(context, projects, projectId)
  return isRefusal(project) ? project : projectView(context, project)
})

/** project.public: what everybody may know of a public project once it is filed; 5 round trips with photos. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { projectPublic } from 'types/projects'
import { type Project, projects } from '../documents'
import { shownOf } from '../project-view'

export const showPublic = handle(projectPublic, async (context, { projectId }) => {
  const project = await context.documents.get<Project>(projects.name, projectId)
  // Mutual aid is closed to those who live there: to everybody else it is not there.
  if (project?.fund !== 'public' || project.basis?.by !== 'filing') return refuse('not-found')
  return shownOf(context, project)
})

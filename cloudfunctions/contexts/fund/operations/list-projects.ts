/** project.list: projects of the community, newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { communityOf } from 'kernel/scope'
import { projectList } from 'types/projects'
import { projects } from '../documents'
import { cardOf } from '../project-view'

export const listProjects = handle(projectList, async (context, { scope, fund, after }) => {
  const where = { scope: communityOf(scope), ...(fund ? { fund } : {}) }
  const { items, ...rest } = await newestFirst(context, projects, where, after)
  return { items: items.map(cardOf), ...rest }
})

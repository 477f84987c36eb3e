/** project.prove: the need, by matters that residents of the community raised; a round trip a matter, then as a step. */
import { ownMedia } from 'contexts/content'
import { matterStanding } from 'contexts/matters'
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { fundKeepers } from 'types/fund-parts'
import { projectProve } from 'types/projects'
import { changeProject } from '../change-project'
import { projects } from '../documents'
import { moved } from '../rules/project'

export const prove = handle(projectProve, async (context, { projectId, text, matterIds, media: ids }) => {
  const project = await read(context, projects, projectId)
  if (isRefusal(project)) return project
  const matters = await mattersOf(context, project.scope, matterIds)
  if (isRefusal(matters)) return matters
  const media = await ownMedia(context, ids, project.scope, 'photo')
  if (isRefusal(media)) return media
  const said = { part: () => 'proof', of: '基金项目的需求', texts: [text] }
  return changeProject(context, projectId, fundKeepers, said, (before, { who, at }) => {
    const after = moved(before, 'prove', { at, who, what: '说清了为什么需要' })
    return after ? { ...after, proof: { text, matters, media } } : 'project-step'
  })
})

/** Raised in this community, and such that neighbours may know of them. */
async function mattersOf(context: Context, scope: string, ids: readonly string[]) {
  const found = await Promise.all(
    [...new Set(ids)].map(async id => ({ id, matter: await matterStanding(context, id) }))
  )
  const matters: { id: string; title: string }[] = []
  for (const { id, matter } of found) {
    if (!matter || matter.hidden || !covers(scope, matter.scope)) return refuse('fund-need', ['matterIds']) as Refusal
    matters.push({ id, title: matter.title })
  }
  return matters
}

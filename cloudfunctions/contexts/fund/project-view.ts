/** One project as somebody may see it: those who live there all of it, everybody else only what is public. */
import { mediaViews } from 'contexts/content'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { fundKeepers } from 'types/fund-parts'
import type { ProjectCard, ProjectView } from 'types/projects'
import { type Gift, gifts, lines, type Project } from './documents'
import { figuresOf } from './figures'
import { projectActs } from './rules/project'
import { NOT_SHOWN } from './words'

export const cardOf = (project: Project): ProjectCard => {
  const { _id: id, scope, fund, service, state, goalFen, emergency, reportDueAt, at } = project
  const due = reportDueAt === undefined ? {} : { reportDueAt }
  return { id, scope, fund, service, title: titleOf(project), state, goalFen, emergency, ...due, at }
}

const isUnfit = ({ unfit = [] }: Project, part: string): boolean => unfit.includes(part)

/** Words that a person has sent back are not shown, whatever the project has become since. */
const wordsOf = (project: Project, part: string, text: string): string => (isUnfit(project, part) ? NOT_SHOWN : text)

const titleOf = (project: Project): string => wordsOf(project, 'idea', project.title)

/** What everybody may know of a public project, and all who live there of any; four round trips with photos. */
export async function shownOf(context: Context, project: Project) {
  const { numbers, byItem } = await figuresOf(context.documents, project)
  const { place, need, by, proof, plan, basis, match, change, reports, state } = project
  const ids = [
    ...(proof?.media ?? []),
    ...(basis?.by === 'filing' ? basis.media : []),
    ...reports.flatMap(({ media }) => media)
  ]
  return {
    ...cardOf(project),
    place,
    need: wordsOf(project, 'idea', need),
    by,
    ...(proof ? { proof: { ...proof, text: wordsOf(project, 'proof', proof.text) } } : {}),
    ...(plan ? { plan: planOf(project, plan, byItem) } : {}),
    ...(basis ? { basis } : {}),
    ...(match ? { match: { ...match, settled: state !== 'matching' } } : {}),
    ...(change ? { change: { ...change, text: wordsOf(project, 'change', change.text) } } : {}),
    numbers,
    reports: reports.map(one => ({ ...one, text: wordsOf(project, `report-${one.no}`, one.text) })),
    media: await mediaViews(context, ids)
  }
}

function planOf(project: Project, plan: NonNullable<Project['plan']>, byItem: readonly number[]) {
  const items = plan.items.map((item, place) => ({ ...item, spentFen: byItem[place] ?? 0 }))
  return { ...plan, text: wordsOf(project, 'plan', plan.text), items }
}

const NAMED_MAX = 100

/** Six round trips with photos. Names stand in the order of giving, never by how much (Charity Law 32). */
export async function projectView(context: Context, project: Project): Promise<ProjectView> {
  const { _id, scope, timeline } = project
  const { actor, at, documents } = context
  const [shown, named, givers] = await Promise.all([
    shownOf(context, project),
    documents.find<Pick<Gift, 'named'>>(
      gifts.name,
      { projectId: _id, shown: 1 },
      { order: { key: 'asc' }, limit: NAMED_MAX, fields: ['named'] }
    ),
    documents.group(lines.name, { projectId: _id, list: 'booked', undone: false }, 'source', ['givers'])
  ])
  const may = { keeper: hasPost(actor, fundKeepers, scope, at), clerk: hasPost(actor, ['clerk'], scope, at) }
  return {
    ...shown,
    named: named.flatMap(({ named: name }) => name || []),
    givers: givers.find(({ key }) => key === 'gift')?.sums.givers ?? 0,
    timeline,
    acts: projectActs(project, may)
  }
}

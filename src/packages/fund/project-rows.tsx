/** Projects in a list: what for, where they stand, when the next report is due. */
import { fundKindNames, serviceNames } from 'types/fund-parts'
import type { ProjectCard } from 'types/projects'
import { go } from '@/session/go'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { inYuan } from '@/ui/yuan'
import { dueWords, projectPage, stateChip } from './words'

export function ProjectRow({ project, now }: { project: ProjectCard; now: number }) {
  const { id, title, fund, service, goalFen } = project
  const note = [fundKindNames[fund], serviceNames[service], `要筹 ${inYuan(goalFen)}`, dueWords(project, now)]
  return (
    <Row
      head={title}
      note={note.filter(Boolean).join(' · ')}
      end={<Chip {...stateChip(project)} />}
      onTap={() => go(projectPage(id))}
    />
  )
}

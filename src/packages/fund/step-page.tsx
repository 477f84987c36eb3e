/** The frame of a form about one project: which one it is, the form, or that the project is at another step. */
import { View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import { fundKindNames, serviceNames } from 'types/fund-parts'
import type { ProjectAct, ProjectView } from 'types/projects'
import { useRead } from '@/cloud/query'
import { backTo } from '@/session/back'
import { useId } from '@/session/use-id'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { projectPage, stateChip } from './words'

interface StepPageProps {
  title: string
  /** Any of these opens the form. */
  act: ProjectAct | readonly ProjectAct[]
  children: (project: ProjectView) => ReactNode
}

export function StepPage({ title, act, children }: StepPageProps) {
  const projectId = useId()
  const { data: project, waiting, trouble, retry } = useRead('project.show', { projectId })
  // Once open, the form stays until it leaves by itself: doing the act takes the act away.
  const opened = useRef(false)
  if ([act].flat().some(one => project?.acts.includes(one))) opened.current = true
  return (
    <Page title={title}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {project ? (
        <Card>
          <View className='card-head'>
            <View className='h2'>{project.title}</View>
            <Chip {...stateChip(project)} />
          </View>
          <View className='soft'>{`${fundKindNames[project.fund]} · ${serviceNames[project.service]}`}</View>
        </Card>
      ) : null}
      {project && opened.current ? children(project) : null}
      {project && !opened.current ? (
        <Empty
          icon='list'
          text='这个项目现在不在这一步，或者不归您办。'
          act={{ text: '看看走到哪了', onTap: () => backTo(projectPage(projectId)) }}
        />
      ) : null}
    </Page>
  )
}

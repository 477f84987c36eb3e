/** A public project for whoever was sent it: what it is for, the filing, the way to the platform, where the money is. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { serviceNames } from 'types/fund-parts'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Filing, Match, Money, Need, Plan, Reports } from '../project-shown'
import { ToPlatform } from '../to-platform'
import { nextWords, stateChip } from '../words'

export default function PublicProjectPage() {
  const now = useNow()
  const projectId = useId()
  const { data: project, waiting, trouble, seenAt, retry } = useRead('project.public', { projectId })
  const kind = project ? serviceNames[project.service] : '社区'
  useShare(`${kind}的公益项目，备案编号和账都在里面`, `/packages/fund/public/index?id=${projectId}`)
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='公益项目'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {project ? (
        <>
          <View className='h1'>{project.title}</View>
          <View className='row'>
            <Chip {...stateChip(project)} large />
          </View>
          <View className='soft'>{nextWords[project.state]}</View>
          <ToPlatform project={project} />
          <Filing project={project} />
          <Need project={project} linked={false} />
          <Plan project={project} now={now} />
          <Match project={project} />
          <Money numbers={project.numbers} goalFen={project.goalFen} />
          <Reports project={project} now={now} />
        </>
      ) : null}
    </Page>
  )
}

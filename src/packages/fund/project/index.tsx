/** One project for those who live there: what it is, where it stands, what can be done now, its money, what happened. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { fundKindNames, serviceNames } from 'types/fund-parts'
import type { ProjectView } from 'types/projects'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { Timeline } from '@/ui/timeline'
import { inYuan } from '@/ui/yuan'
import { Filing, Match, Money, Need, Plan, Reports } from '../project-shown'
import { ToPlatform } from '../to-platform'
import { dueWords, nextWords, stateChip } from '../words'
import { Deeds } from './deeds'

const spoken = ({ title, need, state, numbers }: ProjectView): string =>
  `${title}。${need}${nextWords[state]}收到 ${inYuan(numbers.receivedFen)}，花了 ${inYuan(numbers.spentFen)}，还剩 ${inYuan(numbers.leftFen)}。`

function Head({ project, now }: { project: ProjectView; now: number }) {
  const due = dueWords(project, now)
  return (
    <>
      <View className='h1'>{project.title}</View>
      <Card>
        <View className='card-head'>
          <Chip {...stateChip(project)} large />
          <View className='soft'>{`${fundKindNames[project.fund]} · ${serviceNames[project.service]}`}</View>
        </View>
        <View>{nextWords[project.state]}</View>
        {due ? <View className='soft'>{due}</View> : null}
        <View className='card-part'>
          <ReadAloud text={spoken(project)} />
        </View>
      </Card>
    </>
  )
}

/** Mutual aid rests on what residents decided; public raising has its filing shown in full. */
function Basis({ project }: { project: ProjectView }) {
  const { basis } = project
  if (basis?.by !== 'decision') return <Filing project={project} />
  const { id, question, outcome } = basis.decision
  return (
    <Card rows>
      <Row
        icon='vote'
        head='凭大家的表决'
        note={`${question} ${outcome}`}
        onTap={() => go(`/packages/voting/show/index?id=${id}`)}
      />
    </Card>
  )
}

/** In the order of giving and without amounts: nobody is ranked. */
function Givers({ project }: { project: ProjectView }) {
  const { givers, named } = project
  if (givers === 0 && named.length === 0) return null
  return (
    <Card>
      <View className='h2'>谢谢大家</View>
      <View>
        {givers > 0 ? `${givers} 人次捐过。` : ''}
        {named.length > 0 ? `愿意留名的：${named.join('、')}。` : '都没有留名。'}
      </View>
      <View className='soft'>按捐的先后写，不写数目，不排名。</View>
    </Card>
  )
}

function Links({ project }: { project: ProjectView }) {
  const { id, scope, fund, basis } = project
  const lines = address('/packages/fund/lines/index', { scope, projectId: id })
  return (
    <Card rows>
      <Row icon='list' head='这个项目的每一笔' note='点开看凭证、谁记的、谁核对的' onTap={() => go(lines)} />
      <Row
        icon='family'
        head='出力出物'
        note='看看邻居认领了什么，我也来'
        onTap={() => go(`/packages/fund/pledges/index?id=${id}`)}
      />
      {fund === 'public' && basis?.by === 'filing' ? (
        <Row
          icon='pass-on'
          head='发给别人看'
          note='外面的人也能看的公开页'
          onTap={() => go(`/packages/fund/public/index?id=${id}`)}
        />
      ) : null}
    </Card>
  )
}

const papersOf = ({ reports }: ProjectView) =>
  reports.length === 0
    ? []
    : [{ form: reports.some(({ kind }) => kind === 'final') ? 'fund-final' : 'fund-report', title: '基金项目报告' }]

export default function ProjectPage() {
  const now = useNow()
  const projectId = useId()
  const { data: project, waiting, trouble, seenAt, retry } = useRead('project.show', { projectId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='基金项目'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {project ? (
        <>
          <Head project={project} now={now} />
          <Deeds project={project} />
          <ToPlatform project={project} />
          <Money numbers={project.numbers} goalFen={project.goalFen} />
          <Need project={project} linked />
          <Plan project={project} now={now} />
          <Match project={project} />
          <Basis project={project} />
          <Links project={project} />
          <Givers project={project} />
          <Reports project={project} now={now} />
          <Happened project={project} now={now} />
          <ToPrint id={projectId} papers={papersOf(project)} />
        </>
      ) : null}
    </Page>
  )
}

function Happened({ project, now }: { project: ProjectView; now: number }) {
  const happenings = project.timeline.map(({ at, who, what, why }, place) => ({
    id: `${at}:${place}`,
    what,
    note: `${who} · ${dayAndTime(at, now)}`,
    ...(why ? { why } : {})
  }))
  return (
    <Fold title='经过' icon='clock'>
      <Timeline happenings={happenings.reverse()} />
    </Fold>
  )
}

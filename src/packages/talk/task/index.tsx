/** One thing that was agreed: who sees to it and by when, what was done, and what I can do about it. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { TaskView } from 'types/tasks'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day, said } from '@/ui/time'
import { dueChip } from '../tasks/due-chip'
import { Delay } from './delay'
import { Done } from './done'

function Standing({ task, now }: { task: TaskView; now: number }) {
  const { owner, host, ownerPost, doneBy, delayed, done } = task
  const follows = ownerPost ? '到期前会提醒' : `${host} 跟着问`
  return (
    <Card>
      <View className='card-head'>
        <Chip {...dueChip(task, now)} />
      </View>
      <Holder letter={owner.slice(0, 1)} head={`${owner} 负责`} lines={[`说好 ${day(doneBy, now)}前办好`, follows]} />
      {delayed ? (
        <View className='card-part soft'>
          {`本来说 ${day(delayed.from, now)}，${delayed.by} 往后推了一次：${delayed.reason}`}
        </View>
      ) : null}
      {done ? (
        <View className='card-part'>
          <View className='soft'>{`${done.by} · ${said(done.at, now)} 说办好了`}</View>
          <View className='prose'>{done.text}</View>
        </View>
      ) : null}
    </Card>
  )
}

function Links({ task }: { task: TaskView }) {
  const { meetingId, matterId, meetingTitle } = task
  return (
    <Card rows>
      <Row
        icon='paper'
        head='会上怎么说定的'
        note={meetingTitle}
        onTap={() => go(`/packages/meetings/minutes/index?id=${meetingId}`)}
      />
      {matterId ? (
        <Row icon='list' head='说的是这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
      ) : null}
    </Card>
  )
}

export default function TaskPage() {
  const now = useNow()
  const taskId = useId()
  const { data: task, waiting, trouble, seenAt, retry } = useRead('task.show', { taskId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这件说定的事'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {task ? (
        <>
          <View className='h1'>{task.text}</View>
          <Standing task={task} now={now} />
          <MediaShown media={task.media} />
          {task.acts.includes('done') ? <Done task={task} /> : null}
          {task.acts.includes('delay') ? <Delay task={task} now={now} /> : null}
          <Links task={task} />
        </>
      ) : null}
    </Page>
  )
}

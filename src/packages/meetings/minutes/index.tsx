/** The minutes of one meeting: are they what was signed, who came, what was agreed, who objects, what I can do. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { MinutesView, ObjectionKind } from 'types/minutes'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { span } from '@/ui/time'
import { Confirm } from '../show/confirm'
import { MinutesPaper, Roll } from '../show/minutes-paper'
import { ObjectSheet } from './object-sheet'
import { Objections } from './objections'
import { SignedCard } from './signed-card'

function Acts({ view, now, retry }: { view: MinutesView; now: number; retry: () => void }) {
  const [objecting, setObjecting] = useState<ObjectionKind>()
  const { acts, meetingId, minutesHash, objectUntil } = view
  return (
    <>
      {acts.includes('confirm') && minutesHash ? (
        <Confirm meeting={{ id: meetingId, minutesHash }} onRefused={retry} />
      ) : null}
      {acts.includes('say-wrong') ? (
        <Button look='ghost' text='写得不对' onTap={() => setObjecting('wording')} />
      ) : null}
      {acts.includes('object') ? <Button look='ghost' text='我有异议' onTap={() => setObjecting('outcome')} /> : null}
      {objectUntil !== undefined && objectUntil > now ? (
        <View className='soft centre'>{`还有 ${span(objectUntil - now)}可以提异议`}</View>
      ) : null}
      {acts.includes('minute') ? (
        <Button
          look='ghost'
          icon='paper'
          text='改纪要'
          onTap={() => go(`/packages/meetings/minute/index?id=${meetingId}`)}
        />
      ) : null}
      {objecting ? (
        <ObjectSheet meetingId={meetingId} kind={objecting} onClose={() => setObjecting(undefined)} />
      ) : null}
    </>
  )
}

function Links({ view }: { view: MinutesView }) {
  const { meetingId, matterId, scope } = view
  return (
    <Card rows>
      <Row icon='meeting' head='看这个会' onTap={() => go(`/packages/meetings/show/index?id=${meetingId}`)} />
      {matterId ? (
        <Row icon='list' head='说的是这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
      ) : null}
      <Row icon='check' head='说定的事办得怎么样' onTap={() => go(address('/packages/talk/tasks/index', { scope }))} />
      <Row
        icon='vote'
        head='同意不同意，点一点'
        note='看看大家想法一样不一样'
        onTap={() => go(`/packages/talk/ground/index?on=meeting&id=${meetingId}`)}
      />
    </Card>
  )
}

export default function MinutesPage() {
  const now = useNow()
  const meetingId = useId()
  const { data: view, waiting, trouble, seenAt, retry } = useRead('meeting.minutes', { meetingId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='会议纪要'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {view ? (
        <>
          <View>
            <View className='h1'>{view.title}</View>
            <View className='soft'>{`${view.form} · ${view.host} 主持`}</View>
          </View>
          {view.minutes ? (
            <SignedCard view={view} now={now} />
          ) : (
            <Empty icon='paper' text='纪要还没写好。写好会通知到场的人。' />
          )}
          {view.minutes ? <MinutesPaper minutes={view.minutes} now={now} /> : null}
          <MediaShown media={view.media} />
          {view.minutes?.held ? <Roll held={view.minutes.held} now={now} /> : null}
          <Acts view={view} now={now} retry={retry} />
          <View className='h2'>{view.objections.open > 0 ? `异议：${view.objections.open} 条还没答复` : '异议'}</View>
          <Objections meetingId={meetingId} now={now} />
          <Links view={view} />
        </>
      ) : null}
    </Page>
  )
}

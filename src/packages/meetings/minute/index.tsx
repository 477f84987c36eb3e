/** 写纪要: for the host, from the start of the meeting until the first person confirms. */
import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { MeetingView } from 'types/meetings'
import { useRead } from '@/cloud/query'
import { backTo } from '@/session/back'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { MinuteForm } from './form'

export default function MinutePage() {
  const now = useNow()
  const meetingId = useId()
  const { data: meeting, waiting, trouble, retry } = useRead('meeting.show', { meetingId })
  // Once open, the form stays with what it was opened on: saving must not start it anew under the writer's hands.
  const opened = useRef<MeetingView>()
  if (!opened.current && meeting?.acts.includes('minute')) opened.current = meeting
  return (
    <Page title='写纪要'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {meeting ? (
        <View>
          <View className='h1'>{meeting.title}</View>
          <View className='soft'>{`${said(meeting.startsAt, now)} · ${meeting.place} · 到场 ${meeting.present} 人`}</View>
        </View>
      ) : null}
      {opened.current ? <MinuteForm meeting={opened.current} /> : null}
      {meeting && !opened.current ? (
        <Empty
          icon='paper'
          text='现在不能写：会还没开始，或者纪要已经有人确认过。'
          act={{ text: '看这个会', onTap: () => backTo(`/packages/meetings/show/index?id=${meetingId}`) }}
        />
      ) : null}
    </Page>
  )
}

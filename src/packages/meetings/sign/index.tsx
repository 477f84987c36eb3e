/** Opened by the scanned code: signs in at once and says so. */
import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { sceneOf } from '../scene'
import './index.css'

function Done({ meetingId }: { meetingId: string }) {
  const now = useNow()
  const { data: meeting } = useRead('meeting.show', { meetingId })
  return (
    <View className='empty'>
      <View className='empty-mark sign-mark'>
        <Icon name='check' />
      </View>
      <View className='h1 sign-word'>签到好了</View>
      {meeting ? <View>{`${meeting.title}，${said(meeting.startsAt, now)}，${meeting.place}`}</View> : null}
      {meeting ? <View>{`您来了，现在到场 ${meeting.present} 人。`}</View> : null}
    </View>
  )
}

function SignIn({ meetingId, digits }: { meetingId: string; digits: string }) {
  const { act, busy, trouble } = useWrite('meeting.signIn', meetingId)
  const signIn = useRef(() => act({ meetingId, digits }))
  useEffect(() => void signIn.current(), [])
  const show = () => go(`/packages/meetings/show/index?id=${meetingId}`)
  if (busy) return <Skeleton cards={1} />
  if (!trouble) {
    return (
      <>
        <Done meetingId={meetingId} />
        <Button text='看这个会' onTap={show} />
      </>
    )
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='再签一次' onTap={() => void act({ meetingId, digits })} />
      <Button look='ghost' text='看这个会' onTap={show} />
      <View className='soft'>
        还不行，请把“我的”页里的编号念给主持人，他当面帮您签。还没登记住哪一户的，先在“我的”页登记。
      </View>
    </>
  )
}

export default function SignPage() {
  const { meetingId, digits } = sceneOf(useId()) ?? {}
  return (
    <Page title='签到'>
      {meetingId && digits ? (
        <SignIn meetingId={meetingId} digits={digits} />
      ) : (
        <Empty
          icon='scan'
          text='这不是签到码。请扫会场贴的那一张。'
          act={{ text: '看最近的会', onTap: () => go('/pages/decide/index') }}
        />
      )}
    </Page>
  )
}

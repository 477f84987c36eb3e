/** Opened by the scanned code: signs in at once and says so; a wrong code and a lost answer are told apart. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '@/cloud/errors'
import { useRead } from '@/cloud/query'
import { scan } from '@/cloud/scan'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { RemindMe } from '@/session/remind-me'
import { type Scene, sceneOf } from '@/session/scene'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { MyGroup } from '../my-group'
import './index.css'

interface SignProps {
  meetingId: string
  digits: string
}

/** Who said before which group they belong to is not asked again. */
function WhichGroup({ meetingId, digits }: SignProps) {
  const { data: meeting } = useRead('meeting.show', { meetingId })
  const { act, trouble } = useWrite('meeting.signIn', `${meetingId}/group`)
  if (!meeting || meeting.groups.length === 0) return null
  return (
    <Card>
      <MyGroup
        groups={meeting.groups}
        value={meeting.myGroup}
        onChange={groupId => void act({ meetingId, digits, groupId })}
      />
      <TroubleNote trouble={trouble} />
    </Card>
  )
}

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

interface NotYetProps {
  meetingId: string
  trouble: Trouble
  onAgain: () => void
  onScan: () => void
}

/** A code of another meeting, or an old photo of one, is scanned anew; where only the answer got lost, once more is enough. */
function NotYet({ meetingId, trouble, onAgain, onScan }: NotYetProps) {
  const show = () => go(`/packages/meetings/show/index?id=${meetingId}`)
  const wrong = trouble.reason === 'meeting-code'
  const note = wrong
    ? { ...trouble, message: '这个码不对，可能是别的会的，或是从前拍的。请再扫一次会场的码。' }
    : trouble
  return (
    <>
      <TroubleNote trouble={note} />
      {wrong ? <Button icon='scan' text='再扫一次会场的码' onTap={onScan} /> : null}
      {trouble.reason === undefined ? <Button text='再签一次' onTap={onAgain} /> : null}
      <Button look='ghost' text='看这个会' onTap={show} />
      <View className='soft'>
        还不行，请把“我的”页里的编号念给主持人，他当面帮您签。还没登记住哪一户的，先在“我的”页登记。
      </View>
    </>
  )
}

function SignIn({ meetingId, digits: scanned }: SignProps) {
  const [digits, setDigits] = useState(scanned)
  const { act, busy, trouble } = useWrite('meeting.signIn', meetingId)
  const signIn = useRef(act)
  signIn.current = act
  useEffect(() => void signIn.current({ meetingId, digits }), [meetingId, digits])
  const scanAgain = async () => {
    const scene = sceneOf((await scan()) ?? '', 's')
    if (!scene || (scene.id ?? meetingId) !== meetingId) return
    if (scene.digits === digits) void act({ meetingId, digits })
    else setDigits(scene.digits)
  }
  if (busy) return <Skeleton cards={1} />
  if (trouble) {
    const again = () => void act({ meetingId, digits })
    return <NotYet meetingId={meetingId} trouble={trouble} onAgain={again} onScan={() => void scanAgain()} />
  }
  return (
    <>
      <Done meetingId={meetingId} />
      <WhichGroup meetingId={meetingId} digits={digits} />
      <RemindMe about={['meeting', 'matter']} text='纪要写好了，微信告诉我' />
      <Button text='看这个会' onTap={() => go(`/packages/meetings/show/index?id=${meetingId}`)} />
    </>
  )
}

export default function SignPage() {
  const { id: meetingId, digits }: Partial<Scene> = sceneOf(useParam('scene'), 's') ?? {}
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

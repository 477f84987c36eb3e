/** Opened by the scanned code: checks in at once and says so; a wrong code and a lost answer are told apart. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '@/cloud/errors'
import { useRead } from '@/cloud/query'
import { scan } from '@/cloud/scan'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { type Scene, sceneOf } from '@/session/scene'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

interface CheckInProps {
  activityId: string
  digits: string
}

const show = (activityId: string) => go(`/packages/volunteering/activity/index?id=${activityId}`)

function Done({ activityId }: { activityId: string }) {
  const now = useNow()
  const { data: activity } = useRead('activity.show', { activityId })
  return (
    <>
      <View className='empty'>
        <View className='empty-mark'>
          <Icon name='check' />
        </View>
        <View className='h1'>签到好了</View>
        {activity ? <View>{`${activity.title}，${said(activity.startsAt, now)}，${activity.place}`}</View> : null}
        <View>谢谢您来帮忙。办完以后，组织的人确认时长，就记到您名下。</View>
      </View>
      <Button text='看这次活动' onTap={() => show(activityId)} />
    </>
  )
}

interface NotYetProps {
  activityId: string
  trouble: Trouble
  onAgain: () => void
  onScan: () => void
}

function NotYet({ activityId, trouble, onAgain, onScan }: NotYetProps) {
  const wrong = trouble.reason === 'activity-code'
  return (
    <>
      <TroubleNote trouble={trouble} />
      {wrong ? <Button icon='scan' text='再扫一次现场的码' onTap={onScan} /> : null}
      {trouble.reason === undefined ? <Button text='再签一次' onTap={onAgain} /> : null}
      <Button look='ghost' text='看这次活动' onTap={() => show(activityId)} />
      <View className='soft'>还不行，请把“我的”页里的编号念给组织的人，他当面帮您签。</View>
    </>
  )
}

function CheckIn({ activityId, digits: scanned }: CheckInProps) {
  const [digits, setDigits] = useState(scanned)
  const { act, busy, trouble } = useWrite('activity.checkIn', activityId)
  const checkIn = useRef(act)
  checkIn.current = act
  useEffect(() => void checkIn.current({ activityId, digits }), [activityId, digits])
  const again = () => void act({ activityId, digits })
  const scanAgain = async () => {
    const scene = sceneOf((await scan()) ?? '', 'v')
    if (!scene || (scene.id ?? activityId) !== activityId) return
    if (scene.digits === digits) again()
    else setDigits(scene.digits)
  }
  if (busy) return <Skeleton cards={1} />
  if (!trouble) return <Done activityId={activityId} />
  return <NotYet activityId={activityId} trouble={trouble} onAgain={again} onScan={() => void scanAgain()} />
}

export default function CheckInPage() {
  const { id: activityId, digits }: Partial<Scene> = sceneOf(useParam('scene'), 'v') ?? {}
  return (
    <Page title='签到'>
      {activityId && digits ? (
        <CheckIn activityId={activityId} digits={digits} />
      ) : (
        <Empty
          icon='scan'
          text='这不是签到码。请扫活动现场的那一张。'
          act={{ text: '看有什么活动', onTap: () => go('/packages/volunteering/calendar/index') }}
        />
      )}
    </Page>
  )
}

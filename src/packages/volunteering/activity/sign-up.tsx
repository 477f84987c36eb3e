/** I come, or I do not after all; where the activity asks for something, one says first that one can. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
import { activityKinds } from 'types/activity-kinds'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { Switch } from '@/ui/switch'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { asksOf } from './what'

function Coming({ activity }: { activity: ActivityView }) {
  const { id: activityId, state, kind } = activity
  const [fits, setFits] = useState(false)
  const { act, busy, trouble } = useWrite('activity.signUp', activityId)
  const asks = [...asksOf(activity), ...(activityKinds[kind].risky ? ['会有一点危险，听组织的人安排'] : [])]
  const full = state === 'full'
  const send = async () => {
    const done = await act({ activityId, going: true, ...(asks.length > 0 ? { fits } : {}) })
    if (done) toast(done.mine === 'place' ? '报上了' : `排在第 ${done.myTurn ?? 1} 位`)
  }
  return (
    <View className='column'>
      {asks.length > 0 ? <Switch label='这些我做得到' note={asks.join('；')} on={fits} onChange={setFits} /> : null}
      <TroubleNote trouble={trouble} />
      <Button
        icon='add'
        text={full ? '满了，先排队' : '我来帮忙'}
        busy={busy}
        disabled={asks.length > 0 && !fits}
        onTap={() => void send()}
      />
    </View>
  )
}

function NotComing({ activity }: { activity: ActivityView }) {
  const { id: activityId, mine, myTurn } = activity
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('activity.signUp', activityId)
  const send = async () => {
    const done = await act({ activityId, going: false })
    setAsking(false)
    if (done) toast('退掉了')
  }
  return (
    <Card>
      <View className='column'>
        <View className='strong'>
          {mine === 'place' ? '您报上了，到时见。' : `您排在第 ${myTurn ?? 1} 位。有人退出，会告诉您。`}
        </View>
        <TroubleNote trouble={trouble} />
        <Button look='ghost' small text='来不了了' busy={busy} onTap={() => setAsking(true)} />
      </View>
      <Dialog
        open={asking}
        title='退掉报名？'
        text='名额会让给排队的邻居。想再来，要重新报名。'
        act='退掉'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

export function SignUp({ activity }: { activity: ActivityView }) {
  if (activity.acts.includes('sign-up')) return <Coming activity={activity} />
  return activity.acts.includes('sign-off') ? <NotComing activity={activity} /> : null
}

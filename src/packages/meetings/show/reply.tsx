/** 我要去 or 去不了, in one tap, for one's own group; changeable until it starts. Afterwards one message may be asked for. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { RemindMe } from '@/session/remind-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TroubleNote } from '@/ui/trouble-note'
import { MyGroup } from '../my-group'

const words = { come: '您说了要去，谢谢', absent: '您说了去不了，开完会给您看纪要' } as const

export function Reply({ meeting, main }: { meeting: MeetingView; main: boolean }) {
  const { id: meetingId, myReply, myGroup, groups } = meeting
  const [again, setAgain] = useState(false)
  const [group, setGroup] = useState(myGroup)
  const { act, busy, trouble } = useWrite('meeting.reply', meetingId)
  const say = async (reply: 'come' | 'absent') => {
    if (await act({ meetingId, reply, ...(group ? { groupId: group } : {}) })) setAgain(false)
  }
  if (myReply && !again) {
    const name = groups.find(({ id }) => id === myGroup)?.name
    return (
      <Card>
        <View className='card-head'>
          <View className='strong'>{name ? `${words[myReply]}（${name}）` : words[myReply]}</View>
          <Button look='ghost' small text='改主意了' onTap={() => setAgain(true)} />
        </View>
        <RemindMe about='meeting' text='有变动、有纪要，微信告诉我' />
      </Card>
    )
  }
  return (
    <>
      {groups.length > 0 ? (
        <Card>
          <MyGroup groups={groups} value={group} onChange={setGroup} />
        </Card>
      ) : null}
      <TroubleNote trouble={trouble} />
      <Button look={main ? 'main' : 'ghost'} text='我要去' busy={busy} onTap={() => void say('come')} />
      <Button look='ghost' text='去不了' disabled={busy} onTap={() => void say('absent')} />
    </>
  )
}

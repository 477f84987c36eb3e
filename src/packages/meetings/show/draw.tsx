/** The host draws the speaking order, and again when somebody has come late. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { TroubleNote } from '@/ui/trouble-note'

const minutes = ['2', '3', '5'].map(value => ({ value, text: `${value} 分钟` }))

interface DrawProps {
  meeting: MeetingView
  open: boolean
  onClose: () => void
}

/** Whom to call up, one after the other: by building and number, never by name. */
function Order({ meeting }: { meeting: MeetingView }) {
  const { data } = useRead('meeting.roster', { meetingId: meeting.id })
  const nameOf = (groupId: string | undefined) => meeting.groups.find(({ id }) => id === groupId)?.name ?? ''
  return (
    <>
      {(data?.items ?? [])
        .filter(({ place }) => place !== undefined)
        .map(({ place, who, number, groupId }) => (
          <Row
            key={place}
            head={`第 ${place} 位 ${who}`}
            note={[nameOf(groupId), `号码 ${number}`].filter(Boolean).join(' · ')}
          />
        ))}
    </>
  )
}

export function DrawSheet({ meeting, open, onClose }: DrawProps) {
  const { id: meetingId, speaking } = meeting
  const [each, setEach] = useState(String(speaking?.minutesEach ?? 3))
  const { act, busy, trouble } = useWrite('meeting.draw', `${meetingId}/${speaking?.count ?? 0}`)
  return (
    <Sheet title='抽签定说话先后' open={open} onClose={onClose}>
      <View className='column'>
        <Pills label='每人说几分钟' options={minutes} value={each} onChange={setEach} />
        <View className='soft'>签由系统抽，各方轮着说，谁都能核对。晚到的接在后面，排好的不动。</View>
        <TroubleNote trouble={trouble} />
        <Button
          text={speaking ? '给晚到的接着抽' : '现在抽签'}
          busy={busy}
          onTap={() => void act({ meetingId, minutesEach: Number(each) })}
        />
        {open && speaking ? <Order meeting={meeting} /> : null}
      </View>
    </Sheet>
  )
}

/** Moves a called meeting or calls it off; says first whom it will be told. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { clockField, dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const WHY_MIN = 2

interface ChangeProps {
  meeting: MeetingView
  now: number
  onDone: () => void
}

function Move({ meeting, now, onDone }: ChangeProps) {
  const { id: meetingId } = meeting
  const [place, setPlace] = useState(meeting.place)
  const [day, setDay] = useState(dayField(meeting.startsAt))
  const [clock, setClock] = useState(clockField(meeting.startsAt))
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('meeting.change', meetingId)
  const startsAt = momentOf(day, clock)
  const moved = {
    ...(place.trim() === meeting.place ? {} : { place: place.trim() }),
    ...(startsAt === meeting.startsAt ? {} : { startsAt })
  }
  const same = Object.keys(moved).length === 0
  const send = async () => {
    if (!(await act({ meetingId, ...moved, why: why.trim() }))) return
    toast('改好了，会告诉邻居')
    onDone()
  }
  return (
    <View className='column'>
      <TextInput label='在哪儿开' maxLength={40} value={place} onChange={setPlace} />
      <MomentPicker
        mode='date'
        label='哪一天'
        value={day}
        words={dayWords(startsAt, now)}
        start={dayField(now)}
        onChange={setDay}
      />
      <MomentPicker mode='time' label='几点' value={clock} onChange={setClock} />
      <TextInput label='为什么改' placeholder='例如：下雨，改到屋里' maxLength={60} value={why} onChange={setWhy} />
      <TroubleNote trouble={trouble} />
      <Button
        text='改好，告诉邻居'
        busy={busy}
        disabled={same || why.trim().length < WHY_MIN}
        onTap={() => void send()}
      />
    </View>
  )
}

function Cancel({ meeting, onDone }: ChangeProps) {
  const { id: meetingId } = meeting
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('meeting.cancel', meetingId)
  const send = async () => {
    if (!(await act({ meetingId, why: why.trim() }))) return
    toast('取消了，会告诉邻居')
    onDone()
  }
  return (
    <View className='column'>
      <TextInput label='为什么不开了' placeholder='例如：施工队改期' maxLength={60} value={why} onChange={setWhy} />
      <View className='soft'>没说“去不了”的邻居都会收到。取消以后不能再恢复，要开就重新召集。</View>
      <TroubleNote trouble={trouble} />
      <Button text='取消这个会' busy={busy} disabled={why.trim().length < WHY_MIN} onTap={() => void send()} />
    </View>
  )
}

export function ChangeSheet({
  meeting,
  now,
  open,
  onClose
}: Omit<ChangeProps, 'onDone'> & { open: boolean; onClose: () => void }) {
  const [what, setWhat] = useState<'move' | 'cancel'>('move')
  const Part = what === 'move' ? Move : Cancel
  return (
    <Sheet title='改时间、改地点、取消' open={open} onClose={onClose}>
      <Segments
        label='要改什么'
        options={[
          { value: 'move', text: '改一改' },
          { value: 'cancel', text: '不开了' }
        ]}
        value={what}
        onChange={setWhat}
      />
      <Part meeting={meeting} now={now} onDone={onClose} />
    </Sheet>
  )
}

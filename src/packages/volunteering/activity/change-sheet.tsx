/** Moves an activity, gives more places, or calls it off; says first whom it will be told. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
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
  activity: ActivityView
  now: number
  onDone: () => void
}

function Move({ activity, now, onDone }: ChangeProps) {
  const { id: activityId } = activity
  const [place, setPlace] = useState(activity.place)
  const [day, setDay] = useState(dayField(activity.startsAt))
  const [clock, setClock] = useState(clockField(activity.startsAt))
  const [places, setPlaces] = useState(String(activity.capacity))
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('activity.change', activityId)
  const startsAt = momentOf(day, clock)
  const capacity = Number(places)
  const changed = {
    ...(place.trim() === activity.place ? {} : { place: place.trim() }),
    ...(startsAt === activity.startsAt ? {} : { startsAt }),
    ...(capacity === activity.capacity ? {} : { capacity })
  }
  const sound = Object.keys(changed).length > 0 && capacity > 0 && why.trim().length >= WHY_MIN
  const send = async () => {
    if (!(await act({ activityId, ...changed, why: why.trim() }))) return
    toast('改好了，会告诉报名的人')
    onDone()
  }
  return (
    <View className='column'>
      <TextInput label='在哪儿' maxLength={40} value={place} onChange={setPlace} />
      <MomentPicker
        mode='date'
        label='哪一天'
        value={day}
        words={dayWords(startsAt, now)}
        start={dayField(now)}
        onChange={setDay}
      />
      <MomentPicker mode='time' label='几点' value={clock} onChange={setClock} />
      <TextInput
        kind='number'
        label='几个名额'
        hint='只能往上加'
        maxLength={3}
        value={places}
        onChange={text => setPlaces(text.replace(/\D/g, ''))}
      />
      <TextInput label='为什么改' placeholder='例如：下雨，改到屋里' maxLength={60} value={why} onChange={setWhy} />
      <TroubleNote trouble={trouble} />
      <Button text='改好，告诉报名的人' busy={busy} disabled={!sound} onTap={() => void send()} />
    </View>
  )
}

function Cancel({ activity, onDone }: ChangeProps) {
  const { id: activityId } = activity
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('activity.cancel', activityId)
  const send = async () => {
    if (!(await act({ activityId, why: why.trim() }))) return
    toast('取消了，会告诉报名的人')
    onDone()
  }
  return (
    <View className='column'>
      <TextInput label='为什么不办了' placeholder='例如：下大雨' maxLength={60} value={why} onChange={setWhy} />
      <View className='soft'>报了名的、排队的都会收到。取消以后不能恢复，要办就重新发。</View>
      <TroubleNote trouble={trouble} />
      <Button text='取消这次活动' busy={busy} disabled={why.trim().length < WHY_MIN} onTap={() => void send()} />
    </View>
  )
}

export function ChangeSheet({
  activity,
  now,
  open,
  onClose
}: Omit<ChangeProps, 'onDone'> & { open: boolean; onClose: () => void }) {
  const [what, setWhat] = useState<'move' | 'cancel'>('move')
  const Part = what === 'move' ? Move : Cancel
  return (
    <Sheet title='改一改、取消' open={open} onClose={onClose}>
      <Segments
        label='要改什么'
        options={[
          { value: 'move', text: '改一改' },
          { value: 'cancel', text: '不办了' }
        ]}
        value={what}
        onChange={setWhat}
      />
      <Part activity={activity} now={now} onDone={onClose} />
    </Sheet>
  )
}

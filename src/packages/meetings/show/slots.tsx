/** Times on a reception day: a resident takes one and says what about; the hosts see who comes with what. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView, SlotView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clockField } from '@/ui/day-fields'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { TextArea } from '@/ui/text-area'
import { TroubleNote } from '@/ui/trouble-note'

const ABOUT_MIN = 4

function Mine({ meetingId, slot }: { meetingId: string; slot: SlotView }) {
  const { act, busy, trouble } = useWrite('meeting.unbook', meetingId)
  return (
    <>
      <Row icon='check' head={`您约了 ${clockField(slot.at)}`} note={slot.about ?? ''} />
      <TroubleNote trouble={trouble} />
      <Button look='ghost' small text='不去了，让给别人' busy={busy} onTap={() => void act({ meetingId })} />
    </>
  )
}

function Booking({ meetingId, free }: { meetingId: string; free: readonly SlotView[] }) {
  const [at, setAt] = useState('')
  const [about, setAbout] = useState('')
  const { act, busy, trouble } = useWrite('meeting.book', meetingId)
  const slotAt = Number(at || free[0]?.at)
  return (
    <>
      <Pills
        label='还空着的时间'
        options={free.map(slot => ({ value: String(slot.at), text: clockField(slot.at) }))}
        value={String(slotAt)}
        onChange={setAt}
      />
      <TextArea
        label='想说什么事'
        hint='只有接待的人看得到'
        placeholder='例如：楼道灯不亮三个月了'
        maxLength={80}
        value={about}
        onChange={setAbout}
      />
      <TroubleNote trouble={trouble} />
      <Button
        text={`约 ${clockField(slotAt)}`}
        busy={busy}
        disabled={about.trim().length < ABOUT_MIN}
        onTap={() => void act({ meetingId, slotAt, about: about.trim() })}
      />
    </>
  )
}

export function Slots({ meeting, now }: { meeting: MeetingView; now: number }) {
  const { id, slots = [], acts, besides, host } = meeting
  if (slots.length === 0) return null
  const mine = slots.find(({ state }) => state === 'mine')
  const free = slots.filter(({ state, at }) => state === 'free' && at > now)
  const taken = slots.filter(({ about }) => about !== undefined)
  return (
    <Card>
      <View className='h2'>约个时间，不用等</View>
      <View className='soft'>{`${host}${besides ? `和${besides}` : ''}一起接待`}</View>
      {mine ? <Mine meetingId={id} slot={mine} /> : null}
      {!mine && acts.includes('book') && free.length > 0 ? <Booking meetingId={id} free={free} /> : null}
      {!mine && free.length === 0 ? <View className='soft'>时间都约满了。直接去也行，要等一等。</View> : null}
      {acts.includes('host')
        ? taken.map(({ at, who, about }) => <Row key={at} head={`${clockField(at)} ${who ?? ''}`} note={about ?? ''} />)
        : null}
    </Card>
  )
}

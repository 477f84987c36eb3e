/** What the meeting is about, when and where; can be read aloud. */
import { View } from '@tarojs/components'
import type { MeetingView } from 'types/meetings'
import { useElder } from '@/session/elder'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { said, span } from '@/ui/time'

export function What({ meeting, now }: { meeting: MeetingView; now: number }) {
  const elder = useElder()
  const { title, form, host, startsAt, endsAt, place, topics, besides, urgent, changed } = meeting
  const aloud = `${form}，${title}。${said(startsAt, now)}，在${place}。要说的事：${topics.join('；')}。`
  return (
    <>
      <View>
        <View className='h1'>{title}</View>
        <View className='soft'>{`${form} · ${host}${besides ? `、${besides}` : ''} 召集`}</View>
      </View>
      <Card>
        <Row icon='clock' head={said(startsAt, now)} note={`大约 ${span(endsAt - startsAt)}`} />
        <Row icon='place' head={place} {...(changed ? { note: changed } : {})} />
        {urgent ? <Row icon='alert' head='这次通知得急' note={urgent} /> : null}
        <Row icon='talk' head='要说的事' />
        {topics.map((topic, at) => (
          <View key={topic}>{`${at + 1}. ${topic}`}</View>
        ))}
        <View className='card-part'>
          <ReadAloud small={!elder} text={aloud} />
        </View>
      </Card>
    </>
  )
}

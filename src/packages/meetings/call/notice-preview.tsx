/** The notice as the neighbours will get it. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { said } from '@/ui/time'
import { filled, type Invitation } from './invitation'

export function NoticePreview({
  invitation,
  startsAt,
  now
}: {
  invitation: Invitation
  startsAt: number
  now: number
}) {
  const { form, title, place, topics } = invitation
  return (
    <Card>
      <View className='soft'>邻居收到的通知</View>
      <View className='h2'>请您来开会</View>
      <Row icon='clock' head={said(startsAt, now)} />
      <Row icon='place' head={place.trim() || '还没写在哪儿'} />
      <Row icon='meeting' head={title.trim() || '还没写说什么'} note={form} />
      {filled(topics).map((topic, place) => (
        <View key={topic} className='soft'>{`${place + 1}. ${topic}`}</View>
      ))}
    </Card>
  )
}

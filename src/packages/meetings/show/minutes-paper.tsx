/** The minutes: what was agreed with who and by when, what is still open, what each group said. */
import { View } from '@tarojs/components'
import type { Minutes } from 'types/meetings'
import { Avatar } from '@/ui/avatar'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { day } from '@/ui/time'

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function Agreements({ agreements, now }: Pick<Minutes, 'agreements'> & { now: number }) {
  const count = agreements.length
  return (
    <Card>
      <View className='h2'>{`说定的${numerals[count] ?? ` ${count} `}件事`}</View>
      {agreements.map(({ text, owner, doneBy }, place) => (
        <View key={text} className='list-row'>
          <Avatar letter={String(place + 1)} />
          <View className='grow'>
            <View className='strong'>{text}</View>
            <View className='soft'>{`${owner} 负责 · ${day(doneBy, now)}前`}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}

export function MinutesPaper({ minutes, now }: { minutes: Minutes; now: number }) {
  const { facts, views, agreements, openPoints } = minutes
  return (
    <>
      {agreements.length > 0 ? <Agreements agreements={agreements} now={now} /> : null}
      {openPoints.length > 0 || agreements.length === 0 ? (
        <Card>
          <View className='h2'>还没说定的</View>
          {openPoints.map(point => (
            <Row key={point} head={point} note='下次会再说' />
          ))}
          {openPoints.length === 0 ? <View className='soft'>这次没有说定的事，也没有留下的问题。</View> : null}
        </Card>
      ) : null}
      {views.length > 0 ? (
        <Card>
          <View className='h2'>大家怎么说</View>
          {views.map(({ group, text }) => (
            <Row key={`${group}-${text}`} head={group} note={text} />
          ))}
        </Card>
      ) : null}
      {facts ? (
        <Card>
          <View className='h2'>情况</View>
          <View className='card-part prose'>{facts}</View>
        </Card>
      ) : null}
    </>
  )
}

/** The elder layout of 互助: three doors, and what I have in one sentence that can be read aloud. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Door } from '@/ui/door'
import { ReadAloud } from '@/ui/read-aloud'
import { day, said } from '@/ui/time'
import { useComing } from './coming'

export function ElderHelp({ scope, now }: { scope: string; now: number }) {
  const { data: mine } = useRead('points.mine', { scope })
  const { activities } = useComing(scope, now)
  const [next] = activities
  const [first] = mine?.lots ?? []
  const points = mine ? `您有 ${mine.available} 分。` : ''
  const expiry = first ? `${day(first.expiresAt, now)}有 ${first.points} 分到期。` : ''
  const coming = next ? `${said(next.startsAt, now)}，${next.place}，${next.title}。` : '这七天还没有活动。'
  return (
    <>
      <Door
        tone='now'
        icon='help'
        title='去帮忙'
        note={activities.length > 0 ? `这周有 ${activities.length} 个活动` : '看看什么时候有活动'}
        onTap={() => go(address('/packages/volunteering/calendar/index', { scope }))}
      />
      <Door
        tone='done'
        icon='gift'
        title='换东西'
        note={mine ? `有 ${mine.available} 分可以用` : '用积分换'}
        onTap={() => go(address('/packages/points/shop/index', { scope }))}
      />
      <Door
        tone='info'
        icon='list'
        title='我的积分'
        note='哪一笔怎么来的'
        onTap={() => go(address('/packages/points/mine/index', { scope }))}
      />
      <Card>
        <View className='h1'>{points || '互助'}</View>
        {expiry ? <View className='card-part'>{expiry}</View> : null}
        <View className='card-part'>{coming}</View>
        <View className='card-part'>
          <ReadAloud text={`${points}${expiry}${coming}`} />
        </View>
      </Card>
    </>
  )
}

/** What I have: my points, my hours, and what happens to them next. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { day } from '@/ui/time'

const HOUR_MINUTES = 60

/** 14 小时, 1.5 小时: to the half hour, never more than was given. */
const hoursOf = (minutes: number): string => `${Math.floor((minutes * 2) / HOUR_MINUTES) / 2} 小时`

export function MyPoints({ scope, now }: { scope: string; now: number }) {
  const { data: mine } = useRead('points.mine', { scope })
  const { data: hours } = useRead('hours.mine', {})
  if (!mine) return null
  const [first] = mine.lots
  const held = mine.balance - mine.available
  const lines = [
    ...(held > 0 ? [`有 ${held} 分留着换东西，等您去领`] : []),
    ...(mine.waiting > 0 ? [`还有 ${mine.waiting} 分，等社区补了预算就发`] : []),
    ...(first ? [`${day(first.expiresAt, now)}到期 ${first.points} 分`] : [])
  ]
  return (
    <Card
      label={`我的积分 ${mine.available} 分，点一下看每一笔`}
      onTap={() => go(address('/packages/points/mine/index', { scope }))}
    >
      <View className='row between top'>
        <View>
          <View className='soft'>我的积分</View>
          <View className='points-figure figures'>{mine.available}</View>
        </View>
        {hours ? (
          <View className='points-side'>
            <View className='soft'>{`帮过 ${hours.times} 次忙`}</View>
            <View className='h2 figures'>{hoursOf(hours.minutes)}</View>
          </View>
        ) : null}
      </View>
      {lines.length > 0 ? <View className='points-line'>{lines.join('；')}</View> : null}
    </Card>
  )
}

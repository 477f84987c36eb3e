/** One version of the rule in plain words: what earns how much, the most of it, how long it lasts. */
import { View } from '@tarojs/components'
import { activityKinds } from 'types/activity-kinds'
import type { EarningRow, RuleVersion } from 'types/points'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { day } from '@/ui/time'

/** 每小时 3 分, 每次 5 分. */
export const rateWords = ({ basis, points }: EarningRow): string =>
  basis === 'hour' ? `每小时 ${points} 分` : `每次 ${points} 分`

export function Version({ version, now }: { version: RuleVersion; now: number }) {
  const { rows, perDay, perMonth, expiryMonths, yearlyBudget, agreed, by, publishedAt } = version
  return (
    <>
      <Card rows>
        {rows.map(row => (
          <Row
            key={row.kind}
            head={activityKinds[row.kind].name}
            note={`一天最多 ${row.perDay} 分，一月最多 ${row.perMonth} 分`}
            end={<View className='strong figures'>{rateWords(row)}</View>}
          />
        ))}
      </Card>
      <Card>
        <View>{`所有活动加起来，一个人一天最多 ${perDay} 分，一月最多 ${perMonth} 分。不满一分的不算。`}</View>
        <View className='card-part'>{`积分记上以后，能用到 ${expiryMonths} 个月后的月底。先到期的先用，到期前一个月会提醒。`}</View>
        <View className='card-part'>{`一年一共发 ${yearlyBudget} 分。发完了，先记着，补了预算再发。`}</View>
        <View className='card-part'>积分只能换公益超市的东西和服务，不能换钱，不能转给别人，也不排名次。</View>
        <View className='card-part soft'>{`${agreed}。${by} ${day(publishedAt, now)}公布，第 ${version.no} 版。`}</View>
      </Card>
    </>
  )
}

/** When it opens and closes, with the days of notice that the law asks for. */
import { View } from '@tarojs/components'
import type { OutputOf } from '@/cloud/contract'
import { Card } from '@/ui/card'
import { clockField, dayField } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { day, dayAndTime } from '@/ui/time'
import type { Proposal } from './proposal'
import type { Schedule } from './schedule'

interface TimesProps {
  proposal: Proposal
  schedule: Schedule
  terms: OutputOf<'decision.terms'>
  now: number
  onChange: (change: Partial<Proposal>) => void
}

function notice({ regime }: Proposal, { noticeDays, noticeArticle }: TimesProps['terms'], earliest: string): string {
  if (regime !== 'OWNER_SPECIAL') return `征求意见不用等公示期，最早 ${earliest} 就能开始。`
  return `业主表决要先公示满 ${noticeDays} 天（${noticeArticle}）。现在公示，最早 ${earliest} 开始。`
}

export function Times({ proposal, schedule, terms, now, onChange }: TimesProps) {
  const { opensAt, closesAt, earliestAt, opensTrouble, closesTrouble } = schedule
  return (
    <Card>
      <View className='h2'>什么时候投</View>
      <View className='card-part soft'>{notice(proposal, terms, dayAndTime(earliestAt, now))}</View>
      <View className='card-part'>
        <MomentPicker
          mode='date'
          label='哪天开始'
          value={dayField(opensAt)}
          words={day(opensAt, now)}
          start={dayField(earliestAt)}
          error={opensTrouble}
          onChange={opensDay => onChange({ opensDay, opensClock: clockField(opensAt) })}
        />
        <MomentPicker
          mode='time'
          label='几点开始'
          value={clockField(opensAt)}
          onChange={opensClock => onChange({ opensClock, opensDay: dayField(opensAt) })}
        />
        <MomentPicker
          mode='date'
          label='哪天截止'
          value={dayField(closesAt)}
          words={day(closesAt, now)}
          start={dayField(opensAt)}
          error={closesTrouble}
          onChange={closesDay => onChange({ closesDay, closesClock: clockField(closesAt) })}
        />
        <MomentPicker
          mode='time'
          label='几点截止'
          value={clockField(closesAt)}
          onChange={closesClock => onChange({ closesClock, closesDay: dayField(closesAt) })}
        />
      </View>
    </Card>
  )
}

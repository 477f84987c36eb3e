/** One doubtful row: what stands in the sheet, what is wrong with it, and what a person makes of it. */
import { View } from '@tarojs/components'
import type { Output } from 'types/contract'
import type { rosterShow } from 'types/rosters'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { type Act, changedFields, type RowFields, rowFields } from './row-words'

export type Doubt = Output<typeof rosterShow>['doubts'][number]

const acts: readonly { value: Act; text: string }[] = [
  { value: 'accept', text: '采用' },
  { value: 'correct', text: '改正' },
  { value: 'leave-out', text: '不要' }
]

interface DoubtCardProps {
  doubt: Doubt
  act: Act | undefined
  typed: RowFields | undefined
  onAct: (act: Act) => void
}

export function DoubtCard({ doubt, act, typed, onAct }: DoubtCardProps) {
  const { row, fields, sentences, acceptable } = doubt
  const corrected = act === 'correct' ? changedFields(fields, typed) : {}
  const shown = rowFields.filter(({ field }) => fields[field] || corrected[field])
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{`第 ${row} 行`}</View>
      </View>
      {sentences.map(sentence => (
        <View key={sentence} className='strong ink-due'>
          {sentence}
        </View>
      ))}
      <View className='card-part holder wrap'>
        {shown.map(({ field, label }) => (
          <View key={field}>
            <View className='faint'>{label}</View>
            <View className={corrected[field] === undefined ? '' : 'reached'}>
              {corrected[field] ?? fields[field] ?? ''}
            </View>
          </View>
        ))}
        {shown.length === 0 ? <View className='soft'>这一行没有认出什么。</View> : null}
      </View>
      <View className='card-part'>
        <Pills
          label={acceptable ? '这一行怎么办' : '这一行要改正才能用'}
          options={acts.filter(({ value }) => acceptable || value !== 'accept')}
          value={act}
          onChange={onAct}
        />
      </View>
    </Card>
  )
}

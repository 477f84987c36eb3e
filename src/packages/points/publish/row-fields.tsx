/** What one kind of help earns, as it is filled in: by the hour or by the time, how many, the most of it. */
import { View } from '@tarojs/components'
import { activityKinds } from 'types/activity-kinds'
import type { EarningRow } from 'types/points'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { TextInput } from '@/ui/text-input'

export type RowDraft = Pick<EarningRow, 'kind' | 'basis'> & Record<'points' | 'perDay' | 'perMonth', string>

const bases = [
  { value: 'hour', text: '按小时' },
  { value: 'act', text: '按次' }
] as const

interface RowFieldsProps {
  row: RowDraft
  onChange: (row: RowDraft) => void
  onRemove: () => void
}

export function RowFields({ row, onChange, onRemove }: RowFieldsProps) {
  const { name } = activityKinds[row.kind]
  const number = (label: string, field: 'points' | 'perDay' | 'perMonth', maxLength: number) => (
    <TextInput
      label={label}
      kind='number'
      maxLength={maxLength}
      value={row[field]}
      onChange={value => onChange({ ...row, [field]: value })}
    />
  )
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{name}</View>
        <Button look='ghost' small text='去掉' label={`去掉${name}`} onTap={onRemove} />
      </View>
      <Pills label='怎么算' options={bases} value={row.basis} onChange={basis => onChange({ ...row, basis })} />
      {number(row.basis === 'hour' ? '每小时几分' : '每次几分', 'points', 3)}
      {number('一天最多几分', 'perDay', 4)}
      {number('一月最多几分', 'perMonth', 5)}
    </Card>
  )
}

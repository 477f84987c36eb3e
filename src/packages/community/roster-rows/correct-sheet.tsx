/** The form that puts one row right: every field of it, as it stands in the sheet. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { changedFields, type RowFields, rowFields } from './row-words'

interface CorrectSheetProps {
  row: number
  fields: Readonly<Record<string, string>>
  sentences: readonly string[]
  typed: RowFields
  onType: (typed: RowFields) => void
  onDone: () => void
  onClose: () => void
}

export function CorrectSheet({ row, fields, sentences, typed, onType, onDone, onClose }: CorrectSheetProps) {
  const changed = Object.keys(changedFields(fields, typed)).length > 0
  return (
    <Sheet open title={`改正第 ${row} 行`} onClose={onClose}>
      <View className='column'>
        {sentences.map(sentence => (
          <View key={sentence}>{sentence}</View>
        ))}
        <Card>
          {rowFields.map(({ field, label, max }) => (
            <TextInput
              key={field}
              label={label}
              maxLength={max}
              value={typed[field] ?? fields[field] ?? ''}
              onChange={text => onType({ ...typed, [field]: text })}
            />
          ))}
        </Card>
        <Button text={changed ? '改好了' : '还没有改动'} disabled={!changed} onTap={onDone} />
      </View>
    </Sheet>
  )
}

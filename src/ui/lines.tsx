/** A few short lines, one field each: any can be taken away, one more can be added. */
import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import { Tap } from './tap'
import { TextInput } from './text-input'

interface LinesProps {
  /** What one line is, e.g. "议题"; numbered when shown. */
  name: string
  values: readonly string[]
  least: number
  most: number
  maxLength: number
  placeholder?: string
  /** What is wrong with a line, by its place. */
  errors?: readonly (string | undefined)[]
  onChange: (values: string[]) => void
}

export function Lines({ name, values, least, most, maxLength, placeholder, errors = [], onChange }: LinesProps) {
  const set = (place: number, value: string) => onChange(values.map((old, at) => (at === place ? value : old)))
  const without = (place: number) => onChange(values.filter((_, at) => at !== place))
  const keyed = values.map((value, place) => ({ value, place, label: `${name} ${place + 1}` }))
  return (
    <View className='column'>
      {keyed.map(({ value, place, label }) => (
        <View key={label} className='line-row'>
          <TextInput
            label={label}
            {...(placeholder ? { placeholder } : {})}
            error={errors[place]}
            maxLength={maxLength}
            value={value}
            onChange={text => set(place, text)}
          />
          {values.length > least ? (
            <Tap className='round' label={`去掉${label}`} onTap={() => without(place)}>
              <Icon name='close' />
            </Tap>
          ) : null}
        </View>
      ))}
      {values.length < most ? (
        <Button look='ghost' small icon='add' text={`再加一个${name}`} onTap={() => onChange([...values, ''])} />
      ) : null}
    </View>
  )
}

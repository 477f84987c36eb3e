/** One of several short words, wrapped over as many lines as it takes. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Tap } from './tap'

interface PillsProps<V extends string> {
  /** What is chosen, in words. */
  label: string
  options: readonly { value: V; text: string }[]
  value?: V | undefined
  onChange: (value: V) => void
}

export function Pills<V extends string>({ label, options, value, onChange }: PillsProps<V>) {
  return (
    <View className='field'>
      <View className='field-label'>{label}</View>
      <View className='pills' {...aria({ role: 'radiogroup', label })}>
        {options.map(option => (
          <Tap
            key={option.value}
            role='radio'
            className={classNames('pill', option.value === value && 'pill-on')}
            label={option.text}
            checked={option.value === value}
            onTap={() => onChange(option.value)}
          >
            {option.text}
          </Tap>
        ))}
      </View>
    </View>
  )
}

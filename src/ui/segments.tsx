/** Two to four views of the same list. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Tap } from './tap'

interface SegmentsProps<V extends string> {
  label: string
  options: readonly { value: V; text: string }[]
  value: V
  onChange: (value: V) => void
}

export function Segments<V extends string>({ label, options, value, onChange }: SegmentsProps<V>) {
  return (
    <View className='segments' {...aria({ role: 'tablist', label })}>
      {options.map(option => (
        <Tap
          key={option.value}
          role='tab'
          className={classNames('segment', option.value === value && 'segment-on')}
          label={option.text}
          selected={option.value === value}
          onTap={() => onChange(option.value)}
        >
          {option.text}
        </Tap>
      ))}
    </View>
  )
}

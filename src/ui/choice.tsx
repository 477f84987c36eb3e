/** One of a few, each big enough for a thumb: the ballot's options, and any short list to pick from. */
import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Tap } from './tap'

interface ChoiceProps<V extends string> {
  /** The question, for a screen reader. */
  label: string
  options: readonly { value: V; text: string; note?: string }[]
  value?: V | undefined
  disabled?: boolean
  onChange: (value: V) => void
}

export function Choice<V extends string>({ label, options, value, disabled = false, onChange }: ChoiceProps<V>) {
  return (
    <View className='choices' {...aria({ role: 'radiogroup', label })}>
      {options.map(option => (
        <Tap
          key={option.value}
          role='radio'
          className={classNames('choice', option.value === value && 'choice-on')}
          label={option.note ? `${option.text}，${option.note}` : option.text}
          checked={option.value === value}
          disabled={disabled}
          onTap={() => onChange(option.value)}
        >
          <View className='choice-dot' />
          <View className='grow'>
            <Text>{option.text}</Text>
            {option.note ? <View className='soft'>{option.note}</View> : null}
          </View>
        </Tap>
      ))}
    </View>
  )
}

/** One of many, a day, or a time of day, picked with the phone's own wheel. */
import { Picker as NativePicker, Text, View } from '@tarojs/components'
import { aria } from './aria'
import { dayNamed } from './day-fields'
import { Field, type FieldProps, spokenField } from './field'
import { Icon } from './icon'

interface OptionPickerProps extends FieldProps {
  options: readonly string[]
  /** The place of the chosen option; -1 for none yet. */
  chosen: number
  onChange: (place: number) => void
}

const notChosen = '请选择'

function Shown({ field, text }: { field: FieldProps; text: string }) {
  return (
    <View className='row between grow picked' {...aria({ role: 'button', label: `${spokenField(field)}，${text}` })}>
      <Text className={text === notChosen ? 'field-hint' : ''}>{text}</Text>
      <Icon name='next' />
    </View>
  )
}

export function OptionPicker({ options, chosen, onChange, ...field }: OptionPickerProps) {
  return (
    <Field {...field}>
      <NativePicker
        className='grow'
        mode='selector'
        range={[...options]}
        value={Math.max(0, chosen)}
        onChange={event => onChange(Number(event.detail.value))}
      >
        <Shown field={field} text={options[chosen] ?? notChosen} />
      </NativePicker>
    </Field>
  )
}

interface MomentPickerProps extends FieldProps {
  mode: 'date' | 'time'
  /** `YYYY-MM-DD` or `HH:mm`; empty for none yet. */
  value: string
  /** The value as a person would say it, when a plain day or the bare figures say less. */
  words?: string
  start?: string
  end?: string
  onChange: (value: string) => void
}

export function MomentPicker({ mode, value, words, start, end, onChange, ...field }: MomentPickerProps) {
  const limits = { ...(start ? { start } : {}), ...(end ? { end } : {}) }
  const shared = { className: 'grow', value, ...limits }
  const changed = (event: { detail: { value: string } }) => onChange(event.detail.value)
  const said = words ?? (mode === 'date' && value ? dayNamed(value) : value)
  const shown = <Shown field={field} text={said || notChosen} />
  return (
    <Field {...field}>
      {mode === 'date' ? (
        <NativePicker {...shared} mode='date' onChange={changed}>
          {shown}
        </NativePicker>
      ) : (
        <NativePicker {...shared} mode='time' onChange={changed}>
          {shown}
        </NativePicker>
      )}
    </Field>
  )
}

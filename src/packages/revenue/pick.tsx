/** One of a closed list of words, picked with the phone's wheel; the value is the word's key. */
import { OptionPicker } from '@/ui/picker'

interface PickProps<K extends string> {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** In the order shown. */
  options: readonly { value: K; text: string }[]
  value: K | ''
  onChange: (value: K) => void
}

export function Pick<K extends string>({ options, value, onChange, ...field }: PickProps<K>) {
  return (
    <OptionPicker
      {...field}
      options={options.map(one => one.text)}
      chosen={options.findIndex(one => one.value === value)}
      onChange={place => {
        const chosen = options[place]
        if (chosen) onChange(chosen.value)
      }}
    />
  )
}

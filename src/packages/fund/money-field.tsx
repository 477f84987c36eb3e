/** A sum typed in yuan; what is wrong with it is said once something stands there. */
import { TextInput } from '@/ui/text-input'
import { fenTyped } from '@/ui/yuan'

interface MoneyFieldProps {
  label: string
  value: string
  hint?: string | undefined
  error?: string | undefined
  onChange: (value: string) => void
}

const FORM = '请只写数字，最多两位小数'

export function MoneyField({ label, value, hint, error, onChange }: MoneyFieldProps) {
  const unreadable = value.trim() !== '' && !fenTyped(value)
  return (
    <TextInput
      label={label}
      placeholder='例如：260'
      hint={hint}
      error={unreadable ? FORM : error}
      maxLength={14}
      value={value}
      onChange={onChange}
    />
  )
}

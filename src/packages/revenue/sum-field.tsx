/** A sum in yuan as people type it, with what is wrong with it in red; the form keeps the text, the caller the fen. */
import { TextInput } from '@/ui/text-input'
import { fenTyped } from '@/ui/yuan'

interface SumFieldProps {
  label: string
  hint?: string
  error?: string | undefined
  value: string
  onChange: (value: string) => void
}

export function SumField({ label, hint, error, value, onChange }: SumFieldProps) {
  const wrong = value.trim() !== '' && fenTyped(value) === undefined
  return (
    <TextInput
      label={label}
      placeholder='例如：4800 或 4800.50'
      {...(hint ? { hint } : {})}
      error={error ?? (wrong ? '只写数字，最多两位小数' : undefined)}
      maxLength={14}
      value={value}
      onChange={onChange}
    />
  )
}

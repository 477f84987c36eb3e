/** The ten digits of a person's number, as they are read out: spaces between them do not matter. */
import { TextInput } from '@/ui/text-input'

const DIGITS = 10
/** Room for the gaps that people type. */
const TYPED_MAX = 14

export const digitsOf = (typed: string): string => typed.replace(/\D/g, '')
export const isWhole = (typed: string): boolean => digitsOf(typed).length === DIGITS

interface CodeInputProps {
  value: string
  wrong: boolean
  onChange: (typed: string) => void
}

export function CodeInput({ value, wrong, onChange }: CodeInputProps) {
  const count = digitsOf(value).length
  return (
    <TextInput
      label='他的编号'
      placeholder='请他打开“我的”页，念“我的编号”'
      hint={count > 0 && count < DIGITS ? `还差 ${DIGITS - count} 位` : `${DIGITS} 位数字`}
      error={wrong ? '没有这个编号，请再念一遍核对' : undefined}
      kind='number'
      maxLength={TYPED_MAX}
      value={value}
      onChange={onChange}
    />
  )
}

/** Several lines of text, growing with what is written, with how many characters are left when it gets tight. */
import { Textarea } from '@tarojs/components'
import { Field, type FieldProps, spokenField } from './field'
import { nativeLabel } from './native-label'

interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength: number
}

export function TextArea({ value, onChange, placeholder = '', maxLength, ...field }: TextAreaProps) {
  const left = maxLength - value.length
  const hint = left < 50 ? `还能写 ${left} 个字` : field.hint
  return (
    <Field {...field} hint={hint}>
      <Textarea
        className='field-area'
        value={value}
        maxlength={maxLength}
        autoHeight
        placeholder={placeholder}
        placeholderClass='field-hint'
        onInput={event => onChange(event.detail.value)}
        {...nativeLabel(spokenField(field))}
      />
    </Field>
  )
}

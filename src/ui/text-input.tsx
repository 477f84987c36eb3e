/** One line of text. */
import { Input } from '@tarojs/components'
import { Field, type FieldProps, spokenField } from './field'
import { nativeLabel } from './native-label'

interface TextInputProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  kind?: 'text' | 'number'
  maxLength: number
}

export function TextInput({ value, onChange, placeholder = '', kind = 'text', maxLength, ...field }: TextInputProps) {
  return (
    <Field {...field}>
      <Input
        className='field-input'
        type={kind}
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='field-hint'
        onInput={event => onChange(event.detail.value)}
        {...nativeLabel(spokenField(field))}
      />
    </Field>
  )
}

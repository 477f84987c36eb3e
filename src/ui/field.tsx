/** The frame of everything a person fills in: what is asked, a hint, and in red words what is wrong. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'

export interface FieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
}

export function Field({ label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <View className={classNames('field', error !== undefined && 'field-wrong')}>
      <Text className='field-label'>{label}</Text>
      <View className='field-box'>{children}</View>
      {error ? (
        <View className='field-error' {...aria({ role: 'status', live: 'polite' })}>
          <Icon name='alert' />
          <Text>{error}</Text>
        </View>
      ) : null}
      {hint && !error ? <View className='faint field-note'>{hint}</View> : null}
    </View>
  )
}

/** The words read aloud for a field: what is asked and, if so, what is wrong. */
export const spokenField = ({ label, error }: FieldProps): string => (error ? `${label}，${error}` : label)

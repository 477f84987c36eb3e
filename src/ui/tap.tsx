/** Anything that can be tapped: pressed look, role and words for a screen reader, Enter key in a browser. */
import { View } from '@tarojs/components'
import type { KeyboardEvent, ReactNode } from 'react'
import { aria, type Spoken } from './aria'

export interface TapProps extends Pick<Spoken, 'role' | 'checked' | 'selected'> {
  /** What it does, in words; read aloud instead of the content. */
  label: string
  /** The content says more than the label, so a browser reads the content; WeChat would read only its first words. */
  wordy?: boolean
  className?: string
  disabled?: boolean
  id?: string
  onTap: () => void
  children?: ReactNode
}

/** In a browser the Enter key and the space bar do what a finger does. */
function keys(onTap: () => void) {
  if (process.env.TARO_ENV === 'weapp') return {}
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onTap()
    }
  }
}

export function Tap(props: TapProps) {
  const {
    label,
    role = 'button',
    className = '',
    wordy = false,
    disabled,
    checked,
    selected,
    id,
    onTap,
    children
  } = props
  const spoken: Spoken = wordy && process.env.TARO_ENV !== 'weapp' ? { role } : { role, label }
  if (checked !== undefined) spoken.checked = checked
  if (selected !== undefined) spoken.selected = selected
  if (disabled) spoken.disabled = true
  const act = () => {
    if (!disabled) onTap()
  }
  return (
    <View
      {...(id ? { id } : {})}
      className={className}
      hoverClass={disabled ? 'none' : 'pressed'}
      onClick={act}
      {...keys(act)}
      {...aria(spoken)}
    >
      {children}
    </View>
  )
}

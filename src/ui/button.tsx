/** One act. Cinnabar for the one main act of a page, ghost for the others; while busy it cannot act again. */
import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface ButtonProps {
  text: string
  onTap: () => void
  look?: 'main' | 'ghost'
  small?: boolean
  busy?: boolean
  /** What is said while busy. */
  busyText?: string
  disabled?: boolean
  icon?: IconName
  /** More for a screen reader than the text says, e.g. which of several rows. */
  label?: string
  id?: string
}

export function Button(props: ButtonProps) {
  const {
    text,
    onTap,
    look = 'main',
    small = false,
    busy = false,
    busyText = '正在办…',
    disabled = false,
    icon
  } = props
  const shown = busy ? busyText : text
  return (
    <Tap
      {...(props.id ? { id: props.id } : {})}
      className={classNames(
        'button',
        look === 'ghost' && 'button-ghost',
        small && 'button-small',
        (disabled || busy) && 'button-off'
      )}
      label={busy ? busyText : (props.label ?? text)}
      disabled={disabled || busy}
      onTap={onTap}
    >
      {busy ? <View className='spinner' {...aria({ hidden: true })} /> : icon ? <Icon name={icon} /> : null}
      <Text>{shown}</Text>
    </Tap>
  )
}

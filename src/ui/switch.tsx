/** On or off, said in words beside the switch. */
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Tap } from './tap'

interface SwitchProps {
  label: string
  note?: string
  on: boolean
  onChange: (on: boolean) => void
}

export function Switch({ label, note, on, onChange }: SwitchProps) {
  return (
    <Tap
      role='switch'
      className={classNames('toggle', on && 'toggle-on')}
      label={note ? `${label}，${note}` : label}
      checked={on}
      onTap={() => onChange(!on)}
    >
      <View className='grow'>
        <View className='strong'>{label}</View>
        {note ? <View className='soft'>{note}</View> : null}
      </View>
      <View className='toggle-track'>
        <View className='toggle-knob' />
      </View>
    </Tap>
  )
}

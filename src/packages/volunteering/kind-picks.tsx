/** Several kinds of activities, at most six. */
import { View } from '@tarojs/components'
import type { ActivityKind } from 'types/activity-kinds'
import { classNames } from '@/ui/class-names'
import { Tap } from '@/ui/tap'
import { kindChoices } from './kind-choices'

const MOST = 6

interface KindPicksProps {
  kinds: readonly ActivityKind[]
  onChange: (kinds: ActivityKind[]) => void
}

export function KindPicks({ kinds, onChange }: KindPicksProps) {
  const toggle = (kind: ActivityKind) => {
    if (kinds.includes(kind)) onChange(kinds.filter(one => one !== kind))
    else if (kinds.length < MOST) onChange([...kinds, kind])
  }
  return (
    <View className='field'>
      <View className='field-label'>{`做哪几类（最多 ${MOST} 类）`}</View>
      <View className='pills'>
        {kindChoices.map(({ value, text }) => (
          <Tap
            key={value}
            role='switch'
            className={classNames('pill', kinds.includes(value) && 'pill-on')}
            label={text}
            checked={kinds.includes(value)}
            onTap={() => toggle(value)}
          >
            {text}
          </Tap>
        ))}
      </View>
    </View>
  )
}

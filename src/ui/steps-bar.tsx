/** The five steps of a matter, 民提 民议 民决 民评 民享, with where it stands now. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'

const steps = ['民提', '民议', '民决', '民评', '民享'] as const

interface StepsBarProps {
  /** 0 to 4; 5 when all are done. */
  at: number
  /** A date or a span under a step, by place. */
  notes?: (string | undefined)[]
  /** Stands below something else in its card. */
  below?: boolean
}

function stateOf(place: number, at: number): string {
  if (place < at) return '已完成'
  return place === at ? '正在进行' : '还没到'
}

export function StepsBar({ at, notes = [], below = false }: StepsBarProps) {
  const words = steps.map((step, place) => `${step}${stateOf(place, at)}`).join('，')
  return (
    <View className={classNames('steps', below && 'card-part')} {...aria({ role: 'img', label: words })}>
      {steps.map((step, place) => (
        <View key={step} className={classNames('step', place < at && 'step-done', place === at && 'step-at')}>
          {step}
          {notes[place] ? <View className='faint'>{notes[place]}</View> : null}
        </View>
      ))}
    </View>
  )
}

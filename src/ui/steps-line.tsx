/** The five steps as one thin line with the name of the present one: for lists, where a hundred of them must be light. */
import { View } from '@tarojs/components'

const steps = ['民提', '民议', '民决', '民评', '民享'] as const

interface StepsLineProps {
  /** 0 to 4. */
  at: number
}

/** One node and its words; the line itself is drawn by the style sheet. */
export function StepsLine({ at }: StepsLineProps) {
  return <View className={`steps-line steps-line-${at + 1}`}>{`五步走到第 ${at + 1} 步 · ${steps[at] ?? ''}`}</View>
}

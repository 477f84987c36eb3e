/** The five steps as one thin line with the name of the present one: for lists, where a hundred of them must be light. */
import { View } from '@tarojs/components'

interface StepsLineProps {
  /** 0 to 4. */
  at: number
}

/** One empty node: line and words stand in the style sheet, which is sent once; what a card says aloud is its state. */
export function StepsLine({ at }: StepsLineProps) {
  return <View className={`steps-line steps-line-${at + 1}`} />
}

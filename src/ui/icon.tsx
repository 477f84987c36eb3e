/** One drawing from the one set; the colour is that of the text around it. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import type icons from './icons.json'

export type IconName = keyof typeof icons

/** Icons never carry the meaning alone, so a screen reader skips them. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon-${name}`} {...aria({ hidden: true })} />
}

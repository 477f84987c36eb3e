/** Why the main act of a form cannot be done yet: what is still to be filled in. */
import { View } from '@tarojs/components'

export function StillMissing({ what }: { what: readonly string[] }) {
  return what.length > 0 ? <View className='soft centre'>{`还差：${what.join('、')}`}</View> : null
}

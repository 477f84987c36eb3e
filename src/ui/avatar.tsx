/** People as one character in a circle: role or family name, never a photo. */
import { View } from '@tarojs/components'
import { aria } from './aria'

export function Avatar({ letter }: { letter: string }) {
  return (
    <View className='avatar' {...aria({ hidden: true })}>
      {letter}
    </View>
  )
}

/** Several people side by side, e.g. who came; `label` says it in words. */
export function AvatarRow({ people, label }: { people: { id: string; letter: string }[]; label: string }) {
  return (
    <View className='avatar-row' {...aria({ role: 'img', label })}>
      {people.map(({ id, letter }) => (
        <Avatar key={id} letter={letter} />
      ))}
    </View>
  )
}

/** What is asked of a person before they agree: what is kept, why, how long, and what happens if they say no. */
import { View } from '@tarojs/components'

interface ConsentWordsProps {
  what: string
  why: string
  howLong: string
  refuse: string
}

export function ConsentWords({ what, why, howLong, refuse }: ConsentWordsProps) {
  const lines = [
    { head: '留什么', text: what },
    { head: '做什么用', text: why },
    { head: '留多久', text: howLong },
    { head: '不同意会怎样', text: refuse }
  ]
  return (
    <View className='column'>
      {lines.map(({ head, text }) => (
        <View key={head}>
          <View className='strong'>{head}</View>
          <View>{text}</View>
        </View>
      ))}
    </View>
  )
}

/** A code or a number in figures large enough to read out across a table, and a button that does the reading. */
import { View } from '@tarojs/components'
import { ReadAloud } from './read-aloud'

interface BigCodeProps {
  /** What it is, e.g. "邀请码". */
  name: string
  code: string
  /** Characters between two gaps. */
  group: number
}

const inGroups = (code: string, group: number): string => code.match(new RegExp(`.{1,${group}}`, 'g'))?.join(' ') ?? ''

export function BigCode({ name, code, group }: BigCodeProps) {
  return (
    <View className='big-code'>
      <View className='soft'>{name}</View>
      <View className='big-code-figures figures'>{inGroups(code, group)}</View>
      <ReadAloud small text={`${name}：${[...code].join('，')}`} />
    </View>
  )
}

/** What came out when this phone reckoned a month over. */
import { View } from '@tarojs/components'
import { BigCode } from '@/ui/big-code'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ReadAloud } from '@/ui/read-aloud'
import { monthName } from '../words'
import type { Reckoned } from './verify-month'

const GROUP = 4

function Good({ month, reckoned }: { month: string; reckoned: Reckoned }) {
  const { lines, waiting, blocks, code, followed } = reckoned
  const words = [
    `${monthName(month)}的 ${lines} 笔，这台手机都重新算过，一笔没改。`,
    `从那以后的 ${blocks} 块一块接一块，没有断。`,
    followed ? '和这台手机上次看到的是同一本账。' : '这台手机记下了，下次会看是不是同一本账。',
    waiting > 0 ? `还有 ${waiting} 笔刚记上，两分钟内封存。` : ''
  ].filter(Boolean)
  return (
    <Card>
      <Chip tone='done' icon='check' text='核对通过' large />
      {words.map(sentence => (
        <View key={sentence}>{sentence}</View>
      ))}
      <ReadAloud small text={words.join('')} />
      {code ? (
        <>
          <BigCode name='封签短码' code={code.replace(/ /g, '')} group={GROUP} />
          <View className='soft'>和公告栏上贴的比一比：一样，就是同一本账；改过一个字，这个码就变了。</View>
        </>
      ) : null}
    </Card>
  )
}

export function Outcome({ month, reckoned }: { month: string; reckoned: Reckoned }) {
  const { findings } = reckoned
  if (findings.length === 0) return <Good month={month} reckoned={reckoned} />
  return (
    <Card>
      <Chip tone='due' icon='alert' text='没有通过' large />
      <View>{`有 ${findings.length} 处和封存时不一样。请截图，告诉社区书记和审计员。`}</View>
      {findings.map(finding => (
        <View key={finding} className='soft'>{`· ${finding}`}</View>
      ))}
    </Card>
  )
}

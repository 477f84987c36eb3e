/** What came out when this phone reckoned a month over. */
import { View } from '@tarojs/components'
import { BigCode } from '@/ui/big-code'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { monthNamed } from '@/ui/day-fields'
import { ReadAloud } from '@/ui/read-aloud'
import type { Reckoned } from './verify-month'

const GROUP = 4

/** Whether a line was left out: what the blocks say they hold, against what was given. */
const wholeWords = ({ held, unseen }: Reckoned): string =>
  unseen === 0
    ? `这些块里一共 ${held} 笔，每一笔都取到了，一笔没少。`
    : `这些块里有 ${unseen} 笔没有取到，账太长，是不是少了，手机说不准。可以下载整本账，用离线核对工具查。`

function trialWords({ trial }: Reckoned): string {
  if (trial.is === 'open') return '这个月还没有结账，合计等结了账再比。'
  if (trial.is === 'too-long') return '账太长，手机没有从头加合计。可以下载整本账，用离线核对工具查。'
  return `从第一笔加到 ${monthNamed(trial.month)}底，各个账户的合计和结账时封的一样（合计短码 ${trial.code}）。`
}

function Good({ month, reckoned }: { month: string; reckoned: Reckoned }) {
  const { lines, waiting, blocks, code, followed } = reckoned
  const words = [
    `${monthNamed(month)}的 ${lines} 笔，这台手机都重新算过，一笔没改。`,
    `封存的 ${blocks} 块一块接一块，没有断。`,
    wholeWords(reckoned),
    trialWords(reckoned),
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

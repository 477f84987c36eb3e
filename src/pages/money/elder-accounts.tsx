/** The elder layout of 公账: one picture that can be read aloud, and three big doors. */
import { View } from '@tarojs/components'
import { quarterName } from 'types/quarter-name'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Door } from '@/ui/door'
import { ReadAloud } from '@/ui/read-aloud'
import { Sum } from '@/ui/sum'
import { yuan } from '@/ui/yuan'
import type { AccountsProps } from './accounts'
import { pictureWords } from './picture'

export function ElderAccounts({ scope, name, view, published, sealCode }: AccountsProps) {
  const { figures, quarter } = view
  const shown = published ?? view
  return (
    <>
      <Card>
        <View>{`${name}的公共收益，现在还有`}</View>
        <Sum fen={figures.leftFen} />
        <View className='card-part'>{`这个季度收了 ${yuan(figures.inFen)} 元`}</View>
        <View>{`花了 ${yuan(figures.costFen + figures.usedFen)} 元`}</View>
        <View className='card-part'>
          <ReadAloud text={`${name}，${quarterName(quarter)}的公共收益。${pictureWords(figures)}`} />
        </View>
      </Card>
      <Door
        tone='done'
        icon='list'
        title='看公示'
        note={published ? quarterName(published.quarter) : '收了什么、花了什么'}
        onTap={() => go(`/packages/revenue/disclosure/index?id=${shown.id}`)}
      />
      <Door
        tone='now'
        icon='talk'
        title='我要问账'
        note='三天内答复您'
        onTap={() => go(address('/packages/revenue/objections/index', { scope, name }))}
      />
      <Door
        tone='info'
        icon='sealed'
        title='核对一遍'
        note={sealCode ? `封签短码 ${sealCode}` : '看账有没有被改过'}
        onTap={() => go(address('/packages/ledger/verify/index', { scope, kind: 'revenue' }))}
      />
    </>
  )
}

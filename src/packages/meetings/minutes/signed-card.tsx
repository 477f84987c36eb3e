/** Who confirmed the minutes, and whether the words shown are the ones they confirmed. */
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { MinutesView } from 'types/minutes'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { said } from '@/ui/time'
import { signedState } from './signed'

const words = {
  same: { tone: 'done', icon: 'check', head: '和签的一样', text: '手机自己核对过：一个字也没有改。' },
  other: { tone: 'now', icon: 'alert', head: '和签的不一样', text: '请别当真，截图告诉社区，或换一部手机再看。' },
  unsigned: { tone: 'due', icon: 'clock', head: '还没有人确认', text: '到场的人确认以后，就不能再改。' }
} as const

export function SignedCard({ view, now }: { view: MinutesView; now: number }) {
  const { confirmed, present, confirmedBy, minutesHash, lockedAt } = view
  const state = useMemo(() => signedState(view), [view])
  const by = confirmedBy.map(({ group, count }) => `${group} ${count} 人`).join('，')
  return (
    <>
      <Banner {...words[state]} />
      {confirmed > 0 ? (
        <Card>
          <View className='strong'>{`到场 ${present} 人，${confirmed} 人确认`}</View>
          <View className='soft'>{by}</View>
          {lockedAt === undefined ? null : <View className='soft'>{`${said(lockedAt, now)} 起不再改`}</View>}
        </Card>
      ) : null}
      {minutesHash ? (
        <Fold title='核对码' icon='sealed'>
          <View className='soft'>确认的人，确认的是这一版文字。改一个字，这串码就会变：</View>
          <View className='figures'>{minutesHash}</View>
        </Fold>
      ) : null}
    </>
  )
}

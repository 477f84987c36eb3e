/** What kind of vote, in plain words; the very words that the voters will read come from the server. */
import { View } from '@tarojs/components'
import { type KindOffered, specialMatters } from 'types/voting'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import type { Proposal } from './proposal'

type Special = keyof typeof specialMatters

const regimes = [
  { value: 'CONSULT', text: '征求意见', note: '问问住在这里的人，每人一票，有多少人选就公布多少' },
  { value: 'OWNER_SPECIAL', text: '业主表决', note: '动共有的地方、动维修资金、改建，要业主按人数和面积来定' }
] as const

const items = (Object.keys(specialMatters) as Special[]).map(value => ({ value, text: specialMatters[value] }))

interface KindProps {
  proposal: Proposal
  kinds: readonly KindOffered[]
  onChange: (change: Partial<Proposal>) => void
}

export function Kind({ proposal, kinds, onChange }: KindProps) {
  const { regime, specialMatter } = proposal
  const kind = kinds.find(each => each.regime === regime && (each.specialMatter ?? '') === specialMatter)
  return (
    <>
      <Card>
        <View className='h2'>要大家怎么定</View>
        <View className='card-part'>
          <Choice
            label='要大家怎么定'
            options={regimes}
            value={regime || undefined}
            onChange={value => onChange({ regime: value, specialMatter: '' })}
          />
        </View>
      </Card>
      {regime === 'OWNER_SPECIAL' ? (
        <Card>
          <View className='h2'>属于哪一项</View>
          <View className='soft'>《民法典》第二百七十八条里的重大事项</View>
          <View className='card-part'>
            <Choice
              label='属于哪一项'
              options={items}
              value={specialMatter || undefined}
              onChange={value => onChange({ specialMatter: value })}
            />
          </View>
        </Card>
      ) : null}
      {kind ? <Banner tone='info' head='投票的人会先看到' text={`${kind.kindWords}${kind.channelNote}`} /> : null}
    </>
  )
}

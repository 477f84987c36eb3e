/** What the person themselves can do: cast for each head they stand for, wait, or see why there is no ballot. */
import { View } from '@tarojs/components'
import type { DecisionView } from 'types/voting'
import { RemindMe } from '@/session/remind-me'
import { Card } from '@/ui/card'
import { Ballot, standsFor } from './ballot'
import { Receipt } from './receipt'

const strangers: Readonly<Record<DecisionView['regime'], string>> = {
  OWNER_SPECIAL: '这一票由业主投，您不在冻结的业主名册里，可以看结果。您是业主的，公示期内带房本找社区核对。',
  CONSULT: '发起时您还没登记在这里，这一次没有您的票，可以看结果。'
}

interface MyPartProps {
  decision: DecisionView
  now: number
  onCast: () => void
}

export function MyPart({ decision, now, onCast }: MyPartProps) {
  const { voters, state, regime, acts } = decision
  const voted = voters.filter(({ choice }) => choice !== undefined)
  if (voters.length === 0) {
    return state === 'noticed' || state === 'open' ? <View className='soft'>{strangers[regime]}</View> : null
  }
  if (acts.includes('cast')) {
    return (
      <>
        {voters.map(voter => (
          <Ballot key={voter.voterKey} decision={decision} voter={voter} now={now} onCast={onCast} />
        ))}
        {voted.length === voters.length ? <RemindMe about='decision' text='有结果了，微信告诉我' /> : null}
      </>
    )
  }
  if (state === 'noticed' || state === 'frozen') {
    return (
      <Card>
        {voters.map(voter => (
          <View key={voter.voterKey}>{standsFor(voter)}</View>
        ))}
        <View className='soft'>还没到投票的时间，到时候通知您。</View>
        <View className='card-part'>
          <RemindMe about='decision' text='开始投了，微信告诉我' />
        </View>
      </Card>
    )
  }
  return (
    <>
      {voted.map(voter => (
        <Receipt key={voter.voterKey} decision={decision} voter={voter} now={now} />
      ))}
    </>
  )
}

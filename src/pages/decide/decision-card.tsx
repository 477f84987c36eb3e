/** One vote in a list: what kind it is, what is asked, how long is left or how it ended. */
import { View } from '@tarojs/components'
import type { DecisionCard as Decision } from 'types/voting'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { dayAndTime, left } from '@/ui/time'
import type { Tone } from '@/ui/tone'

/** What kind of vote, never to be mixed up. */
export const kindNames: Readonly<Record<Decision['regime'], string>> = {
  CONSULT: '征求意见',
  OWNER_SPECIAL: '业主表决'
}

function standing({ state, opensAt, closesAt, passed }: Decision, now: number): { tone: Tone; text: string } {
  if (state === 'open') return { tone: 'now', text: `正在投 · ${left(closesAt, now)}` }
  if (state === 'closed') return { tone: 'due', text: '截止了，等计票' }
  if (state === 'counted') return { tone: 'due', text: '计过一遍，等复核' }
  if (state === 'done') {
    if (passed === undefined) return { tone: 'info', text: '有结果了' }
    return passed ? { tone: 'done', text: '通过了' } : { tone: 'calm', text: '没有通过' }
  }
  return { tone: 'info', text: `公示中 · ${dayAndTime(opensAt, now)} 开始投` }
}

export function DecisionCard({ decision, now }: { decision: Decision; now: number }) {
  const { tone, text } = standing(decision, now)
  return (
    <Card label={`${decision.question}，${text}`} onTap={() => go(`/packages/voting/show/index?id=${decision.id}`)}>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='faint'>{kindNames[decision.regime]}</View>
      </View>
      <View className='h2'>{decision.question}</View>
      <View className='soft'>{`${dayAndTime(decision.closesAt, now)} 截止`}</View>
    </Card>
  )
}

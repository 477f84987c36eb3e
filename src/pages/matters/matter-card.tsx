/** One matter in a list: where it stands, what it is, who has it. */
import { View } from '@tarojs/components'
import { type MatterCard as Matter, steps } from 'types/matters'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Holder } from '@/ui/holder'
import { StepsBar } from '@/ui/steps-bar'
import { day, left } from '@/ui/time'
import { stateWords } from './matter-words'

/** The five steps say most while neighbours discuss and decide; after that, who has it does. */
const inSteps = new Set<Matter['state']>(['discussing', 'deciding', 'judging'])
const held = new Set<Matter['state']>(['open', 'decided', 'working'])

const supported = (supports: number): string => (supports > 0 ? `${supports} 人附议` : '')

export function MatterCard({ matter, now }: { matter: Matter; now: number }) {
  const { id, title, summary, state, holder, raisedAt, supports } = matter
  const { tone, text } = stateWords[state]
  const due = holder.dueAt === undefined ? '' : ` · ${left(holder.dueAt, now)}`
  const rating = matter.ratingTenths === undefined ? '' : ` · 评分 ${(matter.ratingTenths / 10).toFixed(1)}`
  return (
    <Card label={`${title}，${text}`} onTap={() => go(`/packages/matters/show/index?id=${id}`)}>
      <View className='card-head'>
        <Chip tone={tone} text={`${text}${due}${rating}`} />
        <View className='faint'>{supported(supports) || day(raisedAt, now)}</View>
      </View>
      <View className='h2'>{title}</View>
      {summary && state !== 'closed' ? <View className='soft two-lines'>{summary}</View> : null}
      {inSteps.has(state) ? <StepsBar below at={steps.indexOf(matter.step)} /> : null}
      {held.has(state) ? (
        <Holder below letter={holder.label.slice(0, 1)} head={`${holder.label}：${holder.next}`} lines={[]} />
      ) : null}
    </Card>
  )
}

/** One matter in a list: where it stands, what it is, who has it. */
import { View } from '@tarojs/components'
import { type MatterCard as Matter, steps } from 'types/matters'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Holder } from '@/ui/holder'
import { StepsLine } from '@/ui/steps-line'
import { day, left } from '@/ui/time'
import { stateWords } from './matter-words'

/** What goes through the five steps shows how far it has come; who has it, where somebody works on it. */
const inSteps = new Set<Matter['state']>(['open', 'discussing', 'deciding', 'decided', 'working', 'judging'])
const held = new Set<Matter['state']>(['open', 'decided', 'working'])

const waitWords = { objection: '有异议，等答复', supervision: '有人评得低，等答复' } as const

const supported = (supports: number): string => (supports > 0 ? `${supports} 人附议` : '')

export function MatterCard({ matter, now }: { matter: Matter; now: number }) {
  const { id, title, summary, state, holder, raisedAt, supports, waits, unconfirmed } = matter
  const { tone, text } = stateWords[state]
  const due = holder.dueAt === undefined ? '' : ` · ${left(holder.dueAt, now)}`
  const rating = matter.ratingTenths === undefined ? '' : ` · 评分 ${(matter.ratingTenths / 10).toFixed(1)}`
  return (
    <Card label={`${title}，${text}`} onTap={() => go(`/packages/matters/show/index?id=${id}`)}>
      <View className='card-head'>
        <Chip tone={waits ? 'now' : tone} text={waits ? waitWords[waits] : `${text}${due}${rating}`} />
        <View className='faint'>{supported(supports) || day(raisedAt, now)}</View>
      </View>
      <View className='h2'>{title}</View>
      {unconfirmed ? <Chip tone='calm' text='等本人确认' /> : null}
      {summary && state !== 'closed' ? <View className='soft two-lines'>{summary}</View> : null}
      {inSteps.has(state) ? <StepsLine at={steps.indexOf(matter.step)} /> : null}
      {held.has(state) ? (
        <Holder below letter={holder.label.slice(0, 1)} head={`${holder.label}：${holder.next}`} lines={[]} />
      ) : null}
    </Card>
  )
}

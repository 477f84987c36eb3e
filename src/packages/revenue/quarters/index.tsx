/** Every quarter of a compound, newest first, with where each stands. */
import { View } from '@tarojs/components'
import type { DisclosureCard, DisclosureState } from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { fullDay, left } from '@/ui/time'
import type { Tone } from '@/ui/tone'
import { yuan } from '@/ui/yuan'
import { CompoundPage } from '../compound-page'

const stateNames: Readonly<Record<DisclosureState, string>> = {
  open: '正在记账',
  closed: '等核对',
  checked: '等业委会同意',
  agreed: '等公示',
  published: '公示中',
  locked: '公示满期'
}

function standing({ state, publishBy, endsAt }: DisclosureCard, now: number): { tone: Tone; text: string } {
  if (state === 'published' || state === 'locked') return { tone: 'done', text: stateNames[state] }
  if (now > publishBy) return { tone: 'now', text: `${stateNames[state]} · ${left(publishBy, now)}` }
  return { tone: now >= endsAt ? 'due' : 'info', text: stateNames[state] }
}

function QuarterCard({ one, now }: { one: DisclosureCard; now: number }) {
  const { id, quarter, publishBy, publishedAt, leftFen } = one
  const chip = standing(one, now)
  const name = quarterName(quarter)
  return (
    <Card label={`${name}，${chip.text}`} onTap={() => go(`/packages/revenue/disclosure/index?id=${id}`)}>
      <View className='card-head'>
        <View className='h2'>{name}</View>
        <Chip {...chip} />
      </View>
      {leftFen === undefined ? null : <View className='figures'>{`季末结余 ${yuan(leftFen)} 元`}</View>}
      <View className='soft'>
        {publishedAt === undefined ? `最晚 ${fullDay(publishBy)} 公示` : `${fullDay(publishedAt)} 公示`}
      </View>
    </Card>
  )
}

function Quarters({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('disclosure.list', { scope })
  return (
    <Listing list={list} now={now} empty={<Empty icon='paper' text='还没有开账，所以还没有公示。' />}>
      {one => <QuarterCard key={one.id} one={one} now={now} />}
    </Listing>
  )
}

export default function QuartersPage() {
  return <CompoundPage title='每个季度的公示'>{scope => <Quarters key={scope} scope={scope} />}</CompoundPage>
}

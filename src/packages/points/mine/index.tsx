/** 我的积分: what I have and when it ends; every line of what earned it and what spent it; what I redeemed. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PointLine } from 'types/points'
import type { RedemptionView } from 'types/shop'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/skeleton'
import { day, dayAndTime } from '@/ui/time'
import { stateChip } from '../state-chip'
import './index.css'

type Part = 'lines' | 'redeemed'

const parts: { value: Part; text: string }[] = [
  { value: 'lines', text: '每一笔' },
  { value: 'redeemed', text: '换过的' }
]

function Standing({ scope, now }: { scope: string; now: number }) {
  const { data: mine, waiting, trouble, retry } = useRead('points.mine', { scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !mine) return <Skeleton cards={1} />
  const { available, balance, lots, waiting: later, month } = mine
  const lines = [
    ...(balance > available ? [`另有 ${balance - available} 分留着换东西，等您去领。`] : []),
    ...(later > 0 ? [`还有 ${later} 分已经算好，等社区补了预算就发。`] : []),
    ...lots.map(({ points, expiresAt }) => `${points} 分能用到 ${day(expiresAt, now)}。`),
    ...(month ? [`这个月记了 ${month.earned} 分，一个月最多 ${month.most} 分。`] : [])
  ]
  return (
    <Card>
      <View className='soft'>现在能用</View>
      <View className='mine-figure figures'>{`${available} 分`}</View>
      {lines.map(line => (
        <View key={line} className='card-part'>
          {line}
        </View>
      ))}
      <View className='card-part'>
        <ReadAloud text={`您现在能用 ${available} 分。${lines.join('')}`} />
      </View>
    </Card>
  )
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`)

function pageOf({ source }: PointLine): string | undefined {
  if (!source) return undefined
  return source.kind === 'activity'
    ? `/packages/volunteering/activity/index?id=${source.id}`
    : `/packages/points/redeem/index?id=${source.id}`
}

function LineRow({ line, now }: { line: PointLine; now: number }) {
  const { what, at, change, balance, seal } = line
  const page = pageOf(line)
  const sealed = seal === undefined ? '' : ' · 已封账'
  return (
    <Row
      head={what}
      note={`${dayAndTime(at, now)} · 之后有 ${balance} 分${sealed}`}
      end={<View className={`strong figures ${change > 0 ? 'ink-done' : ''}`}>{signed(change)}</View>}
      {...(page ? { onTap: () => go(page) } : {})}
    />
  )
}

function Lines({ scope, now }: { scope: string; now: number }) {
  const list = usePages('points.lines', { scope })
  const empty = { text: '看看哪里能帮上忙', onTap: () => go('/pages/help/index') }
  return (
    <Listing
      list={list}
      now={now}
      rows
      empty={<Empty icon='help' text='还没有积分。帮一次忙，主持人确认了就会记上。' act={empty} />}
    >
      {line => <LineRow key={line.id} line={line} now={now} />}
    </Listing>
  )
}

function RedeemedRow({ one, now }: { one: RedemptionView; now: number }) {
  const chip = stateChip(one, now)
  return (
    <Row
      head={one.item}
      note={`${dayAndTime(one.at, now)} · ${one.price} 分`}
      end={<Chip {...chip} />}
      onTap={() => go(`/packages/points/redeem/index?id=${one.id}`)}
    />
  )
}

function Redeemed({ now }: { now: number }) {
  const list = usePages('redemption.mine', {})
  return (
    <Listing list={list} now={now} rows empty={<Empty icon='gift' text='还没有换过东西。' />}>
      {one => <RedeemedRow key={one.id} one={one} now={now} />}
    </Listing>
  )
}

function Mine({ scope }: { scope: string }) {
  const now = useNow()
  const [part, setPart] = useState<Part>('lines')
  return (
    <>
      <Standing scope={scope} now={now} />
      <Segments label='看哪些' options={parts} value={part} onChange={setPart} />
      {part === 'lines' ? <Lines scope={scope} now={now} /> : <Redeemed now={now} />}
    </>
  )
}

export default function MinePage() {
  return (
    <Page title='我的积分'>
      <MyPlace>{scope => <Mine key={scope} scope={scope} />}</MyPlace>
    </Page>
  )
}

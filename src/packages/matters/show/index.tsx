/** One matter: what it is, where it stands, what you can do now, what happened, and the papers. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { type MatterView, steps } from 'types/matters'
import { useRead } from '@/cloud/query'
import { stateWords } from '@/pages/matters/matter-words'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { StepsBar } from '@/ui/steps-bar'
import { day, left, said } from '@/ui/time'
import { Deeds } from './deeds'
import { Happened } from './happened'
import { Papers } from './papers'

function What({ matter, now }: { matter: MatterView; now: number }) {
  const { title, text, author, raisedAt, place, supports } = matter
  const voices = supports > 0 ? ` · ${supports} 人附议` : ''
  return (
    <View>
      <View className='h1'>{title}</View>
      <View className='soft'>{`${author} 提出 · ${day(raisedAt, now)} · ${place}${voices}`}</View>
      {text ? <View className='card-part'>{text}</View> : null}
    </View>
  )
}

function Standing({ matter, now }: { matter: MatterView; now: number }) {
  const { state, step, holder } = matter
  const { tone, text } = stateWords[state]
  const over = state === 'closed' || state === 'referred' || state === 'declined'
  const lines = [`从${said(holder.since, now)} 起`, ...(holder.next ? [`下一步：${holder.next}`] : [])]
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        {holder.dueAt === undefined || over ? null : (
          <Chip tone={holder.dueAt < now ? 'now' : 'due'} icon='clock' text={left(holder.dueAt, now)} />
        )}
      </View>
      <StepsBar at={state === 'closed' ? steps.length : steps.indexOf(step)} />
      <Holder below letter={holder.label.slice(0, 1)} head={`现在：${holder.label}`} lines={lines} />
    </Card>
  )
}

export default function MatterPage() {
  const now = useNow()
  const matterId = useId()
  const { data: matter, waiting, trouble, seenAt, retry } = useRead('matter.show', { matterId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这件事'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {matter ? (
        <>
          <What matter={matter} now={now} />
          <Standing matter={matter} now={now} />
          <Deeds matter={matter} />
          <Papers matter={matter} now={now} />
          <Happened timeline={matter.timeline} now={now} />
        </>
      ) : null}
    </Page>
  )
}

/** One bulletin: what it says, until when; who pushed it sees where it was opened and can take it down. */
import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import type { BulletinView } from 'types/bulletins'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { standing } from '../bulletin-words'
import { Withdraw } from './withdraw'

/** Opening the page reads the notice, wherever one came from. */
function useOpened(noticeId: string | undefined) {
  const { act } = useWrite('notice.read', noticeId ?? '')
  const read = useRef('')
  useEffect(() => {
    if (!noticeId || read.current === noticeId) return
    read.current = noticeId
    void act({ noticeId })
  })
}

function Reached({ reached }: { reached: NonNullable<BulletinView['reached']> }) {
  const people = reached.reduce((sum, one) => sum + one.people, 0)
  const opened = reached.reduce((sum, one) => sum + one.opened, 0)
  return (
    <>
      <View className='h2'>{`发给 ${people} 人，${opened} 人打开了`}</View>
      <Card rows>
        {reached.map(one => (
          <Row key={one.building} head={one.building || '别处'} note={`${one.people} 人收到，${one.opened} 人打开`} />
        ))}
        <View className='list-row soft'>只有发的人看得到这些数，看不到是谁打开的。</View>
      </Card>
    </>
  )
}

function Bulletin({ bulletin, now }: { bulletin: BulletinView; now: number }) {
  const { id, place, title, text, media, by, at, until, withdrawn, reached, acts, noticeId } = bulletin
  const { tone, text: state } = standing(bulletin, now)
  useOpened(noticeId)
  useShare(`${place}公告：${title}`, `/packages/notices/bulletin/index?id=${id}`)
  return (
    <>
      {withdrawn ? (
        <Banner tone='due' icon='alert' head='这条公告撤下了，别照着做' text={`原因：${withdrawn.reason}`} />
      ) : null}
      <Card>
        <View className='card-head'>
          <Chip tone={tone} text={state} />
          <View className='faint'>{`给${place}`}</View>
        </View>
        <View className='h1'>{title}</View>
        <View className='card-part prose'>{text}</View>
        <MediaShown media={media} />
        <View className='card-part faint'>{`${by} · ${dayAndTime(at, now)}发 · 挂到${dayAndTime(until, now)}`}</View>
        <View className='card-part'>
          <ReadAloud text={`${title}。${text}`} />
        </View>
      </Card>
      {reached ? <Reached reached={reached} /> : null}
      {acts.includes('withdraw') ? <Withdraw bulletinId={id} /> : null}
    </>
  )
}

export default function BulletinPage() {
  const now = useNow()
  const bulletinId = useId()
  const { data, waiting, trouble, seenAt, retry } = useRead('bulletin.show', { bulletinId })
  return (
    <Page title='公告'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {data ? <Bulletin bulletin={data} now={now} /> : null}
    </Page>
  )
}

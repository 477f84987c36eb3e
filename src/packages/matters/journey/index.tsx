/** 民享: the whole way of a matter, from who raised it to who gained; anybody may see it, nobody is named in it. */
import { View } from '@tarojs/components'
import type { Journey, JourneyStage } from 'types/sharing'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { Timeline } from '@/ui/timeline'
import { inYuan } from '@/ui/yuan'
import { howLong } from '../how-long'
import { PhotoPair } from '../photo-pair'

const stageWords: Readonly<Record<JourneyStage['stage'], string>> = {
  raise: '提',
  discuss: '议',
  decide: '决',
  work: '办',
  judge: '评',
  share: '享'
}

function Way({ journey, now }: { journey: Journey; now: number }) {
  const happenings = journey.stages.map(({ stage, at, line }) => ({
    id: stage,
    what: `${stageWords[stage]} · ${line}`,
    note: at === undefined ? '没有这一步' : day(at, now)
  }))
  return (
    <Card>
      <View className='h2'>一步一步怎么走的</View>
      <View className='card-part'>
        <Timeline happenings={happenings} />
      </View>
    </Card>
  )
}

function Outcome({ journey }: { journey: Journey }) {
  const { result, gains, days, costFen, media, before, after } = journey
  return (
    <Card>
      <View className='h2'>办成什么样</View>
      <Row head='结果' note={result} />
      <Row head='大家得到什么' note={gains} />
      <Row head='用了多久' note={howLong(days)} />
      {costFen === undefined ? null : <Row head='花了多少' note={inYuan(costFen)} />}
      <PhotoPair media={media} before={before} after={after} />
    </Card>
  )
}

export default function JourneyPage() {
  const now = useNow()
  const matterId = useId()
  const { data: journey, waiting, trouble, retry } = useRead('journey.show', { matterId })
  useShare(
    journey ? `${journey.title}：${howLong(journey.days)}办成了` : '小区里办成了一件事',
    `/packages/matters/journey/index?id=${matterId}`
  )
  return (
    <Page title='这件事的经过'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {journey ? (
        <>
          <View>
            <View className='h1'>{journey.title}</View>
            <View className='soft'>{journey.party ? `${journey.place} · 归${journey.party}` : journey.place}</View>
          </View>
          <Way journey={journey} now={now} />
          <Outcome journey={journey} />
          <Button
            icon='picture'
            text='做成图片，发到群里'
            onTap={() => go(`/packages/paper/picture/index?matter=${matterId}`)}
          />
          <View className='soft'>这一页谁都能看，里面没有人名和门牌号。</View>
        </>
      ) : null}
    </Page>
  )
}

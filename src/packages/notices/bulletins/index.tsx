/** 小区公告: what hangs at a place now, and below it what hung before. */
import { View } from '@tarojs/components'
import { type BulletinCard, bulletinPushers } from 'types/bulletins'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { serves } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { standing } from '../bulletin-words'

const push = () => go('/packages/notices/push/index')

function Bulletin({ bulletin, now }: { bulletin: BulletinCard; now: number }) {
  const { id, place, title, at } = bulletin
  const { tone, text } = standing(bulletin, now)
  return (
    <Card label={`${title}，${text}`} onTap={() => go(`/packages/notices/bulletin/index?id=${id}`)}>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        <View className='faint'>{place}</View>
      </View>
      <View className='h2'>{title}</View>
      <View className='faint'>{dayAndTime(at, now)}</View>
    </Card>
  )
}

function List({ scope, may, now }: { scope: string; may: boolean; now: number }) {
  const list = usePages('bulletin.list', { scope })
  return (
    <>
      {may ? <Button icon='add' text='发一条公告' onTap={push} /> : null}
      <Listing list={list} now={now} empty={<Empty icon='bell' text='还没有公告。停水、停电这样的事会贴在这里。' />}>
        {bulletin => <Bulletin key={bulletin.id} bulletin={bulletin} now={now} />}
      </Listing>
    </>
  )
}

export default function BulletinsPage() {
  const now = useNow()
  const given = useParam('scope')
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  const scope = given || (place?.scope ?? '')
  return (
    <Page title='小区公告' {...(place && place.scope === scope ? { beside: place.name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && scope ? <List scope={scope} may={serves(me, bulletinPushers)} now={now} /> : null}
      {me && !scope ? <Empty icon='home' text='先登记您住哪一户，才能看到那里的公告。' /> : null}
    </Page>
  )
}

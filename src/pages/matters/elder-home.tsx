/** The elder layout of 说事: three doors and one card that can be read aloud. */
import { View } from '@tarojs/components'
import { usePages } from '@/cloud/query'
import { useNextMeeting } from '@/pages/decide/next-meeting'
import { go } from '@/session/go'
import type { Place } from '@/session/place'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Door } from '@/ui/door'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { said } from '@/ui/time'
import { BulletinStrip } from './bulletin-strip'

function MeetingCard({ place, now }: { place: Place; now: number }) {
  const meeting = useNextMeeting(place, now)
  if (!meeting) return null
  const head = `${said(meeting.startsAt, now)} 开会`
  const text = `${meeting.place}，说“${meeting.title}”`
  return (
    <Card>
      <View className='h1'>{head}</View>
      <View className='card-part'>{text}</View>
      <View className='card-part'>
        <ReadAloud text={`${head}。${text}。`} />
      </View>
    </Card>
  )
}

export function ElderHome({ place }: { place: Place }) {
  const now = useNow()
  const decisions = usePages('decision.list', { scope: place.scope })
  const open = decisions.items.filter(({ state }) => state === 'open').length
  return (
    <>
      <Door
        tone='now'
        icon='talk'
        title='我有事说'
        note='几句话就行'
        onTap={() => go('/packages/matters/raise/index')}
      />
      <Door
        tone='done'
        icon='vote'
        title='投票'
        note={open > 0 ? `有 ${open} 件正在投` : '现在没有要投的'}
        onTap={() => go('/pages/decide/index')}
      />
      <Door tone='info' icon='help' title='帮忙' note='有活动，也能换东西' onTap={() => go('/pages/help/index')} />
      <Card rows>
        <Row icon='list' head='我的事' note='看看办到哪了' onTap={() => go('/packages/matters/mine/index')} />
      </Card>
      <BulletinStrip place={place} now={now} />
      <MeetingCard place={place} now={now} />
    </>
  )
}

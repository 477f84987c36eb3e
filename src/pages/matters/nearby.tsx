/** The default layout of 说事: the next meeting, the lists, and the one act that is always at hand. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { Me } from 'types/community'
import { usePages } from '@/cloud/query'
import { useNextMeeting } from '@/pages/decide/next-meeting'
import { go } from '@/session/go'
import type { Place } from '@/session/place'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Floating } from '@/ui/floating'
import { Listing } from '@/ui/listing'
import { Segments } from '@/ui/segments'
import { said } from '@/ui/time'
import { BulletinStrip } from './bulletin-strip'
import { MatterCard } from './matter-card'

type Filter = 'near' | 'mine' | 'done' | 'due'

const everyone: { value: Filter; text: string }[] = [
  { value: 'near', text: '身边的事' },
  { value: 'mine', text: '我的事' },
  { value: 'done', text: '办成的事' }
]
const forStaff: { value: Filter; text: string } = { value: 'due', text: '该办的' }

const nothing: Record<Filter, string> = {
  near: '身边还没有人提事。路灯不亮、下水不通，都可以说。',
  mine: '您还没有提过事。',
  done: '还没有办成的事。办成一件，这里就多一件。',
  due: '眼下没有等着办的。'
}

const raise = () => go('/packages/matters/raise/index')

export function Nearby({ me, place }: { me: Me; place: Place }) {
  const now = useNow()
  const [filter, setFilter] = useState<Filter>('near')
  const list = usePages('matter.list', { scope: place.scope, filter })
  const meeting = useNextMeeting(place, now)
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  const serves = me.posts.length > 0
  return (
    <>
      {meeting ? (
        <Banner
          tone='now'
          head={`${said(meeting.startsAt, now)} · ${meeting.title}`}
          text={meeting.place}
          act={<Button small text='去看看' onTap={() => go(`/packages/meetings/show/index?id=${meeting.id}`)} />}
        />
      ) : null}
      <BulletinStrip place={place} now={now} />
      <Segments
        label='看哪些事'
        options={serves ? [forStaff, ...everyone] : everyone}
        value={filter}
        onChange={setFilter}
      />
      {filter === 'done' ? (
        <Button
          look='ghost'
          small
          icon='search'
          text='看看别处是怎么办成的'
          onTap={() => go('/packages/matters/recipes/index')}
        />
      ) : null}
      {filter === 'near' ? (
        <Button look='ghost' small icon='town' text='民生地图' onTap={() => go('/packages/matters/map/index')} />
      ) : null}
      <Listing
        list={list}
        now={now}
        empty={<Empty icon='talk' text={nothing[filter]} act={{ text: '我有事说', onTap: raise }} />}
      >
        {matter => <MatterCard key={matter.id} matter={matter} now={now} />}
      </Listing>
      <Floating icon='talk' text='我有事说' onTap={raise} />
    </>
  )
}

/** 给我的通知: newest first, all or one kind; opening one reads it and leads to what it is about. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type NoticeKind, type NoticeView, noticeKindNames } from 'types/notices'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

type Filter = NoticeKind | 'all'

const filters = [
  { value: 'all' as const, text: '全部' },
  ...(Object.entries(noticeKindNames) as [NoticeKind, string][]).map(([value, text]) => ({ value, text }))
]

function Notice({ notice, now }: { notice: NoticeView; now: number }) {
  const { id, kind, at, title, body, because, link, read } = notice
  const { act } = useWrite('notice.read', id)
  const open = () => {
    if (!read) void act({ noticeId: id })
    if (link) go(link)
  }
  return (
    <Card label={`${read ? '' : '没看过，'}${title}`} onTap={open}>
      <View className='card-head'>
        <View className='strong'>{title}</View>
        {read ? null : <Chip tone='now' text='没看' />}
      </View>
      <View>{body}</View>
      <View className='faint'>{`${noticeKindNames[kind]} · ${dayAndTime(at, now)}`}</View>
      {because ? <View className='faint'>{`发给您，因为${because}。`}</View> : null}
    </Card>
  )
}

/** What came while the page was open stays unread: the moment is taken from the newest that was shown. */
function AllRead({ until, unread }: { until: number; unread: number }) {
  const { act, busy, trouble } = useWrite('notice.readAll', String(until))
  if (unread === 0) return null
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button
        look='ghost'
        small
        icon='check'
        text={`${unread} 条都算看过了`}
        busy={busy}
        onTap={() => void act({ until })}
      />
    </>
  )
}

export default function NoticesPage() {
  const now = useNow()
  const [kind, setKind] = useState<Filter>('all')
  const list = usePages('notice.list', kind === 'all' ? {} : { kind })
  const { data } = useRead('notice.count', {})
  const newest = list.items[0]?.at
  return (
    <Page title='给我的通知'>
      <Card rows>
        <Row
          icon='bell'
          head='什么时候在微信里告诉我'
          note='一天一条、夜里不打扰，都能改'
          onTap={() => go('/packages/notices/settings/index')}
        />
      </Card>
      <Pills label='只看哪一种' options={filters} value={kind} onChange={setKind} />
      {newest === undefined || kind !== 'all' ? null : <AllRead until={newest} unread={data?.unread ?? 0} />}
      <Listing list={list} now={now} empty={<Empty icon='bell' text='还没有通知。跟您有关的事，会放在这里。' />}>
        {notice => <Notice key={notice.id} notice={notice} now={now} />}
      </Listing>
    </Page>
  )
}

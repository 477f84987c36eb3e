/** 给我的通知: newest first; opening one marks it as read and leads to what it is about. */
import { View } from '@tarojs/components'
import type { NoticeView } from 'types/notices'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { dayAndTime } from '@/ui/time'

function Notice({ notice, now }: { notice: NoticeView; now: number }) {
  const { id, at, title, body, link, read } = notice
  const { act } = useWrite('notice.read', id)
  const open = () => {
    if (!read) void act({ noticeId: id })
    if (link) go(link)
  }
  return (
    <Card label={title} onTap={open}>
      <View className='card-head'>
        <View className='strong'>{title}</View>
        {read ? null : <Chip tone='now' text='没看' />}
      </View>
      <View>{body}</View>
      <View className='faint'>{dayAndTime(at, now)}</View>
    </Card>
  )
}

export default function NoticesPage() {
  const now = useNow()
  const list = usePages('notice.list', {})
  return (
    <Page title='给我的通知'>
      <Listing list={list} now={now} empty={<Empty icon='bell' text='还没有通知。跟您有关的事，会放在这里。' />}>
        {notice => <Notice key={notice.id} notice={notice} now={now} />}
      </Listing>
    </Page>
  )
}

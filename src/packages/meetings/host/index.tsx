/** 现场记录: holding a meeting in a courtyard without signal; works with what was last seen, and loses nothing. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { BigCode } from '@/ui/big-code'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { groupLines } from '../show/group-words'
import { Arrivals } from './arrivals'
import { KeptList, SheetState } from './kept-list'
import { headsOnPhone } from './sheet'
import { useSheet } from './use-sheet'
import { Writing } from './writing'

/** Asked for while there is still a signal, so that it is there when there is none. */
function Seen({ meetingId, now }: { meetingId: string; now: number }) {
  const code = useRead('meeting.code', { meetingId })
  const roster = useRead('meeting.roster', { meetingId })
  const coming = (roster.data?.items ?? []).filter(({ reply, present }) => reply === 'come' || present > 0)
  return (
    <>
      {code.data?.digits ? (
        <Card>
          <BigCode name='有信号的邻居填这六位数字签到' code={code.data.digits} group={3} />
        </Card>
      ) : null}
      {coming.length > 0 ? (
        <Fold title={`说要来的、到了的 ${coming.length} 户`} icon='roster'>
          {roster.seenAt === undefined ? null : <SeenBefore at={roster.seenAt} now={now} />}
          {coming.map(({ who, number, present }) => (
            <Row key={number || who} head={who} note={present > 0 ? `到了 ${present} 人` : '说要来'} />
          ))}
        </Fold>
      ) : null}
    </>
  )
}

export default function HostPage() {
  const now = useNow()
  const meetingId = useId()
  const sheet = useSheet(meetingId)
  const { data: meeting, waiting, trouble, seenAt, retry } = useRead('meeting.show', { meetingId })
  const mayHost = meeting?.acts.includes('host') ?? false
  const onPhone = headsOnPhone(sheet.kept)
  return (
    <Page title='现场记录'>
      <SheetState sheet={sheet} />
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {meeting && mayHost ? (
        <>
          <View>
            <View className='h1'>{meeting.title}</View>
            <View className='soft'>{`${said(meeting.startsAt, now)} · ${meeting.place}`}</View>
          </View>
          <Card rows>
            <Row
              icon='meeting'
              head={`到场 ${meeting.present + onPhone} 人`}
              note={onPhone > 0 ? `其中 ${onPhone} 人还在手机里` : '扫码的、您记的都算上了'}
            />
            {groupLines(meeting, now).map(({ id, name, words }) => (
              <Row key={id} head={name} note={words} />
            ))}
          </Card>
          <Arrivals groups={meeting.groups} note={sheet.note} />
          <Writing meetingId={meetingId} open={!meeting.speaking && !meeting.minutes} note={sheet.note} />
          <Seen meetingId={meetingId} now={now} />
        </>
      ) : null}
      {meeting && !mayHost ? <Empty icon='meeting' text='这一页给主持人用。您可以看会的页面。' /> : null}
      <KeptList kept={sheet.kept} />
    </Page>
  )
}

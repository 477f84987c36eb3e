/** One meeting: what, when and where; where it stands; what I can do; who came; the minutes. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { MeetingView } from 'types/meetings'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { useTurning } from '@/session/use-turning'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Confirm } from './confirm'
import { Deeds } from './deeds'
import { Facts } from './facts'
import { Groups } from './groups'
import { MinutesPaper } from './minutes-paper'
import { Slots } from './slots'
import { Speaking } from './speaking'
import { standingOf, turningPoints } from './standing'
import { TalkLinks } from './talk-links'
import { What } from './what'

function Standing({ meeting, now }: { meeting: MeetingView; now: number }) {
  const { tone, state, head, lines } = standingOf(meeting, now)
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={state} />
        {meeting.iSignedIn ? <Chip tone='done' icon='check' text='您签到了' /> : null}
        {meeting.iConfirmed ? <Chip tone='done' icon='check' text='您确认了' /> : null}
      </View>
      <Holder letter={meeting.host.slice(0, 1)} head={head} lines={lines} />
    </Card>
  )
}

function Papers({ meeting, now }: { meeting: MeetingView; now: number }) {
  const { minutesHash, present, coming, confirmed, matterId } = meeting
  return (
    <>
      {now > meeting.startsAt ? (
        <Card rows>
          <Row icon='meeting' head={`到场 ${present} 人`} note={`${coming} 人说过要来，${confirmed} 人确认了纪要`} />
        </Card>
      ) : null}
      {matterId ? (
        <Card rows>
          <Row icon='list' head='说的是这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
        </Card>
      ) : null}
      {minutesHash ? (
        <Fold title='可以核对' icon='sealed'>
          <View className='soft'>确认的人，确认的是这一版文字。改一个字，这串核对码就会变：</View>
          <View className='figures'>{minutesHash}</View>
        </Fold>
      ) : null}
    </>
  )
}

/** Neighbours pass the notice on; the sheets for a pen are the host's. */
const toPrint = ({ acts, minutes }: MeetingView) => [
  { form: 'notice', title: '会议通知' },
  ...(acts.includes('host') ? [{ form: 'sign-in', title: '签到表' }] : []),
  ...(minutes || acts.includes('host') ? [{ form: 'minutes', title: '议事记录' }] : []),
  ...(minutes ? [{ form: 'objections', title: '异议答复单' }] : [])
]

export default function MeetingPage() {
  const now = useNow()
  const meetingId = useId()
  const { data: meeting, waiting, trouble, seenAt, retry } = useRead('meeting.show', { meetingId })
  useTurning(meeting ? turningPoints(meeting) : [], now, retry)
  useShare(meeting ? `请您来开会：${meeting.title}` : '请您来开会', `/packages/meetings/show/index?id=${meetingId}`)
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这个会'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {meeting ? (
        <>
          {meeting.facts ? <Facts facts={meeting.facts} /> : null}
          <What meeting={meeting} now={now} />
          <Standing meeting={meeting} now={now} />
          <Speaking meeting={meeting} />
          <Deeds meeting={meeting} now={now} />
          <Slots meeting={meeting} now={now} />
          <Groups meeting={meeting} now={now} />
          {meeting.minutes ? <MinutesPaper minutes={meeting.minutes} now={now} /> : null}
          {meeting.acts.includes('confirm') ? <Confirm meeting={meeting} onRefused={retry} /> : null}
          <TalkLinks meeting={meeting} />
          <Papers meeting={meeting} now={now} />
          <ToPrint id={meetingId} papers={toPrint(meeting)} />
        </>
      ) : null}
    </Page>
  )
}

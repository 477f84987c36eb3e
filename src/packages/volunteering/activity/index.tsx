/** One activity: what, when and where, what it asks, my place in it, what came of it. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { ActivityView } from 'types/activities'
import { useRead } from '@/cloud/query'
import { activityChip } from '@/session/activity-card'
import { go } from '@/session/go'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { useTurning } from '@/session/use-turning'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { minutesWords } from '../minutes-words'
import { Arrive } from './arrive'
import { HostDeeds } from './host-deeds'
import { SignUp } from './sign-up'
import { What } from './what'

const HOUR_MS = 3_600_000

function Standing({ activity }: { activity: ActivityView }) {
  const { host, taken, capacity, waiting, present, minutes, state, iCheckedIn, cancelled } = activity
  const { tone, text } = activityChip(activity)
  const places = `${capacity} 个名额，报上 ${taken} 人${waiting > 0 ? `，${waiting} 人排队` : ''}`
  const came = state === 'over' ? [`来了 ${present} 人${minutes > 0 ? `，一共帮了 ${minutesWords(minutes)}` : ''}`] : []
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={text} />
        {iCheckedIn ? <Chip tone='done' icon='check' text='您签到了' /> : null}
      </View>
      <Holder letter={host.slice(0, 1)} head={`${host} 组织`} lines={cancelled ? [cancelled] : [places, ...came]} />
    </Card>
  )
}

function Mine({ activity }: { activity: ActivityView }) {
  const { myMinutes, myPoints } = activity
  if (myMinutes === undefined) return null
  return (
    <Card rows>
      <Row
        icon='check'
        head={`记了您 ${minutesWords(myMinutes)}`}
        note={myPoints ? `得了 ${myPoints} 分` : '点开看每一次'}
        onTap={() => go('/packages/volunteering/hours/index')}
      />
    </Card>
  )
}

function Report({ activity, now }: { activity: ActivityView; now: number }) {
  const { report } = activity
  if (!report) return null
  return (
    <Card>
      <View className='h2'>办得怎么样</View>
      {report.checking ? <Chip tone='info' text='等人看过，邻居还看不到' /> : null}
      <View>{report.text}</View>
      <MediaShown media={report.media} />
      <View className='soft'>{dayAndTime(report.at, now)}</View>
    </Card>
  )
}

/** A host who was not there by the end has other things to do. */
const arrives = ({ acts, state }: ActivityView): boolean =>
  acts.includes('check-in') && !(acts.includes('host') && state === 'over')

export default function ActivityPage() {
  const now = useNow()
  const activityId = useId()
  const { data: activity, waiting, trouble, seenAt, retry } = useRead('activity.show', { activityId })
  useTurning(activity ? [activity.startsAt - HOUR_MS, activity.startsAt, activity.endsAt] : [], now, retry)
  const path = `/packages/volunteering/activity/index?id=${activityId}`
  useShare(activity ? `一起来：${activity.title}` : '一起来帮忙', path)
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这次活动'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {activity ? (
        <>
          <What activity={activity} now={now} />
          <Standing activity={activity} />
          {arrives(activity) ? <Arrive activityId={activityId} /> : null}
          <SignUp activity={activity} />
          <Mine activity={activity} />
          <Report activity={activity} now={now} />
          <HostDeeds activity={activity} now={now} />
          {activity.acts.includes('host') ? (
            <ToPrint id={activityId} papers={[{ form: 'helpers', title: '志愿服务签到表' }]} />
          ) : null}
        </>
      ) : null}
    </Page>
  )
}

/** 来了谁、帮了多久: the host checks in who has no phone, and says how long each helped. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { ActivityView, RosterLine } from 'types/activities'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { Absent } from './absent'
import { Booked } from './booked'
import { CheckInFor } from './check-in-for'
import { Hours } from './hours'

const HOUR_MS = 3_600_000
const HOST_LATE_MS = 3 * 24 * HOUR_MS

const isHere = ({ helpId }: RosterLine): boolean => helpId !== undefined

function Figures({ items }: { items: readonly RosterLine[] }) {
  const here = items.filter(isHere)
  const counted = here.filter(({ state }) => state !== 'present')
  return (
    <Counts
      counts={[
        { figure: String(items.filter(({ seat }) => seat === 'place').length), what: '人报上名', tone: 'info' },
        { figure: String(here.length), what: '人到了', tone: 'done' },
        { figure: String(counted.length), what: '人确认过', tone: 'now' }
      ]}
    />
  )
}

function Lists({ activity, now }: { activity: ActivityView; now: number }) {
  const { id: activityId, startsAt, endsAt, acts } = activity
  const { data, waiting, trouble, retry } = useRead('activity.roster', { activityId }, { keep: false })
  const items = data?.items ?? []
  const doors = now >= startsAt - HOUR_MS && now <= endsAt + HOST_LATE_MS
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting) return <Skeleton />
  const here = items.filter(isHere)
  return (
    <>
      <Figures items={items} />
      {acts.includes('confirm') ? <Hours key={here.length} activity={activity} lines={here} /> : null}
      {doors ? <CheckInFor activityId={activityId} /> : null}
      <Booked lines={here} />
      {here.length > 0 && !acts.includes('confirm') ? (
        <Card rows>
          {here.map(({ helpId, who, checkedInAt, byHost }) => (
            <Row
              key={helpId}
              icon='check'
              head={who}
              note={`${said(checkedInAt ?? 0, now)} 到${byHost ? '，您帮签的' : ''}`}
            />
          ))}
        </Card>
      ) : null}
      <Absent lines={items.filter(line => !isHere(line))} />
      {items.length === 0 ? <Empty icon='roster' text='还没有人报名。' /> : null}
    </>
  )
}

export default function ConfirmPage() {
  const now = useNow()
  const activityId = useId()
  const { data: activity, waiting, trouble, retry } = useRead('activity.show', { activityId })
  const hosts = activity?.acts.includes('host') ?? false
  return (
    <Page title='来了谁、帮了多久'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {activity && hosts ? <Lists activity={activity} now={now} /> : null}
      {activity && !hosts ? <Empty icon='roster' text='这一页给组织的人用。' /> : null}
    </Page>
  )
}

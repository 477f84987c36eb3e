/** The meetings and votes of one compound that wait for a hand: to be held, minuted, counted, counted again. */
import { View } from '@tarojs/components'
import type { MeetingCard } from 'types/meetings'
import type { DecisionCard } from 'types/voting'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime, said } from '@/ui/time'

const HOUR_MS = 3_600_000

function MeetingRow({ meeting, now }: { meeting: MeetingCard; now: number }) {
  const { id, title, place, startsAt } = meeting
  const ahead = startsAt > now - HOUR_MS
  return (
    <Row
      icon='meeting'
      head={title}
      note={`${said(startsAt, now)} · ${place}`}
      end={<Chip tone={ahead ? 'info' : 'due'} text={ahead ? '要开会' : '等着写纪要'} />}
      onTap={() => go(`/packages/meetings/show/index?id=${id}`)}
    />
  )
}

function DecisionRow({ decision, now }: { decision: DecisionCard; now: number }) {
  const { id, question, closesAt, state } = decision
  return (
    <Row
      icon='vote'
      head={question}
      note={`${dayAndTime(closesAt, now)} 截止`}
      end={<Chip tone='due' text={state === 'counted' ? '换个人复核' : '等着计票'} />}
      onTap={() => go(`/packages/voting/show/index?id=${id}`)}
    />
  )
}

export function Business({ scope, now }: { scope: string; now: number }) {
  const meetings = usePages('meeting.list', { scope })
  const decisions = usePages('decision.list', { scope })
  const failed = meetings.trouble ? meetings : decisions.trouble ? decisions : undefined
  if (failed?.trouble) {
    return <ErrorRetry message={failed.trouble.message} reference={failed.trouble.reference} onRetry={failed.retry} />
  }
  if (meetings.waiting || decisions.waiting) return <Skeleton cards={1} />
  const toHold = meetings.items
    .filter(({ state }) => state === 'noticed')
    .sort((one, other) => one.startsAt - other.startsAt)
  const toCount = decisions.items.filter(({ state }) => state === 'closed' || state === 'counted')
  return (
    <Card rows>
      {toCount.map(decision => (
        <DecisionRow key={decision.id} decision={decision} now={now} />
      ))}
      {toHold.map(meeting => (
        <MeetingRow key={meeting.id} meeting={meeting} now={now} />
      ))}
      {toHold.length + toCount.length === 0 ? (
        <View className='list-row soft'>没有要开的会，也没有等着计的票。</View>
      ) : null}
      <Row
        icon='add'
        head='召集一次会'
        note='一分钟发出通知'
        onTap={() => go(`/packages/meetings/call/index?scope=${scope}`)}
      />
    </Card>
  )
}

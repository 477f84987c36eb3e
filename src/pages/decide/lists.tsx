/** The two lists of 议决: the votes and the meetings of one place, newest first. */
import { usePages } from '@/cloud/query'
import { useNow } from '@/session/use-now'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { DecisionCard } from './decision-card'
import { MeetingCard } from './meeting-card'

export function Votes({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('decision.list', { scope })
  return (
    <Listing list={list} now={now} empty={<Empty icon='vote' text='这里还没有表决。要表决的事，会提前公示。' />}>
      {decision => <DecisionCard key={decision.id} decision={decision} now={now} />}
    </Listing>
  )
}

export function Meetings({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('meeting.list', { scope })
  return (
    <Listing list={list} now={now} empty={<Empty icon='meeting' text='还没有开过会。要开会，会提前通知您。' />}>
      {meeting => <MeetingCard key={meeting.id} meeting={meeting} now={now} />}
    </Listing>
  )
}

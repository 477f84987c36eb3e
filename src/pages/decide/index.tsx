/** 议决: the meetings and the votes of the place, what is under way first. */
import { useState } from 'react'
import { usePages } from '@/cloud/query'
import { NoHome } from '@/pages/matters/no-home'
import { type Place, usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/skeleton'
import { DecisionCard } from './decision-card'
import { MeetingCard } from './meeting-card'

type Part = 'votes' | 'meetings'

function Votes({ place }: { place: Place }) {
  const now = useNow()
  const list = usePages('decision.list', { scope: place.scope })
  return (
    <Listing list={list} now={now} empty={<Empty icon='vote' text='这里还没有表决。要表决的事，会提前公示。' />}>
      {decision => <DecisionCard key={decision.id} decision={decision} now={now} />}
    </Listing>
  )
}

function Meetings({ place }: { place: Place }) {
  const now = useNow()
  const list = usePages('meeting.list', { scope: place.scope })
  return (
    <Listing list={list} now={now} empty={<Empty icon='meeting' text='还没有开过会。要开会，会提前通知您。' />}>
      {meeting => <MeetingCard key={meeting.id} meeting={meeting} now={now} />}
    </Listing>
  )
}

export default function DecidePage() {
  const [part, setPart] = useState<Part>('votes')
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  return (
    <Page title='议决' {...(place ? { beside: place.name } : {})} tab>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && !place ? <NoHome /> : null}
      {place ? (
        <>
          <Segments
            label='看表决还是看会'
            options={[
              { value: 'votes', text: '表决' },
              { value: 'meetings', text: '开会' }
            ]}
            value={part}
            onChange={setPart}
          />
          {part === 'votes' ? <Votes place={place} /> : <Meetings place={place} />}
        </>
      ) : null}
    </Page>
  )
}

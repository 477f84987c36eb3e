/** 议决: the meetings and the votes of a place; who may, calls the next one from here. */
import { useState } from 'react'
import type { Me } from 'types/community'
import { hosts } from 'types/meeting-parts'
import { organisers } from 'types/voting'
import { go } from '@/session/go'
import { NoHome } from '@/session/no-home'
import { type Place, usePlace } from '@/session/place'
import { isWide, serves, useServed } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useUnread } from '@/session/use-unread'
import { ErrorRetry } from '@/ui/error-retry'
import { Floating } from '@/ui/floating'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/skeleton'
import { Meetings, Votes } from './lists'

type Part = 'votes' | 'meetings'

const parts: { value: Part; text: string }[] = [
  { value: 'votes', text: '表决' },
  { value: 'meetings', text: '开会' }
]

function Call({ me, part }: { me: Me; part: Part }) {
  if (part === 'votes' && serves(me, organisers)) {
    return <Floating icon='add' text='发起表决' onTap={() => go('/packages/voting/propose/index')} />
  }
  if (part === 'meetings' && serves(me, hosts)) {
    return <Floating icon='add' text='召集一个会' onTap={() => go('/packages/meetings/call/index')} />
  }
  return null
}

/** Votes and meetings belong to compounds; who serves a whole community says which. */
function Lists({ me, place, part }: { me: Me; place: Place; part: Part }) {
  const { served, waiting } = useServed(me, [...hosts, ...organisers])
  const [chosen, setChosen] = useState('')
  const wide = isWide(place)
  const below = wide ? (served.find(({ scope }) => scope === chosen) ?? served[0]) : undefined
  const { scope } = below ?? place
  if (wide && waiting) return <Skeleton />
  return (
    <>
      {wide && served.length > 1 ? (
        <Pills
          label='看哪个小区'
          options={served.map(({ scope: value, name }) => ({ value, text: name }))}
          value={scope}
          onChange={setChosen}
        />
      ) : null}
      {part === 'votes' ? <Votes scope={scope} /> : <Meetings scope={scope} />}
    </>
  )
}

export default function DecidePage() {
  const [part, setPart] = useState<Part>('votes')
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  useUnread()
  const calls = serves(me, part === 'votes' ? organisers : hosts)
  return (
    <Page title='议决' {...(place ? { beside: place.name } : {})} tab floating={calls}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && !place ? <NoHome /> : null}
      {me && place ? (
        <>
          <Segments label='看表决还是看会' options={parts} value={part} onChange={setPart} />
          <Lists me={me} place={place} part={part} />
          <Call me={me} part={part} />
        </>
      ) : null}
    </Page>
  )
}

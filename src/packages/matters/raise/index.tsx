/** 我有事说: by voice, by one tap or in words, with photos and a place; what is there already is shown before sending. */
import { useContext } from 'react'
import type { Me } from 'types/community'
import { NoHome } from '@/session/no-home'
import { type Place, usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { ElderContext } from '@/ui/elder-context'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { ElderForm } from './elder-form'
import { Form } from './form'
import { useRaise } from './use-raise'
import { compoundOf } from './where'

function Raise({ me, place }: { me: Me; place: Place }) {
  const elder = useContext(ElderContext)
  const raising = useRaise(me, place)
  return elder ? <ElderForm raising={raising} place={place} /> : <Form me={me} place={place} raising={raising} />
}

export default function RaisePage() {
  const { data: me, waiting, trouble, retry } = useMe()
  const { place, places } = usePlace(me)
  const given = useParam('scope')
  // A code may hang in another of the compounds to which one belongs.
  const there = places.find(({ scope }) => scope === compoundOf(given)) ?? place
  return (
    <Page title='我有事说'>
      {waiting ? <Skeleton cards={1} /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && there ? <Raise me={me} place={there} /> : null}
      {me && !there ? <NoHome /> : null}
    </Page>
  )
}

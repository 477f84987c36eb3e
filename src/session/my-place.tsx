/** A page about the place that one looks at: who asks is known first; without a place it says how to get one. */
import type { ReactNode } from 'react'
import type { Me } from 'types/community'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'
import { NoHome } from './no-home'
import { usePlace } from './place'
import { useMe } from './use-me'
import { useParam } from './use-param'
import { WhichCommunity } from './which-community'

interface MyPlaceProps {
  children: (scope: string, me: Me) => ReactNode
}

export function MyPlace({ children }: MyPlaceProps) {
  const given = useParam('scope')
  const { data: me, waiting, trouble, retry } = useMe()
  const { place, choose } = usePlace(me)
  const scope = given || place?.scope
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !me) return <Skeleton />
  if (!scope) return <NoHome />
  return (
    <>
      {given ? null : <WhichCommunity me={me} scope={scope} onChoose={choose} />}
      {children(scope, me)}
    </>
  )
}

/** A page about the place that one looks at: who asks is known first; without a place it says how to get one. */
import type { ReactNode } from 'react'
import { NoHome } from '@/pages/matters/no-home'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { WhichCommunity } from '@/session/which-community'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'

export function MyPlace({ children }: { children: (scope: string) => ReactNode }) {
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
      {children(scope)}
    </>
  )
}

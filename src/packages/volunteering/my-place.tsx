/** A page about the place that one looks at: who asks is known first; without a place it says how to get one. */
import type { ReactNode } from 'react'
import type { Me } from 'types/community'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { WhichCommunity } from '@/session/which-community'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'

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
  if (!scope) {
    const act = { text: '去登记', onTap: () => go('/packages/community/join/index') }
    return <Empty icon='home' text='先登记您住在哪一户，才看得到这里的活动。' act={act} />
  }
  return (
    <>
      {given ? null : <WhichCommunity me={me} scope={scope} onChoose={choose} />}
      {children(scope, me)}
    </>
  )
}

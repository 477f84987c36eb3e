/** 发公告: to everyone who lives at a place one serves; filled in by a tap, gone out in a minute. */
import { bulletinPushers } from 'types/bulletins'
import type { Me } from 'types/community'
import { useServed } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { PushForm, type Target } from './form'

/** What each post covers, and the compounds below a wider one. */
function targetsOf(me: Me, now: number, below: readonly Target[]): Target[] {
  const held = me.posts.filter(
    ({ role, from, until }) => bulletinPushers.some(pusher => pusher === role) && from <= now && now < until
  )
  const own = held.map(({ scope, scopeName }) => ({ scope, name: scopeName }))
  return [...new Map([...own, ...below].map(target => [target.scope, target])).values()]
}

function Push({ me, now }: { me: Me; now: number }) {
  const given = useParam('scope')
  const { served, waiting } = useServed(me, bulletinPushers)
  const targets = targetsOf(me, now, served)
  if (waiting) return <Skeleton />
  if (targets.length === 0) return <Empty icon='bell' text='公告由红邻书记、楼长或社区来发。您有事，可以先提出来。' />
  return <PushForm me={me} targets={targets} given={given} now={now} />
}

export default function PushPage() {
  const now = useNow()
  const { data: me, waiting, trouble, retry } = useMe()
  return (
    <Page title='发公告'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me ? <Push me={me} now={now} /> : null}
    </Page>
  )
}

/** 召集一个会: about a matter, or by itself; filled in from the last one; for those who may call one. */
import type { ReactNode } from 'react'
import type { MatterView } from 'types/matters'
import { hosts } from 'types/meeting-parts'
import { usePages, useRead } from '@/cloud/query'
import { ForPlace } from '@/pages/decide/for-place'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { CallForm } from './form'
import { formsFor } from './invitation'

const nobody = (
  <Empty
    icon='meeting'
    text='开会由红邻书记、楼长或社区来召集。您有事，先提出来，他们看到会安排。'
    act={{ text: '我有事说', onTap: () => go('/packages/matters/raise/index') }}
  />
)

/** The form waits for the last meeting and the terms of the place: what is filled in must not change under the hand. */
function Ready({
  scope,
  matterId,
  title,
  matter
}: {
  scope: string
  matterId: string
  title: string
  matter?: MatterView | undefined
}): ReactNode {
  const { data: me } = useMe()
  const { data: terms, trouble, retry } = useRead('meeting.terms', { scope })
  const list = usePages('meeting.list', { scope })
  const last = list.items.find(({ iHost }) => iHost)?.id ?? ''
  const before = useRead('meeting.show', { meetingId: last }, { enabled: last !== '' })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  const looking = list.waiting || (last !== '' && before.waiting)
  if (!me || !terms || looking) return <Skeleton />
  const here = me.posts.filter(post => scope === post.scope || scope.startsWith(`${post.scope}/`))
  const forms = formsFor(here.map(({ role }) => role))
  const words = title || (matter?.title ?? '')
  const about = { scope, matterId, title: words, dutyId: matter?.triage?.dutyId ?? '' }
  return <CallForm {...about} forms={forms} before={before.data} terms={terms} />
}

export default function CallPage() {
  const matterId = useParam('matterId')
  const title = useParam('title')
  return (
    <Page title='召集一个会'>
      <ForPlace matterId={matterId} roles={hosts} label='通知哪里的人' nobody={nobody}>
        {(scope, matter) => <Ready scope={scope} matterId={matterId} title={title} matter={matter} />}
      </ForPlace>
    </Page>
  )
}

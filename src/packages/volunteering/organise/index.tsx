/** 办一次活动: for the leader of a team and for those who serve the place; may begin from one held before. */
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
import type { Me } from 'types/community'
import { organisers } from 'types/giving-parts'
import type { TeamView } from 'types/teams'
import { useRead } from '@/cloud/query'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Skeleton } from '@/ui/skeleton'
import { OrganiseForm } from './form'

const compoundOf = (path: string): string => path.split('/').slice(0, 4).join('/')

/** Where this person may call it: the whole community, or a compound that they serve or, as its leader, live in. */
export function placesFor(team: TeamView, { posts, homes }: Me): { value: string; text: string }[] {
  const inside = (path: string) => path === team.scope || path.startsWith(`${team.scope}/`)
  const serves = (role: string) => organisers.some(one => one === role)
  const above = posts.some(
    post => serves(post.role) && (team.scope === post.scope || team.scope.startsWith(`${post.scope}/`))
  )
  const found = new Map<string, string>()
  if (team.iLead || above) found.set(team.scope, '整个社区')
  for (const { role, scope, scopeName } of posts) {
    if (serves(role) && inside(scope) && scope !== team.scope) found.set(scope, scopeName)
  }
  if (team.iLead)
    for (const { path, compoundName } of homes) if (inside(path)) found.set(compoundOf(path), compoundName)
  return [...found].map(([value, text]) => ({ value, text }))
}

function Ready({ team, me, before }: { team: TeamView; me: Me; before: ActivityView | undefined }) {
  const places = placesFor(team, me)
  const last = places.find(({ value }) => value === before?.scope)?.value
  const [scope, setScope] = useState(last ?? places[places.length - 1]?.value ?? '')
  if (places.length === 0) return <Empty icon='calendar' text='这个队的活动由队长和社区来办。有想法，告诉队长。' />
  return (
    <>
      {places.length > 1 ? (
        <Card>
          <Pills label='请哪里的邻居来' options={places} value={scope} onChange={setScope} />
        </Card>
      ) : null}
      <OrganiseForm team={team} scope={scope} before={before} />
    </>
  )
}

export default function OrganisePage() {
  const teamId = useParam('teamId')
  const from = useParam('from')
  const { data: me } = useMe()
  const team = useRead('team.show', { teamId })
  const before = useRead('activity.show', { activityId: from }, { enabled: from !== '' })
  const trouble = team.trouble ?? (from ? before.trouble : undefined)
  // What is filled in must not change under the hand, so the form waits for all of it.
  const ready = me && team.data && (from === '' || before.data)
  return (
    <Page title='办一次活动'>
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={team.retry} /> : null}
      {!trouble && !ready ? <Skeleton /> : null}
      {ready && me && team.data ? <Ready team={team.data} me={me} before={before.data} /> : null}
    </Page>
  )
}

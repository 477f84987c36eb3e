/** A page of staff about one place: who asks is known first; without a place in the address one is chosen. */
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { ChoosePlace } from './choose-place'
import { useMe } from './use-me'
import { useParam } from './use-param'

interface StaffPageProps {
  title: string
  /** Those who may use the page somewhere. */
  roles: readonly Role[]
  children: (place: { scope: string; name: string; me: Me }) => ReactNode
}

export function StaffPage({ title, roles, children }: StaffPageProps) {
  const [given, named] = [useParam('scope'), useParam('name')]
  const [chosen, setChosen] = useState({ scope: given, name: named })
  const { data: me, waiting, trouble, retry } = useMe()
  const { scope, name } = chosen
  return (
    <Page title={title} {...(name ? { beside: name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && scope ? children({ scope, name, me }) : null}
      {me && !scope ? (
        <ChoosePlace me={me} roles={roles} onPick={(to, called) => setChosen({ scope: to, name: called })} />
      ) : null}
    </Page>
  )
}

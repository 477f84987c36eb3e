/** Where a meeting or a vote is to be held: at the place of its matter, or where the person serves. */
import { type ReactNode, useState } from 'react'
import type { MatterView } from 'types/matters'
import type { Role } from 'types/roles'
import { useRead } from '@/cloud/query'
import { useServed } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { ErrorRetry } from '@/ui/error-retry'
import { Pills } from '@/ui/pills'
import { Skeleton } from '@/ui/skeleton'

interface AboutProps {
  matterId: string
  children: (scope: string, matter: MatterView) => ReactNode
}

function About({ matterId, children }: AboutProps) {
  const { data: matter, trouble, retry } = useRead('matter.show', { matterId })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return matter ? children(matter.scope, matter) : <Skeleton />
}

interface AnywhereProps {
  roles: readonly Role[]
  label: string
  nobody: ReactNode
  children: (scope: string) => ReactNode
}

/** Who serves several places picks one, unless the page they came from said which. */
function Anywhere({ roles, label, nobody, children }: AnywhereProps) {
  const asked = useParam('scope')
  const { data: me, waiting: meWaiting, trouble, retry } = useMe()
  const { served, waiting } = useServed(me, roles)
  const [chosen, setChosen] = useState(asked)
  const scope = served.find(each => each.scope === chosen)?.scope ?? served[0]?.scope
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (meWaiting || waiting) return <Skeleton />
  if (!scope) return nobody
  return (
    <>
      {served.length > 1 ? (
        <Pills
          label={label}
          options={served.map(({ scope: value, name }) => ({ value, text: name }))}
          value={scope}
          onChange={setChosen}
        />
      ) : null}
      {children(scope)}
    </>
  )
}

interface ForPlaceProps extends Omit<AnywhereProps, 'children'> {
  /** Empty when it is not about a matter. */
  matterId: string
  children: (scope: string, matter?: MatterView) => ReactNode
}

export function ForPlace({ matterId, children, ...anywhere }: ForPlaceProps) {
  if (matterId) return <About matterId={matterId}>{children}</About>
  return <Anywhere {...anywhere}>{children}</Anywhere>
}

/** A page about one compound: the one in the address, else the one of one's home or post; who serves several says which. */
import { type ReactNode, useState } from 'react'
import { bookReaders } from 'types/assets'
import type { Me } from 'types/community'
import { usePlace } from '@/session/place'
import { isWide, useServed } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Skeleton } from '@/ui/skeleton'

interface CompoundPageProps {
  title: string
  children: (scope: string, name: string) => ReactNode
}

function Served({ me, children }: { me: Me; children: CompoundPageProps['children'] }) {
  const { served, waiting } = useServed(me, bookReaders)
  const [chosen, setChosen] = useState('')
  const place = served.find(({ scope }) => scope === chosen) ?? served[0]
  if (waiting) return <Skeleton />
  if (!place) return <Empty icon='town' text='您还没有登记在哪个小区，也没有管这一项的职务。' />
  return (
    <>
      {served.length > 1 ? (
        <Pills
          label='看哪个小区'
          options={served.map(({ scope: value, name }) => ({ value, text: name }))}
          value={place.scope}
          onChange={setChosen}
        />
      ) : null}
      {children(place.scope, place.name)}
    </>
  )
}

export function CompoundPage({ title, children }: CompoundPageProps) {
  const [asked, called] = [useParam('scope'), useParam('name')]
  // A desk of a whole community opens it too: then one of its compounds is chosen.
  const [scope, name] = isWide({ scope: asked }) ? ['', ''] : [asked, called]
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  const near = place && !isWide(place) ? place : undefined
  const beside = name || (scope ? '' : (near?.name ?? ''))
  return (
    <Page title={title} {...(beside ? { beside } : {})}>
      {scope ? children(scope, name) : null}
      {!scope && waiting ? <Skeleton /> : null}
      {!scope && trouble ? (
        <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
      ) : null}
      {!scope && me && near ? children(near.scope, near.name) : null}
      {!scope && me && !near ? <Served me={me}>{children}</Served> : null}
    </Page>
  )
}

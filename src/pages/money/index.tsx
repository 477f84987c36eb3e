/** 公账: the compound's money in one picture, every line one tap from its voucher; in the elder layout, three doors. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { bookReaders } from 'types/assets'
import type { Me } from 'types/community'
import { useRead } from '@/cloud/query'
import { useElder } from '@/session/elder'
import { NoHome } from '@/session/no-home'
import { type Place, usePlace } from '@/session/place'
import { isWide, useServed } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useUnread } from '@/session/use-unread'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Skeleton } from '@/ui/skeleton'
import { Accounts } from './accounts'
import { ElderAccounts } from './elder-accounts'
import { NoBook } from './no-book'

function OfCompound({ me, scope, name }: { me: Me; scope: string; name: string }) {
  const elder = useElder()
  const now = useNow()
  const { data, waiting, trouble, seenAt, retry } = useRead('disclosure.now', { scope })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  const Layout = elder ? ElderAccounts : Accounts
  return (
    <>
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {data.now ? (
        <Layout
          scope={scope}
          name={name}
          now={now}
          view={data.now}
          before={data.before}
          published={data.published}
          sealCode={data.seal?.code}
        />
      ) : (
        <NoBook me={me} scope={scope} name={name} />
      )}
    </>
  )
}

/** Books belong to compounds; who serves a whole community says which. */
function ForPlace({ me, place }: { me: Me; place: Place }) {
  const { served, waiting } = useServed(me, bookReaders)
  const [chosen, setChosen] = useState('')
  if (!isWide(place)) return <OfCompound me={me} scope={place.scope} name={place.name} />
  const below = served.find(({ scope }) => scope === chosen) ?? served[0]
  if (waiting || !below) return <Skeleton />
  return (
    <>
      {served.length > 1 ? (
        <Pills
          label='看哪个小区'
          options={served.map(({ scope: value, name }) => ({ value, text: name }))}
          value={below.scope}
          onChange={setChosen}
        />
      ) : null}
      <OfCompound key={below.scope} me={me} scope={below.scope} name={below.name} />
    </>
  )
}

export default function MoneyPage() {
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  useUnread()
  return (
    <Page title='公账' {...(place ? { beside: place.name } : {})} tab>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && !place ? <NoHome /> : null}
      {me && place ? <ForPlace me={me} place={place} /> : null}
    </Page>
  )
}

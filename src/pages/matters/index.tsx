/** 说事: what is going on near me; in the elder layout, three doors. */
import { useElder } from '@/session/elder'
import { NoHome } from '@/session/no-home'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useUnread } from '@/session/use-unread'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { ElderHome } from './elder-home'
import { Nearby } from './nearby'

export default function MattersPage() {
  const elder = useElder()
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  useUnread()
  const beside = place?.home ? { beside: place.home } : {}
  return (
    <Page title={place?.name ?? '有事来聊'} {...beside} tab floating={!elder && place !== undefined}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && place ? elder ? <ElderHome place={place} /> : <Nearby me={me} place={place} /> : null}
      {me && !place ? <NoHome /> : null}
    </Page>
  )
}

/** One matter: what it is, where it stands, what you can do now, what happened, and the papers. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useRead } from '@/cloud/query'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { SaidWords } from '../said-words'
import { Deeds, SeldomDeeds } from './deeds'
import { Happened } from './happened'
import { Papers } from './papers'
import { Standing } from './standing'
import { Talked } from './talked'
import { SentBack, What } from './what'

export default function MatterPage() {
  const now = useNow()
  const matterId = useId()
  const { data: matter, waiting, trouble, seenAt, retry } = useRead('matter.show', { matterId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这件事'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {matter ? (
        <>
          <What matter={matter} now={now} />
          <SentBack matter={matter} />
          <Standing matter={matter} now={now} />
          <Deeds matter={matter} />
          <Papers matter={matter} now={now} />
          <Talked matter={matter} now={now} />
          {matter.ratings.count > 0 ? <SaidWords matterId={matterId} /> : null}
          <Happened timeline={matter.timeline} media={matter.media} now={now} />
          <SeldomDeeds matter={matter} />
        </>
      ) : null}
    </Page>
  )
}

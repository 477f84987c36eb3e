/** One matter: what it is, where it stands, what you can do now, what happened, and the papers. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { MergedInto } from '../merged-into'
import { SaidWords } from '../said-words'
import { WhereOnPlan } from '../where-on-plan'
import { Deeds, SeldomDeeds } from './deeds'
import { Happened } from './happened'
import { NotRight } from './not-right'
import { Papers } from './papers'
import { Standing } from './standing'
import { Talked } from './talked'
import { SentBack, What } from './what'

const papersOf = ({ triage, acts, result, objection }: MatterView) => [
  { form: 'topic', title: '议题征集单' },
  ...(triage || acts.includes('triage') ? [{ form: 'triage', title: '该不该研判表' }] : []),
  ...(objection ? [{ form: 'objection', title: '异议答复单' }] : []),
  ...(result ? [{ form: 'result', title: '结果公告' }] : [])
]

export default function MatterPage() {
  const now = useNow()
  const matterId = useId()
  const { data: matter, waiting, trouble, seenAt, retry } = useRead('matter.show', { matterId })
  // The list of duties names the kind of matter; the title is a neighbour's own words and may name somebody.
  const kind = matter?.triage?.duty
  useShare(kind ? `大家来看看：${kind}` : '小区里有件事，请邻居来看看', `/packages/matters/show/index?id=${matterId}`)
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
          <MergedInto matter={matter} />
          <SentBack matter={matter} />
          <Standing matter={matter} now={now} />
          <Deeds matter={matter} />
          <Papers matter={matter} now={now} />
          {matter.spot ? <WhereOnPlan scope={matter.scope} spot={matter.spot} /> : null}
          <Talked matter={matter} now={now} />
          {matter.ratings.count > 0 ? <SaidWords matterId={matterId} /> : null}
          <Happened timeline={matter.timeline} media={matter.media} now={now} />
          <ToPrint id={matterId} papers={papersOf(matter)} />
          <SeldomDeeds matter={matter} />
          <NotRight matter={matter} />
        </>
      ) : null}
    </Page>
  )
}

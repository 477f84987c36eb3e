/** 清收: all projects of a compound with their totals, or one of them, step by step. */
import { useRead } from '@/cloud/query'
import { useParam } from '@/session/use-param'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { CompoundPage } from '../compound-page'
import { Clearing } from './clearing'
import { Clearings } from './clearings'

function One({ clearingId }: { clearingId: string }) {
  const { data: clearing, waiting, trouble, retry } = useRead('clearing.show', { clearingId }, { keep: false })
  return (
    <Page title='清收'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {clearing ? <Clearing clearing={clearing} /> : null}
    </Page>
  )
}

export default function ClearingPage() {
  const id = useParam('id')
  if (id) return <One clearingId={id} />
  return <CompoundPage title='清收'>{scope => <Clearings key={scope} scope={scope} />}</CompoundPage>
}

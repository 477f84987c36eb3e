/** 公布积分办法: staff write the next version of the rule. */
import { pointKeepers } from 'types/points'
import { useRead } from '@/cloud/query'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'
import { RuleForm } from './form'

function Publish({ scope }: { scope: string }) {
  const now = useNow()
  const { data: rule, waiting, trouble, retry } = useRead('points.rule', { scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return waiting || !rule ? <Skeleton /> : <RuleForm rule={rule} now={now} />
}

export default function PublishPage() {
  return (
    <StaffPage title='公布积分办法' roles={pointKeepers}>
      {({ scope }) => <Publish scope={scope} />}
    </StaffPage>
  )
}

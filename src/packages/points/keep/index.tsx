/** 上架: a new thing of the shop, or another look at one that is there. */
import { shopKeepers } from 'types/shop'
import { useRead } from '@/cloud/query'
import { StaffPage } from '@/session/staff-page'
import { useId } from '@/session/use-id'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'
import { ItemForm } from './form'

function Known({ itemId }: { itemId: string }) {
  const { data: item, waiting, trouble, retry } = useRead('item.show', { itemId }, { keep: false })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return waiting || !item ? <Skeleton /> : <ItemForm scope={item.scope} item={item} />
}

export default function KeepPage() {
  const itemId = useId()
  return (
    <StaffPage title={itemId ? '改这一样' : '放一样新的'} roles={shopKeepers}>
      {({ scope }) => (itemId ? <Known itemId={itemId} /> : <ItemForm scope={scope} />)}
    </StaffPage>
  )
}

/** 拿不准的行: every doubtful row of an import with its reasons, twenty at a time, until none is left. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { backTo } from '@/session/back'
import { useId } from '@/session/use-id'
import { address, useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Doubts } from './doubts'

export default function RosterRowsPage() {
  const importId = useId()
  const [scope, name] = [useParam('scope'), useParam('name')]
  /** Where each page looked at so far began; the last one is shown. */
  const [starts, setStarts] = useState<string[]>([])
  const after = starts[starts.length - 1]
  const input = { importId, part: 'doubts' as const, ...(after ? { after } : {}) }
  const { data, waiting, trouble, retry } = useRead('roster.show', input, { keep: false })
  const leave = () => backTo(address('/packages/community/roster/index', { scope, name }))
  const next = data?.next
  const open = data?.roster.rows.open ?? 0
  return (
    <Page title='拿不准的行' {...(name ? { beside: name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data && open === 0 ? (
        <Empty icon='check' text='拿不准的行都定了。' act={{ text: '接着导入', onTap: leave }} />
      ) : null}
      {data && open > 0 ? (
        <>
          <View className='h1'>{`还有 ${open} 行要您定`}</View>
          {data.doubts.length === 0 ? <View className='soft'>这一页都定了，前面还有没定的。</View> : null}
          <Doubts key={after ?? 'first'} importId={importId} doubts={data.doubts} />
        </>
      ) : null}
      {next ? <Button look='ghost' text='先看后面的' onTap={() => setStarts([...starts, next])} /> : null}
      {starts.length > 0 ? (
        <Button look='ghost' icon='back' text='回前面的' onTap={() => setStarts(starts.slice(0, -1))} />
      ) : null}
    </Page>
  )
}

/** Every line of a quarter, month by month, each one tap from its voucher, decision, contract and seal. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { quarterName } from 'types/quarter-name'
import { usePages, useRead } from '@/cloud/query'
import { LineRow } from '@/pages/money/newest-lines'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/skeleton'

const monthName = (month: string): string => `${Number(month.slice(5))} 月`

function Month({ scope, month }: { scope: string; month: string }) {
  const now = useNow()
  const list = usePages('ledger.lines', { scope, kind: 'revenue' as const, month })
  return (
    <Listing list={list} now={now} rows empty={<Empty icon='list' text={`${monthName(month)}没有记账。`} />}>
      {line => <LineRow key={line.id} line={line} />}
    </Listing>
  )
}

function Months({ scope, months }: { scope: string; months: string[] }) {
  const [chosen, setChosen] = useState(months[months.length - 1] ?? '')
  return (
    <>
      <Segments
        label='看哪个月'
        options={months.map(month => ({ value: month, text: monthName(month) }))}
        value={chosen}
        onChange={setChosen}
      />
      <Month key={chosen} scope={scope} month={chosen} />
    </>
  )
}

export default function LinesPage() {
  const disclosureId = useId()
  const { data: view, waiting, trouble, retry } = useRead('disclosure.show', { disclosureId })
  return (
    <Page title='每一笔账'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {view ? (
        <>
          <View>
            <View className='h1'>{quarterName(view.quarter)}</View>
            <View className='soft'>{`一共 ${view.figures.lines} 笔，点开看凭证、合同、谁批的`}</View>
          </View>
          <Months scope={view.scope} months={view.months} />
        </>
      ) : null}
    </Page>
  )
}

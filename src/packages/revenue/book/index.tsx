/** 记账台: what lies where, what waits for whom; from here a line is drafted, checked, imported. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BookDesk, BookingPart } from 'types/bookkeeping'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/skeleton'
import { inYuan, yuan } from '@/ui/yuan'
import { BookingRow } from '../booking-row'
import { CompoundPage } from '../compound-page'
import { OpenBook } from './open-book'

const parts: readonly { value: BookingPart; text: string }[] = [
  { value: 'draft', text: '等核对' },
  { value: 'back', text: '要补要改' },
  { value: 'posted', text: '已入账' },
  { value: 'over', text: '冲销不记' }
]

const nothing: Readonly<Record<BookingPart, string>> = {
  draft: '没有等核对的。',
  back: '没有退回来要改的。',
  posted: '还没有入账的。',
  over: '没有冲销和不记的。'
}

function Lines({ scope, part }: { scope: string; part: BookingPart }) {
  const now = useNow()
  const list = usePages('booking.list', { scope, part }, { keep: false })
  return (
    <Listing rows list={list} now={now} empty={<Empty icon='check' text={nothing[part]} />}>
      {booking => <BookingRow key={booking.id} booking={booking} now={now} />}
    </Listing>
  )
}

function Purses({ open }: { open: NonNullable<BookDesk['open']> }) {
  const { bankFen, cashFen, permits, costLimitFen } = open
  return (
    <>
      <Counts
        counts={[
          { figure: yuan(bankFen), what: '银行（元）', tone: 'info' },
          { figure: yuan(cashFen), what: '现金（元）', tone: 'calm' }
        ]}
      />
      {permits.length > 0 ? (
        <Card rows>
          {permits.map(({ decisionId, what, leftFen }) => (
            <Row
              key={decisionId}
              icon='vote'
              head={what}
              note={`表决批准的，还能花 ${inYuan(leftFen)}`}
              onTap={() => go(`/packages/voting/show/index?id=${decisionId}`)}
            />
          ))}
        </Card>
      ) : null}
      <View className='faint'>{`单笔成本超过 ${inYuan(costLimitFen)} 要先表决。`}</View>
    </>
  )
}

function Doors({ scope, name, desk }: { scope: string; name: string; desk: BookDesk }) {
  const keeps = desk.acts.includes('keep')
  const to = (page: string) => () => go(address(`/packages/${page}/index`, { scope, name }))
  return (
    <>
      {keeps ? <Button icon='write' text='记一笔' onTap={to('revenue/draft')} /> : null}
      <Card rows>
        {keeps ? (
          <Row icon='upload' head='导入银行流水或旧账' note='Excel 或 csv，先看后记' onTap={to('revenue/import')} />
        ) : null}
        <Row icon='alert' head='该收没收的' note='合同写明该收、账上没有的' onTap={to('revenue/missing')} />
        <Row icon='town' head='共有资产、用房、合同' onTap={to('revenue/assets')} />
        <Row icon='home' head='公共用房' note='多大、谁在用、有没有合同' onTap={to('revenue/premises')} />
        <Row icon='again' head='清收' note='欠大家的钱，怎么收回来' onTap={to('revenue/clearing')} />
      </Card>
    </>
  )
}

function Desk({ scope, name }: { scope: string; name: string }) {
  const [part, setPart] = useState<BookingPart>('draft')
  const { data: desk, waiting, trouble, retry } = useRead('revenue.desk', { scope }, { keep: false })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !desk) return <Skeleton />
  if (!desk.open) return <OpenBook scope={scope} mayOpen={desk.acts.includes('open')} />
  const { draft, back, undo } = desk.waiting
  const waits = { draft: draft + undo, back, posted: 0, over: 0 }
  return (
    <>
      <Purses open={desk.open} />
      <Doors scope={scope} name={name} desk={desk} />
      <Segments
        label='看哪些账'
        options={parts.map(({ value, text }) => ({
          value,
          text: waits[value] > 0 ? `${text} ${waits[value]}` : text
        }))}
        value={part}
        onChange={setPart}
      />
      <Lines key={part} scope={scope} part={part} />
    </>
  )
}

export default function BookPage() {
  return <CompoundPage title='记账台'>{(scope, name) => <Desk key={scope} scope={scope} name={name} />}</CompoundPage>
}

/** 商户结算: what a merchant handed over in a month, what the community owes, and two people who say it is right. */

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SettlementView } from 'types/merchants'
import { useRead } from '@/cloud/query'
import { serverNow } from '@/cloud/server-time'
import { useWrite } from '@/cloud/use-write'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { monthNamed } from '@/ui/day-fields'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { chinaMonth, dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'

const MONTHS = [0, 1, 2, 3]

function Sheet({ sheet }: { sheet: SettlementView }) {
  const { lines, pieces, points, fen, merchant } = sheet
  if (lines.length === 0) return <Empty icon='box' text='这个月还没有交付过。' />
  return (
    <>
      <Card rows>
        {lines.map(line => (
          <Row
            key={line.itemId}
            head={line.item}
            note={`${line.pieces} 份 · ${line.points} 分`}
            end={<View className='strong figures'>{inYuan(line.fen)}</View>}
          />
        ))}
      </Card>
      <Card>
        <View className='row between'>
          <View className='soft'>{`一共 ${pieces} 份，${points} 分`}</View>
          <View className='h2 figures'>{inYuan(fen)}</View>
        </View>
        <View className='card-part soft'>{`社区该付给${merchant}的钱。积分不折成钱，钱按说好的结算价算。`}</View>
      </Card>
    </>
  )
}

function Sides({ sheet, now }: { sheet: SettlementView; now: number }) {
  const side = (head: string, said: SettlementView['byMerchant']) => (
    <Row
      head={head}
      {...(said ? { note: `${said.who}，${dayAndTime(said.at, now)}` } : {})}
      end={said ? <Chip tone='done' icon='check' text='说对' /> : <Chip tone='due' text='还没确认' />}
    />
  )
  return (
    <Card rows>
      {side('商户', sheet.byMerchant)}
      {side('社区', sheet.byCommunity)}
    </Card>
  )
}

function Confirm({ sheet }: { sheet: SettlementView }) {
  const { merchantId, month, pieces, fen, final, acts } = sheet
  const { act, busy, trouble } = useWrite('settlement.confirm', `${merchantId}/${month}`)
  if (!final) return <View className='soft centre'>月底以后再确认，现在的数还会变。</View>
  if (!acts.includes('confirm')) return null
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button icon='check' text='这张单子对' busy={busy} onTap={() => void act({ merchantId, month, pieces, fen })} />
    </>
  )
}

export default function SettlementPage() {
  const now = useNow()
  const merchantId = useId()
  const [back, setBack] = useState(0)
  const month = chinaMonth(serverNow(), back)
  const { data: sheet, waiting, trouble, retry } = useRead('settlement.show', { merchantId, month })
  return (
    <Page title='商户结算' {...(sheet ? { beside: sheet.merchant } : {})}>
      <Pills
        label='哪个月'
        options={MONTHS.map(one => ({ value: String(one), text: monthNamed(chinaMonth(serverNow(), one)) }))}
        value={String(back)}
        onChange={one => setBack(Number(one))}
      />
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {sheet ? (
        <>
          <Sheet sheet={sheet} />
          {sheet.lines.length > 0 ? <Sides sheet={sheet} now={now} /> : null}
          {sheet.lines.length > 0 ? <Confirm sheet={sheet} /> : null}
          <ToPrint id={`${merchantId}.${month}`} papers={[{ form: 'settlement', title: '商户结算单' }]} />
        </>
      ) : null}
    </Page>
  )
}

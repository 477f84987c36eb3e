/** 核对一笔: the line as drafted beside its voucher; yes, no with a reason, or later the wish to take it back. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type BookingView, bookingKinds, bookingStates } from 'types/bookkeeping'
import { costKinds, incomeClasses, purses, useKinds } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Sum } from '@/ui/sum'
import { said } from '@/ui/time'
import { bookingTones } from '../booking-row'
import { dayWords } from '../day-words'
import { CheckActs } from './acts'
import { UndoSheet } from './undo-sheet'

const forWhat = ({ kind, class: income, cost, use }: BookingView): string =>
  (income && incomeClasses[income].name) || (cost && costKinds[cost]) || (use && useKinds[use]) || bookingKinds[kind]

function Facts({ booking, now }: { booking: BookingView; now: number }) {
  const { kind, day, purse, decisionId, decision, contractId, contract, due, clearingId } = booking
  return (
    <Card rows>
      <Row head='哪一天' note={dayWords(day, now)} />
      <Row head={kind === 'income' ? '哪一类' : '花在什么上'} note={forWhat(booking)} />
      {kind === 'permit' ? null : <Row head='钱在哪里' note={purses[purse]} />}
      {decisionId ? (
        <Row
          icon='vote'
          head='按这次表决'
          note={decision ?? '点开看'}
          onTap={() => go(`/packages/voting/show/index?id=${decisionId}`)}
        />
      ) : null}
      {contractId ? (
        <Row
          icon='paper'
          head={due ? `合同该在 ${dayWords(due, now)}前收的` : '合同'}
          note={contract ?? '点开看'}
          onTap={() => go(`/packages/revenue/contract/index?id=${contractId}`)}
        />
      ) : null}
      {clearingId ? (
        <Row icon='again' head='清收收回来的' onTap={() => go(`/packages/revenue/clearing/index?id=${clearingId}`)} />
      ) : null}
    </Card>
  )
}

function Words({ booking, now }: { booking: BookingView; now: number }) {
  const { by, check, undo } = booking
  return (
    <Card>
      <View className='soft'>{`${by.who} 记的 · ${said(by.at, now)}`}</View>
      {check ? <View className='soft'>{`${check.who} 核对 · ${said(check.at, now)}`}</View> : null}
      {undo ? <View className='soft'>{`${undo.who} 申请冲销 · ${undo.reason} · ${said(undo.at, now)}`}</View> : null}
    </Card>
  )
}

function Booking({ booking }: { booking: BookingView }) {
  const now = useNow()
  const [undoing, setUndoing] = useState(false)
  const { id, scope, kind, what, amountFen, state, trouble, media, entryId, acts } = booking
  const out = kind === 'cost' || kind === 'use'
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip tone={bookingTones[state]} text={bookingStates[state]} />
          <View className='faint'>{bookingKinds[kind]}</View>
        </View>
        <View className='h1'>{what}</View>
        <Sum fen={out ? -amountFen : amountFen} />
      </Card>
      {trouble ? <Banner tone='due' icon='alert' head='没有记上，原因' text={trouble} /> : null}
      <Card>
        <View className='strong'>{media.length > 0 ? `凭证 ${media.length} 张` : '没有凭证照片'}</View>
        <MediaShown media={media} />
      </Card>
      <Facts booking={booking} now={now} />
      <Words booking={booking} now={now} />
      <CheckActs booking={booking} />
      {entryId ? (
        <Button
          look='ghost'
          icon='sealed'
          text='看账上的这一笔'
          onTap={() => go(`/packages/revenue/line/index?id=${entryId}`)}
        />
      ) : null}
      {acts.includes('keep') ? (
        <Button
          look='ghost'
          icon='write'
          text={state === 'back' ? '补好再送核对' : '改一改'}
          onTap={() => go(address('/packages/revenue/draft/index', { scope, id }))}
        />
      ) : null}
      {acts.includes('undo') ? <Button look='ghost' text='记错了，申请冲销' onTap={() => setUndoing(true)} /> : null}
      {undoing ? <UndoSheet booking={booking} onClose={() => setUndoing(false)} /> : null}
    </>
  )
}

export default function CheckPage() {
  const bookingId = useId()
  const { data: booking, waiting, trouble, retry } = useRead('booking.show', { bookingId }, { keep: false })
  return (
    <Page title='核对一笔'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {booking ? <Booking booking={booking} /> : null}
    </Page>
  )
}

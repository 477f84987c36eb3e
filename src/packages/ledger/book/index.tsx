/** 账本: a book at a glance; what stands where, its seal, its closed months, whether it is in order. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { BookView } from 'types/ledger'
import { bookNames } from 'types/ledger-words'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime, fullDay } from '@/ui/time'
import { bookPage, useBookRef } from '../use-book-ref'
import { Accounts } from './accounts'
import { Frozen } from './frozen'
import { Months } from './months'
import { TakeOut } from './take-out'

const GROUP = 4

function Seal({ book, now }: { book: BookView; now: number }) {
  const { seal, checkedAt, frozen } = book
  const words =
    checkedAt === undefined ? '每天夜里逐笔核对一遍' : `${dayAndTime(checkedAt, now)} 逐笔核对过，没有不一致`
  return (
    <Card>
      {frozen ? null : <Chip tone={checkedAt === undefined ? 'calm' : 'done'} icon='sealed' text={words} />}
      {seal.no > 0 ? (
        <BigCode name={`封签短码 · 第 ${seal.no} 块`} code={seal.code.replace(/ /g, '')} group={GROUP} />
      ) : (
        <View className='soft'>还没有封过账。第一笔记上两分钟以后就有封签。</View>
      )}
      <Button icon='sealed' text='用这台手机核对' onTap={() => go(bookPage('ledger/verify', book))} />
    </Card>
  )
}

function Printed({ book }: { book: BookView }) {
  if (book.anchors.length === 0) return null
  return (
    <Fold title='公示过的短码' icon='paper'>
      {book.anchors.map(({ no, code, at, what }) => (
        <Row key={`${no}${at}`} head={code} note={`${what} · ${fullDay(at)} · 第 ${no} 块`} />
      ))}
    </Fold>
  )
}

function Whole({ book, now }: { book: BookView; now: number }) {
  const open = book.acts.includes('lines')
  return (
    <>
      <Frozen book={book} />
      <Seal book={book} now={now} />
      <Accounts book={book} />
      {open ? (
        <Button look='ghost' icon='list' text='看每一笔' onTap={() => go(bookPage('ledger/lines', book))} />
      ) : null}
      {book.months.length > 0 || book.closable ? <View className='h2'>结账</View> : null}
      <Months book={book} />
      <Printed book={book} />
      {open ? <TakeOut kind={book.kind} scope={book.scope} /> : null}
    </>
  )
}

export default function BookPage() {
  const now = useNow()
  const { kind, scope, name } = useBookRef()
  const { data: book, waiting, trouble, seenAt, retry } = useRead('ledger.book', { kind, scope })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title={bookNames[kind]} {...(name ? { beside: name } : {})}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {book ? <Whole book={book} now={now} /> : null}
    </Page>
  )
}

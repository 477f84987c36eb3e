/**
 * 一笔账: one entry of the fund, of points, hours or stock, with all it rests on; what undid it, who approved it, the block
 * that holds it. Lines of common income have a page of their own (packages/revenue/line): they rest on contracts, are asked
 * about by owners, and are read in money that came in or went out; here the unit is that of the book.
 */
import { View } from '@tarojs/components'
import type { EntryView } from 'types/ledger'
import { bookNames, entryKindNames } from 'types/ledger-words'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { said } from '@/ui/time'
import { bookPage } from '../use-book-ref'
import { accountName, amountWords, dayName, linePage } from '../words'

const sides = { debit: '借', credit: '贷' } as const

function Undone({ line }: { line: EntryView }) {
  const { bookKind, reverses, reversedBy, reason } = line
  const other = reverses ?? reversedBy
  if (!other) return null
  return (
    <Banner
      tone='due'
      icon='again'
      head={reverses ? '这一笔是冲销' : '这一笔后来冲销了'}
      text={reason ?? '点开看冲销的那一笔'}
      act={<Button small look='ghost' text='看那一笔' onTap={() => go(linePage(bookKind, { id: other }))} />}
    />
  )
}

function Links({ line }: { line: EntryView }) {
  const { decisionId, matterId } = line.evidence
  return (
    <>
      {decisionId ? (
        <Row
          icon='vote'
          head='大家的表决'
          note='谁同意的，看结果'
          onTap={() => go(`/packages/voting/show/index?id=${decisionId}`)}
        />
      ) : null}
      {matterId ? (
        <Row icon='talk' head='为了这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
      ) : null}
    </>
  )
}

function Sealed({ line }: { line: EntryView }) {
  const { seal, scope, bookKind } = line
  const head = seal ? `第 ${seal.no} 块，第 ${seal.place} 笔，共 ${seal.of} 笔` : '两分钟内封存'
  const note = seal ? `封签短码 ${seal.code}` : '封存以后改一个字都看得出来'
  return (
    <Row icon='sealed' head={head} note={note} onTap={() => go(bookPage('ledger/verify', { kind: bookKind, scope }))} />
  )
}

function Whole({ line, now }: { line: EntryView; now: number }) {
  const { bookKind, kind, what, day, amount, legs, media, approvals } = line
  return (
    <>
      <View>
        <View className='h1'>{what}</View>
        <View className='soft'>{`${bookNames[bookKind]} · ${dayName(day)}`}</View>
      </View>
      <Undone line={line} />
      <Card>
        <View className='row between'>
          <View className='sum'>{amountWords(bookKind, amount)}</View>
          <Chip tone={kind === 'reversal' ? 'due' : 'calm'} text={entryKindNames[kind]} />
        </View>
        {legs.map(({ account, side, amount: part }) => (
          <View key={account} className='row between'>
            <View className='soft'>{`${sides[side]} ${accountName(bookKind, account)}`}</View>
            <View className='figures'>{amountWords(bookKind, part)}</View>
          </View>
        ))}
      </Card>
      <MediaShown media={media} />
      <Card>
        <View className='strong'>谁批的</View>
        {approvals.length === 0 ? <View className='soft'>由系统按规则记的，没有人批</View> : null}
        {approvals.map(({ who, what: deed, at }) => (
          <View key={`${who}${deed}`} className='soft'>{`${who} ${deed} · ${said(at, now)}`}</View>
        ))}
      </Card>
      <Card rows>
        <Links line={line} />
        <Sealed line={line} />
      </Card>
    </>
  )
}

export default function LinePage() {
  const now = useNow()
  const entryId = useId()
  const { data: line, waiting, trouble, retry } = useRead('ledger.line', { entryId })
  return (
    <Page title='一笔账'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {line ? <Whole line={line} now={now} /> : null}
    </Page>
  )
}

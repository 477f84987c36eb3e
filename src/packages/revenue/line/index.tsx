/**
 * One line of common income with all it rests on: voucher, decision, contract, who approved it, the block that seals it, and
 * what owners asked about it. Lines of the other books are shown by packages/ledger/line, which knows no contract and no
 * objection; `linePage` leads to the one that is right.
 */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { EntryView } from 'types/ledger'
import { entryKindNames } from 'types/ledger-words'
import { useRead } from '@/cloud/query'
import { moved } from '@/pages/money/newest-lines'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { dayNamed } from '@/ui/day-fields'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Sum } from '@/ui/sum'
import { said } from '@/ui/time'
import { yuan } from '@/ui/yuan'
import { accountName } from '../account-name'
import { AskSheet } from '../ask-sheet'

function Reversal({ line }: { line: EntryView }) {
  const { reverses, reversedBy, reason } = line
  const other = reverses ?? reversedBy
  if (!other) return null
  return (
    <Banner
      tone='due'
      icon='again'
      head={reverses ? '这一笔是冲销' : '这一笔后来冲销了'}
      text={reason ?? '点开看冲销的那一笔'}
      act={<Button small look='ghost' text='看那一笔' onTap={() => go(`/packages/revenue/line/index?id=${other}`)} />}
    />
  )
}

/** Where it was agreed and written down. */
function RestsOn({ line }: { line: EntryView }) {
  const { decisionId, contractId, matterId } = line.evidence
  if (!decisionId && !contractId && !matterId) return null
  return (
    <Card rows>
      {decisionId ? (
        <Row
          icon='vote'
          head='业主的表决'
          note='谁同意花的，看结果'
          onTap={() => go(`/packages/voting/show/index?id=${decisionId}`)}
        />
      ) : null}
      {contractId ? (
        <Row
          icon='paper'
          head='合同'
          note='租给谁、多少钱、到哪天'
          onTap={() => go(`/packages/revenue/contract/index?id=${contractId}`)}
        />
      ) : null}
      {matterId ? (
        <Row icon='talk' head='为了这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
      ) : null}
    </Card>
  )
}

function Approved({ line, now }: { line: EntryView; now: number }) {
  return (
    <Card>
      <View className='strong'>谁批的</View>
      {line.approvals.length === 0 ? <View className='soft'>没有写</View> : null}
      {line.approvals.map(({ who, what, at }) => (
        <View key={`${who}${what}`} className='soft'>{`${who} ${what} · ${said(at, now)}`}</View>
      ))}
    </Card>
  )
}

/** The accounts on both sides, and the block: for whoever checks by hand. */
function Proof({ line }: { line: EntryView }) {
  const { legs, seal, scope, contentHash } = line
  return (
    <Fold title='怎么记的、封在哪里' icon='sealed'>
      {legs.map(({ account, side, amount }) => (
        <View key={account} className='sum-row'>
          <Text>{`${side === 'debit' ? '借' : '贷'} ${accountName(account)}`}</Text>
          <Text className='figures'>{yuan(amount)}</Text>
        </View>
      ))}
      <View className='soft card-part'>
        {seal
          ? `封在第 ${seal.no} 封，里面第 ${seal.place} 笔，共 ${seal.of} 笔。封签短码 ${seal.code}`
          : '刚记的，过两分钟就封。'}
      </View>
      <View className='faint figures'>{contentHash}</View>
      <Row
        icon='sealed'
        head='自己核对一遍'
        note='手机自己算这个月的账'
        onTap={() => go(address('/packages/ledger/verify/index', { scope, kind: 'revenue' }))}
      />
    </Fold>
  )
}

function Line({ line }: { line: EntryView }) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const { id, what, day, kind, scope, media } = line
  const fen = moved(line)
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip
            tone={line.sealNo === null ? 'calm' : 'done'}
            text={line.sealNo === null ? '等封账' : '已封账 可核对'}
          />
          <View className='faint'>
            {kind === 'normal' ? dayNamed(day) : `${entryKindNames[kind]} · ${dayNamed(day)}`}
          </View>
        </View>
        <View className='h1'>{what}</View>
        <Sum fen={fen === 0 ? line.amount : fen} />
        <View className='soft'>{fen > 0 ? '收进来的' : fen < 0 ? '花出去的' : '钱没有进出，只是转记'}</View>
        <View className='card-part'>
          <ReadAloud
            small
            text={`${what}，${fen < 0 ? '花了' : '收了'}${yuan(Math.abs(fen))} 元，${dayNamed(day)}。`}
          />
        </View>
      </Card>
      <Reversal line={line} />
      <Card>
        <View className='strong'>{media.length > 0 ? `凭证 ${media.length} 张` : '没有凭证照片'}</View>
        <MediaShown media={media} />
      </Card>
      <RestsOn line={line} />
      <Approved line={line} now={now} />
      <Proof line={line} />
      <Button look='ghost' icon='talk' text='对这一笔有疑问' onTap={() => setAsking(true)} />
      <Card rows>
        <Row
          icon='list'
          head='邻居对这一笔问过的'
          onTap={() => go(address('/packages/revenue/objections/index', { scope, entry: id }))}
        />
      </Card>
      {asking ? <AskSheet scope={scope} entryId={id} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

export default function LinePage() {
  const entryId = useId()
  const { data: line, waiting, trouble, retry } = useRead('ledger.line', { entryId })
  return (
    <Page title='这一笔账'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {line ? <Line line={line} /> : null}
    </Page>
  )
}

/** One line: how much, what for, who wrote and who checked it, its papers; what I can do about it. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { FundLineView } from 'types/fund'
import { fundKindNames, serviceNames } from 'types/fund-parts'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Sum } from '@/ui/sum'
import { day, dayAndTime } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import { lineChip, lineNote, linePage, projectPage } from '../words'
import { Acts } from './acts'

function What({ line, now }: { line: FundLineView; now: number }) {
  const { fund, service, other, letterNo, givers, formula, paidFen, amountFen, heldUntil } = line
  return (
    <Card>
      <View className='card-head'>
        <Sum fen={paidFen ?? amountFen} />
        <Chip {...lineChip(line)} />
      </View>
      <View className='soft'>{lineNote(line)}</View>
      <View className='soft'>
        {service ? `${fundKindNames[fund]} · ${serviceNames[service]}` : fundKindNames[fund]}
      </View>
      <View className='card-part'>{line.kind === 'spending' ? `付给：${other}` : `来自、去向：${other}`}</View>
      {letterNo ? <View>{`确认函编号：${letterNo}`}</View> : null}
      {givers === undefined ? null : <View>{`${givers} 人次`}</View>}
      {formula ? <View className='soft'>{formula}</View> : null}
      {paidFen !== undefined && paidFen < amountFen ? (
        <View className='soft'>{`批了 ${inYuan(amountFen)}，少花的放回项目了`}</View>
      ) : null}
      {heldUntil === undefined ? null : (
        <View className='soft'>{`钱留到 ${day(heldUntil, now)}，到时没付就放回项目`}</View>
      )}
      {line.reason ? <View className='soft'>{`原因：${line.reason}`}</View> : null}
    </Card>
  )
}

function Who({ line, now }: { line: FundLineView; now: number }) {
  const { clerk, checker, checkedAt, at } = line
  return (
    <Card rows>
      <Row icon='write' head={clerk} note={`记的 · ${dayAndTime(at, now)}`} />
      {checker && checkedAt !== undefined ? (
        <Row icon='check' head={checker} note={`核对的 · ${dayAndTime(checkedAt, now)}`} />
      ) : (
        <Row icon='clock' head='等另一位核对' note='记的人不能自己核对' />
      )}
    </Card>
  )
}

/** One tap to what it rests on. */
function Rests({ line }: { line: FundLineView }) {
  const { projectId, project = '', decision, matterId, undoes, entryId } = line
  return (
    <Card rows>
      {projectId ? <Row icon='list' head='哪个项目' note={project} onTap={() => go(projectPage(projectId))} /> : null}
      {matterId ? (
        <Row icon='talk' head='为居民提的哪件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
      ) : null}
      {decision ? (
        <Row
          icon='vote'
          head='凭哪次表决'
          note={`${decision.question} ${decision.outcome}`}
          onTap={() => go(`/packages/voting/show/index?id=${decision.id}`)}
        />
      ) : null}
      {undoes ? <Row icon='again' head='冲销的是哪一笔' onTap={() => go(linePage(undoes))} /> : null}
      {entryId ? (
        <Row
          icon='sealed'
          head='账本里的这一笔'
          note='怎么记的、封在哪里，可以自己核对'
          onTap={() => go(`/packages/ledger/line/index?id=${entryId}`)}
        />
      ) : null}
    </Card>
  )
}

export default function LinePage() {
  const now = useNow()
  const lineId = useId()
  const { data: line, waiting, trouble, seenAt, retry } = useRead('fund.line', { lineId })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='一笔账'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {line ? (
        <>
          <View className='h1'>{line.what}</View>
          <What line={line} now={now} />
          {line.why ? <Banner tone='due' icon='alert' head='没有记上' text={line.why} /> : null}
          <Acts line={line} />
          {line.media.length > 0 ? (
            <Card>
              <View className='h2'>凭证</View>
              <MediaShown media={line.media} />
            </Card>
          ) : null}
          <Who line={line} now={now} />
          <Rests line={line} />
        </>
      ) : null}
    </Page>
  )
}

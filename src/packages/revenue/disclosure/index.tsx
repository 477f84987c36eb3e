/** One quarter's public money: where it stands, what came and went, what proves it, what one can do. */
import { View } from '@tarojs/components'
import type { DisclosureView } from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import { useRead } from '@/cloud/query'
import { MoneyPicture, pictureWords } from '@/pages/money/picture'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { fullDay, left, said } from '@/ui/time'
import { Timeline } from '@/ui/timeline'
import { Stages } from '../stages'
import { ExcelButton } from './excel-button'
import { Proof } from './proof'
import { Sums } from './sums'

const staffActs = { close: '去结账', check: '去核对', agree: '去看过、同意公示', publish: '去公示', board: '拍公告栏' }

/** The one main act of this page for whoever has a post; everyone else asks. */
function Acts({ view }: { view: DisclosureView }) {
  const { id, acts } = view
  const act = (['close', 'check', 'agree', 'publish', 'board'] as const).find(one => acts.includes(one))
  return act ? <Button text={staffActs[act]} onTap={() => go(`/packages/revenue/publish/index?id=${id}`)} /> : null
}

function Standing({ view, now }: { view: DisclosureView; now: number }) {
  const { state, next, sentBack } = view
  const when = next.dueAt === undefined ? [] : [`${fullDay(next.dueAt)} 前 · ${left(next.dueAt, now)}`]
  return (
    <Card>
      <Stages state={state} />
      <Holder below letter={next.who.slice(0, 1)} head={next.who} lines={[next.what, ...when]} />
      {sentBack ? (
        <View className='card-part'>
          <Banner tone='due' icon='again' head={`${sentBack.who}退回来看`} text={sentBack.why} />
        </View>
      ) : null}
    </Card>
  )
}

function Doors({ view }: { view: DisclosureView }) {
  const { id, scope, figures, objections } = view
  const asked = objections.open > 0 ? `${objections.all} 条，${objections.open} 条等答复` : `${objections.all} 条`
  return (
    <Card rows>
      <Row
        icon='list'
        head={`看这个季度的每一笔（${figures.lines} 笔）`}
        note='点开看凭证、合同、谁批的'
        onTap={() => go(address('/packages/revenue/lines/index', { id, scope }))}
      />
      <Row
        icon='talk'
        head='邻居问过的'
        note={objections.all > 0 ? asked : '还没有人问'}
        onTap={() => go(address('/packages/revenue/objections/index', { scope, id }))}
      />
    </Card>
  )
}

export default function DisclosurePage() {
  const now = useNow()
  const disclosureId = useId()
  const { data: view, waiting, trouble, seenAt, retry } = useRead('disclosure.show', { disclosureId })
  return (
    <Page title='公共收益公示'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {view ? (
        <>
          <View>
            <View className='h1'>{quarterName(view.quarter)}</View>
            <View className='soft'>公共收益是全体业主的，谁都可以看、可以问</View>
          </View>
          <Standing view={view} now={now} />
          <Acts view={view} />
          <Card>
            <View className='soft'>{view.state === 'open' && now < view.endsAt ? '现在结余' : '季末结余'}</View>
            <MoneyPicture figures={view.figures} />
            <View className='card-part'>
              <ReadAloud text={`${quarterName(view.quarter)}。${pictureWords(view.figures)}`} />
            </View>
          </Card>
          <Sums figures={view.figures} />
          <Doors view={view} />
          <Proof view={view} />
          <ExcelButton view={view} />
          <Fold title='经过' icon='clock'>
            <Timeline
              happenings={[...view.timeline].reverse().map(({ at, who, what, why }) => ({
                id: `${at}${what}`,
                what,
                note: `${said(at, now)} · ${who}`,
                ...(why ? { why } : {})
              }))}
            />
          </Fold>
        </>
      ) : null}
    </Page>
  )
}

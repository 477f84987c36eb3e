/** The steps of a quarter for those who keep, check, supervise and hang up: what to look at first, then one main act. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DisclosureView } from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import { useRead } from '@/cloud/query'
import { MoneyPicture } from '@/pages/money/picture'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { fullDay } from '@/ui/time'
import { Stages } from '../stages'
import { Board } from './board'
import { SendBack } from './send-back'
import { Step, type StepName } from './step'

/** What to look at before each step, in the order of looking. */
const lookAt: Readonly<Record<StepName, readonly string[]>> = {
  close: ['银行对账单和账上的余额对得上', '每一笔花出去的都有凭证', '没有还没核对的单子'],
  check: ['一笔一笔对着凭证看过', '该收的都收了，没收的写清了', '季末余额和银行对账单一样'],
  agree: ['看得懂每一笔花在哪里', '要业主决定的都有表决', '有疑问的都问清了'],
  publish: ['公示以后每一户都能看到', '打印出来贴到公告栏，挂满三十天']
}

function Ask({ view, now }: { view: DisclosureView; now: number }) {
  const [back, setBack] = useState(false)
  const { id, scope, state, acts, figures, quarter } = view
  const act = (['close', 'check', 'agree', 'publish'] as const).find(one => acts.includes(one))
  if (!act && !acts.includes('board') && !acts.includes('send-back')) {
    return (
      <Empty
        icon='check'
        text={`这一步不用您办。现在：${view.next.who}，${view.next.what}。`}
        act={{ text: '看公示', onTap: () => go(`/packages/revenue/disclosure/index?id=${id}`) }}
      />
    )
  }
  return (
    <>
      <Card>
        <View className='soft'>{now < view.endsAt ? '现在结余' : '季末结余'}</View>
        <MoneyPicture figures={figures} />
      </Card>
      <Card rows>
        <Row
          icon='list'
          head={`这个季度的 ${figures.lines} 笔`}
          note='点开看凭证'
          onTap={() => go(address('/packages/revenue/lines/index', { id, scope }))}
        />
      </Card>
      {act ? (
        <Card>
          <View className='strong'>先看这几样</View>
          {lookAt[act].map(one => (
            <View key={one} className='soft'>{`· ${one}`}</View>
          ))}
        </Card>
      ) : null}
      {act ? <Step disclosureId={id} step={act} quarter={quarterName(quarter)} /> : null}
      {acts.includes('board') ? <Board view={view} /> : null}
      {acts.includes('send-back') ? <Button look='ghost' text='有不对的，退回' onTap={() => setBack(true)} /> : null}
      {back && (state === 'closed' || state === 'checked') ? (
        <SendBack disclosureId={id} from={state} onClose={() => setBack(false)} />
      ) : null}
    </>
  )
}

export default function PublishPage() {
  const now = useNow()
  const disclosureId = useId()
  const { data: view, waiting, trouble, retry } = useRead('disclosure.show', { disclosureId })
  return (
    <Page title='结账和公示'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {view ? (
        <>
          <View>
            <View className='h1'>{quarterName(view.quarter)}</View>
            <View className='soft'>{`最晚 ${fullDay(view.publishBy)} 公示`}</View>
          </View>
          <Card>
            <Stages state={view.state} />
          </Card>
          <Ask view={view} now={now} />
        </>
      ) : null}
    </Page>
  )
}

/** One petition: who asks what, how far it is, my part in it, what became of it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PetitionView } from 'types/inspecting'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useNow } from '@/session/use-now'
import { areaFigure } from '@/ui/area'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { ReadAloud } from '@/ui/read-aloud'
import { Skeleton } from '@/ui/skeleton'
import { fullDay, left, said } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { FirmSheet } from './firm-sheet'
import { ReportSheet } from './report-sheet'
import { Signed } from './signed'
import { spanWords, stateChips } from './words'

function Sign({ petition }: { petition: PetitionView }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('petition.sign', petition.id)
  const homes = petition.signers.filter(({ signed }) => !signed).map(({ label }) => label)
  const sign = async () => {
    const done = await act({ petitionId: petition.id })
    setAsking(false)
    if (done) toast(done.state === 'reached' ? '签好了，够数了' : '签好了')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='我也要求审计' busy={busy} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='签上您的名？'
        text={`您代表 ${homes.join('、')} 签名，一户签一次，够数以前可以收回。别人只看到一共多少户、多少面积，看不到是谁。`}
        act='签名'
        busy={busy}
        onAct={() => void sign()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Withdraw({ petitionId }: { petitionId: string }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('petition.withdraw', petitionId)
  const withdraw = async () => {
    const done = await act({ petitionId })
    setAsking(false)
    if (done) toast(done.state === 'reached' ? '您收回时已经够数了' : '收回了')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look='ghost' text='收回我的签名' busy={busy} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='收回您的签名？'
        text='收回以后不再算数。结束以前想好了，还可以再签。'
        act='收回'
        busy={busy}
        onAct={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Mine({ signers }: Pick<PetitionView, 'signers'>) {
  return (
    <Card>
      {signers.map(({ label, areaCenti, signed }) => (
        <View key={label} className='soft'>
          {`${label}，${areaFigure(areaCenti)} ㎡：${signed ? '签过了' : '还没签'}`}
        </View>
      ))}
    </Card>
  )
}

function Outcome({ petition, now }: { petition: PetitionView; now: number }) {
  const { reachedAt, dueAt, audit, report, state } = petition
  if (reachedAt === undefined) return null
  return (
    <Card>
      <View className='strong'>{`${fullDay(reachedAt)} 够数了，要请会计师来审`}</View>
      {audit ? (
        <View className='card-part'>{`${audit.firm} 来审，${fullDay(audit.doneBy)} 前出报告（${audit.by}）`}</View>
      ) : null}
      {dueAt === undefined ? null : (
        <View className='soft'>{`${state === 'reached' ? '定会计师事务所' : '公布报告'}：${left(dueAt, now)}`}</View>
      )}
      {report ? (
        <View className='card-part'>
          <View className='soft'>{`审计报告 · ${report.by} · ${said(report.at, now)}`}</View>
          <View className='prose'>{report.text}</View>
          <MediaShown media={report.media} />
          <ReadAloud small text={report.text} />
        </View>
      ) : null}
    </Card>
  )
}

export function One({ petitionId }: { petitionId: string }) {
  const now = useNow()
  const [open, setOpen] = useState<'firm' | 'report' | undefined>()
  const { data: petition, waiting, trouble, retry } = useRead('petition.show', { petitionId })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !petition) return <Skeleton />
  const { state, why, by, at, closesAt, acts, signers, scope } = petition
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip {...stateChips[state]} />
          <View className='faint'>{`${by} · ${said(at, now)}`}</View>
        </View>
        <View className='h1'>{`要求审计 ${spanWords(petition)}`}</View>
        <View className='prose'>{why}</View>
        {state === 'signing' ? (
          <View className='soft'>{`${fullDay(closesAt)} 前可以签名，${left(closesAt, now)}`}</View>
        ) : null}
      </Card>
      <Signed threshold={petition.threshold} />
      {acts.includes('sign') ? <Sign petition={petition} /> : null}
      {signers.length > 0 ? <Mine signers={signers} /> : null}
      {acts.includes('withdraw') ? <Withdraw petitionId={petitionId} /> : null}
      <Outcome petition={petition} now={now} />
      {acts.includes('name-firm') ? <Button text='写上请了谁来审' onTap={() => setOpen('firm')} /> : null}
      {acts.includes('report') ? <Button text='公布审计报告' onTap={() => setOpen('report')} /> : null}
      {open === 'firm' ? <FirmSheet petitionId={petitionId} now={now} onClose={() => setOpen(undefined)} /> : null}
      {open === 'report' ? (
        <ReportSheet petitionId={petitionId} scope={scope} onClose={() => setOpen(undefined)} />
      ) : null}
    </>
  )
}

/** One contract: who pays what until when, every sum it makes one expect, and what came of each. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ContractView, ExpectedView } from 'types/assets'
import { rhythms } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { dayField } from '@/ui/day-fields'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { MomentPicker } from '@/ui/picker'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import type { Tone } from '@/ui/tone'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'
import { daysWords, dayWords } from '../day-words'

const standing: Readonly<Record<ExpectedView['state'], { tone: Tone; text: string }>> = {
  later: { tone: 'calm', text: '还没到' },
  due: { tone: 'now', text: '该收了' },
  missing: { tone: 'due', text: '没收到' },
  part: { tone: 'now', text: '收了一部分' },
  paid: { tone: 'done', text: '收齐' }
}

interface ExpectedRowProps {
  contract: ContractView
  one: ExpectedView
  now: number
}

function ExpectedRow({ contract, one, now }: ExpectedRowProps) {
  const { due, fromDay, untilDay, amountFen, paidFen, state } = one
  const { tone, text } = standing[state]
  const books = contract.acts.includes('book') && state !== 'paid'
  const note = `应收 ${inYuan(amountFen)}${paidFen > 0 && state !== 'paid' ? `，收到 ${inYuan(paidFen)}` : ''}，${dayWords(due, now)}前`
  const book = () => go(address('/packages/revenue/draft/index', { scope: contract.scope, contract: contract.id, due }))
  return (
    <Row
      head={daysWords(fromDay, untilDay, now)}
      note={note}
      end={<Chip tone={tone} text={text} />}
      {...(books ? { onTap: book } : {})}
    />
  )
}

function End({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const now = useNow()
  const [day, setDay] = useState(dayField(now))
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('contract.end', contract.id)
  const end = async () => {
    if (!(await act({ contractId: contract.id, day, reason: reason.trim() }))) return
    toast('合同终止了')
    onClose()
  }
  return (
    <Sheet title='终止这份合同' open onClose={onClose}>
      <View className='column'>
        <MomentPicker
          mode='date'
          label='到哪天为止'
          value={day}
          start={contract.fromDay}
          end={contract.untilDay}
          onChange={setDay}
        />
        <TextInput
          label='为什么'
          placeholder='例如：对方撤了广告'
          maxLength={100}
          value={reason}
          onChange={setReason}
        />
        <TroubleNote trouble={trouble} />
        <Button text='终止合同' busy={busy} disabled={reason.trim().length < 2} onTap={() => void end()} />
        <View className='soft'>这天以后才开始的各期不再应收；已经欠的还要收。</View>
      </View>
    </Sheet>
  )
}

function Contract({ contract }: { contract: ContractView }) {
  const now = useNow()
  const [ending, setEnding] = useState(false)
  const { id, assetId, assetName, what, party, amountFen, rhythm, fromDay, untilDay, payDays, ended } = contract
  const { missingFen, paidFen, expected, media, acts } = contract
  return (
    <>
      <Card>
        <View className='faint'>{assetName}</View>
        <View className='h1'>{what}</View>
        <View className='soft'>{`${rhythms[rhythm]} ${inYuan(amountFen)}，每期开始后 ${payDays} 天内付`}</View>
        <View className='card-part'>{`已经收到 ${inYuan(paidFen)}`}</View>
      </Card>
      {missingFen > 0 ? (
        <Banner tone='due' icon='alert' head={`还差 ${inYuan(missingFen)} 没有入账`} text='过了日子还没收到。' />
      ) : null}
      {ended ? (
        <Banner tone='calm' head={`${dayWords(ended.day, now)}终止`} text={`${ended.reason}（${ended.by}）`} />
      ) : null}
      <Card rows>
        <Row head='谁付' note={party} />
        <Row head='从哪天到哪天' note={daysWords(fromDay, untilDay, now)} />
        <Row
          icon='place'
          head='用的是哪一项'
          note={assetName}
          onTap={() => go(`/packages/revenue/asset/index?id=${assetId}`)}
        />
      </Card>
      <Card>
        <View className='strong'>{media.length > 0 ? '合同照片' : '没有放合同照片'}</View>
        <MediaShown media={media} />
      </Card>
      <View className='h2'>每一期</View>
      <Card rows>
        {expected.map(one => (
          <ExpectedRow key={one.due} contract={contract} one={one} now={now} />
        ))}
      </Card>
      {acts.includes('keep') ? (
        <Button
          look='ghost'
          icon='write'
          text='改合同'
          onTap={() => go(address('/packages/revenue/contract-form/index', { asset: assetId, id }))}
        />
      ) : null}
      {acts.includes('end') ? <Button look='ghost' text='提前终止' onTap={() => setEnding(true)} /> : null}
      {ending ? <End contract={contract} onClose={() => setEnding(false)} /> : null}
    </>
  )
}

export default function ContractPage() {
  const contractId = useId()
  const { data: contract, waiting, trouble, retry } = useRead('contract.show', { contractId })
  return (
    <Page title='合同'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {contract ? <Contract contract={contract} /> : null}
    </Page>
  )
}

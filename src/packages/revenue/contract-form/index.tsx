/** Registers a contract over an asset; while it is typed the form says how much it brings in all. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AssetView, ContractView } from 'types/assets'
import { type Rhythm, rhythms } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { MomentPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, yuanField } from '@/ui/yuan'
import { rhythmOptions } from '../kind-options'
import { Pick } from '../pick'
import { SumField } from '../sum-field'

interface Draft {
  party: string
  what: string
  sum: string
  rhythm: Rhythm
  fromDay: string
  untilDay: string
  payDays: string
  media: string[]
}

const blank: Draft = {
  party: '',
  what: '',
  sum: '',
  rhythm: 'year',
  fromDay: '',
  untilDay: '',
  payDays: '10',
  media: []
}

const draftOf = ({ party, what, amountFen, rhythm, fromDay, untilDay, payDays, media }: ContractView): Draft => ({
  party,
  what,
  sum: yuanField(amountFen),
  rhythm,
  fromDay,
  untilDay,
  payDays: String(payDays),
  media: media.map(one => one.id)
})

const PAY_DAYS_MAX = 90

const daysTyped = (typed: string): number | undefined => {
  const days = /^\d{1,2}$/.test(typed.trim()) ? Number(typed.trim()) : undefined
  return days !== undefined && days <= PAY_DAYS_MAX ? days : undefined
}

const missingIn = ({ party, what, sum, fromDay, untilDay, payDays }: Draft): string[] => [
  ...(what.trim().length < 2 ? ['租什么、收什么钱'] : []),
  ...(party.trim().length < 2 ? ['谁付'] : []),
  ...(fenTyped(sum) ? [] : ['每期多少元']),
  ...(fromDay ? [] : ['起日']),
  ...(untilDay && untilDay >= fromDay ? [] : ['止日']),
  ...(daysTyped(payDays) === undefined ? ['几天内付'] : [])
]

/** Money that came by these terms cannot be made to have come by others. */
const paidWords = '这份合同已经有钱入账：金额、日子不能改，只能改写法、换照片。'

function Form({ asset, contract }: { asset: AssetView; contract?: ContractView }) {
  const key = contract ? `${contract.id}/${contract.version}` : asset.id
  const [draft, change, clear] = useDraft(`contract/${key}`, contract ? draftOf(contract) : blank)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('contract.keep', key)
  const missing = missingIn(draft)
  const save = async () => {
    const { party, what, sum, rhythm, fromDay, untilDay, payDays, media } = draft
    const kept = await act({
      assetId: asset.id,
      party: party.trim(),
      what: what.trim(),
      amountFen: fenTyped(sum) ?? 0,
      rhythm,
      fromDay,
      untilDay,
      payDays: daysTyped(payDays) ?? 0,
      media,
      ...(contract ? { contractId: contract.id, version: contract.version } : {})
    })
    if (!kept) return
    clear()
    toast('合同登记好了')
    backTo(`/packages/revenue/contract/index?id=${kept.id}`)
  }
  return (
    <>
      <View className='h2'>{asset.name}</View>
      {contract && contract.paidFen > 0 ? <View className='soft'>{paidWords}</View> : null}
      <Card>
        <TextInput
          label='租什么、收什么钱'
          placeholder='例如：电梯广告费'
          maxLength={60}
          value={draft.what}
          onChange={what => change({ what })}
        />
        <TextInput
          label='谁付'
          placeholder='例如：某传媒公司'
          hint='写单位名称。是个人的，写“一位业主”“一位商户”'
          maxLength={40}
          value={draft.party}
          onChange={party => change({ party })}
        />
        <Pick label='多久付一次' options={rhythmOptions} value={draft.rhythm} onChange={rhythm => change({ rhythm })} />
        <SumField label={`${rhythms[draft.rhythm]}多少元`} value={draft.sum} onChange={sum => change({ sum })} />
        <MomentPicker mode='date' label='起日' value={draft.fromDay} onChange={fromDay => change({ fromDay })} />
        <MomentPicker
          mode='date'
          label='止日'
          value={draft.untilDay}
          {...(draft.fromDay ? { start: draft.fromDay } : {})}
          onChange={untilDay => change({ untilDay })}
        />
        <TextInput
          label='每期开始后几天内付'
          kind='number'
          error={daysTyped(draft.payDays) === undefined ? '写 0 到 90 的数字' : undefined}
          maxLength={2}
          value={draft.payDays}
          onChange={payDays => change({ payDays })}
        />
        <PhotoField
          scope={asset.scope}
          label='合同照片'
          why='邻居能看到合同。请遮住身份证号和电话再拍。'
          most={9}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='存进登记册' busy={busy} disabled={sending || missing.length > 0} onTap={() => void save()} />
      <StillMissing what={missing} />
    </>
  )
}

function Known({ asset, contractId }: { asset: AssetView; contractId: string }) {
  const { data, waiting, trouble, retry } = useRead('contract.show', { contractId })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return waiting || !data ? <Skeleton /> : <Form key={data.version} asset={asset} contract={data} />
}

export default function ContractFormPage() {
  const [assetId, id] = [useParam('asset'), useParam('id')]
  const { data: asset, waiting, trouble, retry } = useRead('asset.show', { assetId })
  return (
    <Page title={id ? '改合同' : '登记合同'}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {asset && id ? <Known asset={asset} contractId={id} /> : null}
      {asset && !id ? <Form asset={asset} /> : null}
    </Page>
  )
}

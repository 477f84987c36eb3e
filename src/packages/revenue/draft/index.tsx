/** 记一笔: what kind, which day, how much, what for, with the voucher; then another person checks it. */
import { useState } from 'react'
import type { BookingKind, BookingView } from 'types/bookkeeping'
import { bookingKinds } from 'types/bookkeeping'
import { purses } from 'types/revenue-parts'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { dayField } from '@/ui/day-fields'
import { ErrorRetry } from '@/ui/error-retry'
import { MomentPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { CompoundPage } from '../compound-page'
import { Pick } from '../pick'
import { SumField } from '../sum-field'
import { DecisionField } from './decision-field'
import { type Draft, draftOf, inputOf, missingIn, started } from './draft'
import { KindFields } from './kind-fields'

const notes: Readonly<Record<BookingKind, string>> = {
  income: '广告费、停车费、租金这些收进来的钱',
  cost: '为了有这些收入花掉的：维修、电费、手续费',
  use: '业主决定拿去用的：补维修资金、抵物业费、业委会经费',
  permit: '表决通过了花多少，先记下来，才能花',
  move: '现金存进银行，或从银行取出来'
}
const kinds: readonly BookingKind[] = ['income', 'cost', 'use', 'permit', 'move']
const kindOptions = kinds.map(value => ({ value, text: bookingKinds[value], note: notes[value] }))
const purseOptions = (['bank', 'cash'] as const).map(value => ({ value, text: purses[value] }))

const purseLabel = (kind: BookingKind): string =>
  kind === 'income' ? '收到哪里' : kind === 'move' ? '从哪里拿出来' : '从哪里付'

interface FormProps {
  scope: string
  begin: Draft
  /** The line that is written anew. */
  before?: BookingView
}

function Form({ scope, begin, before }: FormProps) {
  const now = useNow()
  const key = before
    ? `${before.id}/${before.version}`
    : `${scope}/${begin.contractId}/${begin.due}/${begin.clearingId}`
  const [typed, change, clear] = useDraft(`booking/${key}`, begin)
  const today = dayField(now)
  const draft = { ...typed, day: typed.day || today }
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('booking.keep', key)
  const missing = missingIn(draft)
  const save = async () => {
    const again = before ? { bookingId: before.id, version: before.version } : {}
    const kept = await act({ scope, ...inputOf(draft), ...again })
    if (!kept) return
    clear()
    toast('存好了，等另一个人核对')
    backTo(`/packages/revenue/check/index?id=${kept.id}`)
  }
  const { kind } = draft
  return (
    <>
      {before?.trouble ? <Banner tone='due' icon='alert' head='退回来的原因' text={before.trouble} /> : null}
      <Choice label='是哪一种' options={kindOptions} value={kind} onChange={chosen => change({ kind: chosen })} />
      <Card>
        <MomentPicker
          mode='date'
          label='哪一天（照凭证）'
          value={draft.day}
          end={today}
          onChange={day => change({ day })}
        />
        <SumField label='多少元' value={draft.sum} onChange={sum => change({ sum })} />
        {kind === 'permit' ? null : (
          <Pick
            label={purseLabel(kind)}
            options={purseOptions}
            value={draft.purse}
            onChange={purse => change({ purse })}
          />
        )}
        <KindFields scope={scope} draft={draft} onChange={change} />
        <DecisionField scope={scope} draft={draft} onChange={change} />
        <TextInput
          label='写一句是什么钱'
          placeholder='例如：五月电梯广告费'
          hint='邻居都看得到。不写人名、电话、卡号'
          maxLength={60}
          value={draft.what}
          onChange={what => change({ what })}
        />
        <PhotoField
          scope={scope}
          label={kind === 'cost' || kind === 'use' ? '凭证照片（一定要有）' : '凭证照片（有就放上）'}
          why='邻居能看到凭证。请遮住人名、电话、卡号再拍。'
          most={9}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='存好，送去核对' busy={busy} disabled={sending || missing.length > 0} onTap={() => void save()} />
      <StillMissing what={missing} />
    </>
  )
}

function Again({ bookingId }: { bookingId: string }) {
  const { data, waiting, trouble, retry } = useRead('booking.show', { bookingId }, { keep: false })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  return <Form key={data.version} scope={data.scope} begin={draftOf(data)} before={data} />
}

/** Begun from a sum that a contract makes one expect: what is known already is filled in. */
function FromContract({ scope, contractId, due }: { scope: string; contractId: string; due: string }) {
  const { data, waiting, trouble, retry } = useRead('contract.show', { contractId })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  return <Form scope={scope} begin={started({ contract: data, due })} />
}

export default function DraftPage() {
  const [id, contractId, due, clearingId] = [
    useParam('id'),
    useParam('contract'),
    useParam('due'),
    useParam('clearing')
  ]
  return (
    <CompoundPage title='记一笔'>
      {scope => {
        if (id) return <Again bookingId={id} />
        if (contractId) return <FromContract scope={scope} contractId={contractId} due={due} />
        return <Form scope={scope} begin={{ ...started(), clearingId }} />
      }}
    </CompoundPage>
  )
}

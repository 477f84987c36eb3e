/** 申请支出: for one item of the plan and one need; the money is set aside once another person has agreed. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Fold } from '@/ui/fold'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, inYuan } from '@/ui/yuan'
import { DecisionField, decisionSent } from '../decision-field'
import { MoneyField } from '../money-field'
import { StepPage } from '../step-page'
import { linePage } from '../words'

const WORDS_MIN = 2
const empty = {
  item: '',
  matterId: '',
  yuan: '',
  what: '',
  payee: '',
  decisionId: '',
  option: '',
  media: [] as string[]
}

function Form({ project }: { project: ProjectView }) {
  const { id, scope, plan, proof, numbers } = project
  const [draft, change, clear] = useDraft(`fund-spend/${id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('fund.spend', id)
  const free = numbers.leftFen - numbers.heldFen
  const amountFen = fenTyped(draft.yuan) ?? 0
  const missing = [
    ...(draft.item === '' ? ['计划里的哪一项'] : []),
    ...(draft.matterId === '' ? ['为哪件事'] : []),
    ...(amountFen > 0 ? [] : ['多少钱']),
    ...(draft.what.trim().length < WORDS_MIN ? ['买什么'] : []),
    ...(draft.payee.trim().length < WORDS_MIN ? ['付给谁'] : [])
  ]
  const send = async () => {
    const decision = decisionSent(draft)
    const line = await act({
      projectId: id,
      amountFen,
      what: draft.what.trim(),
      payee: draft.payee.trim(),
      item: Number(draft.item),
      matterId: draft.matterId,
      media: draft.media,
      ...(decision ? { decision } : {})
    })
    if (!line) return
    clear()
    toast('申请好了，等另一位核对')
    backTo(linePage(line.id))
  }
  const items = (plan?.items ?? []).flatMap(({ what, amountFen: planned, spentFen }, place) =>
    planned > 0 ? [{ value: String(place), text: what, note: `计划 ${inYuan(planned)}，花了 ${inYuan(spentFen)}` }] : []
  )
  const needs = (proof?.matters ?? []).map(({ id: matterId, title }) => ({ value: matterId, text: title }))
  return (
    <>
      <Card>
        <View className='strong'>{`还能用 ${inYuan(free)}`}</View>
      </Card>
      <Card>
        <View className='field-label'>计划里的哪一项</View>
        <Choice label='计划里的哪一项' options={items} value={draft.item} onChange={item => change({ item })} />
        <View className='field-label'>为居民提的哪件事</View>
        <Choice label='为哪件事' options={needs} value={draft.matterId} onChange={matterId => change({ matterId })} />
      </Card>
      <Card>
        <MoneyField
          label='多少元'
          error={amountFen > free ? `比能用的多，最多 ${inYuan(free)}` : undefined}
          value={draft.yuan}
          onChange={yuan => change({ yuan })}
        />
        <TextInput label='买什么、做什么' maxLength={60} value={draft.what} onChange={what => change({ what })} />
        <TextInput
          label='付给谁'
          placeholder='单位、店名；给个人的写“师傅”“受助家庭”'
          hint='不写个人的名字'
          maxLength={60}
          value={draft.payee}
          onChange={payee => change({ payee })}
        />
        <PhotoField
          scope={scope}
          label='报价、合同的照片（可以不加）'
          most={6}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <Fold title='数目大，单独表决过' icon='vote'>
        <DecisionField scope={scope} picked={draft} onChange={change} />
      </Fold>
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button
        text='申请，交给另一位核对'
        busy={busy}
        disabled={sending || missing.length > 0 || amountFen > free}
        onTap={() => void send()}
      />
    </>
  )
}

export default function SpendPage() {
  return (
    <StepPage title='申请支出' act='spend'>
      {project => <Form project={project} />}
    </StepPage>
  )
}

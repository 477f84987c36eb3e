/** Opens a project of getting back what is owed to all, or writes it anew. */
import type { ClearingView } from 'types/assets'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { ErrorRetry } from '@/ui/error-retry'
import { MomentPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, yuanField } from '@/ui/yuan'
import { CompoundPage } from '../compound-page'
import { SumField } from '../sum-field'

const blank = { title: '', debtor: '', sum: '', sinceDay: '', why: '' }
type Draft = typeof blank

const draftOf = ({ title, debtor = '', owedFen, sinceDay, why }: ClearingView): Draft => ({
  title,
  debtor,
  sum: yuanField(owedFen),
  sinceDay,
  why
})

const missingIn = ({ title, debtor, sum, sinceDay, why }: Draft): string[] => [
  ...(title.trim().length < 4 ? ['要收回什么'] : []),
  ...(fenTyped(sum) ? [] : ['欠多少元']),
  ...(sinceDay ? [] : ['从哪天欠起']),
  ...(debtor.trim().length < 2 ? ['谁欠的'] : []),
  ...(why.trim().length < 2 ? ['为什么该收'] : [])
]

function Form({ scope, clearing }: { scope: string; clearing?: ClearingView }) {
  const now = useNow()
  const key = clearing ? `${clearing.id}/${clearing.version}` : scope
  const [draft, change, clear] = useDraft(`clearing-form/${key}`, clearing ? draftOf(clearing) : blank)
  const { act, busy, trouble } = useWrite('clearing.keep', key)
  const missing = missingIn(draft)
  const save = async () => {
    const { title, debtor, sum, sinceDay, why } = draft
    const kept = await act({
      scope,
      title: title.trim(),
      debtor: debtor.trim(),
      owedFen: fenTyped(sum) ?? 0,
      sinceDay,
      why: why.trim(),
      ...(clearing?.contractId ? { contractId: clearing.contractId } : {}),
      ...(clearing ? { clearingId: clearing.id, version: clearing.version } : {})
    })
    if (!kept) return
    clear()
    toast('登记好了')
    backTo(`/packages/revenue/clearing/index?id=${kept.id}`)
  }
  return (
    <>
      <Card>
        <TextInput
          label='要收回什么'
          placeholder='例如：追回两间门面的欠租'
          hint='邻居都看得到，不写欠钱的是谁'
          maxLength={40}
          value={draft.title}
          onChange={title => change({ title })}
        />
        <SumField label='一共欠多少元' value={draft.sum} onChange={sum => change({ sum })} />
        <MomentPicker
          mode='date'
          label='从哪天欠起'
          value={draft.sinceDay}
          end={dayField(now)}
          onChange={sinceDay => change({ sinceDay })}
        />
        <TextInput
          label='谁欠的'
          hint='只有办事的人看得到'
          maxLength={40}
          value={draft.debtor}
          onChange={debtor => change({ debtor })}
        />
        <TextArea
          label='为什么该收'
          placeholder='例如：合同到期没有续，房子一直在用'
          maxLength={500}
          value={draft.why}
          onChange={why => change({ why })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='登记' busy={busy} disabled={missing.length > 0} onTap={() => void save()} />
      <StillMissing what={missing} />
    </>
  )
}

function Known({ clearingId }: { clearingId: string }) {
  const { data, waiting, trouble, retry } = useRead('clearing.show', { clearingId }, { keep: false })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  return waiting || !data ? <Skeleton /> : <Form key={data.version} scope={data.scope} clearing={data} />
}

export default function ClearingFormPage() {
  const id = useParam('id')
  return (
    <CompoundPage title='登记清收'>
      {scope => (id ? <Known clearingId={id} /> : <Form key={scope} scope={scope} />)}
    </CompoundPage>
  )
}

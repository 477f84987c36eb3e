/** What a line was for, by its kind; an income may settle a sum that a contract made one expect. */
import type { ContractCard } from 'types/assets'
import { usePages, useRead } from '@/cloud/query'
import { useNow } from '@/session/use-now'
import { inYuan } from '@/ui/yuan'
import { daysWords } from '../day-words'
import { classOptions, costOptions, useOptions } from '../kind-options'
import { Pick } from '../pick'
import type { Draft } from './draft'

interface KindFieldsProps {
  scope: string
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

export function KindFields({ scope, draft, onChange }: KindFieldsProps) {
  if (draft.kind === 'cost') {
    return <Pick label='花在什么上' options={costOptions} value={draft.cost} onChange={cost => onChange({ cost })} />
  }
  if (draft.kind === 'use') {
    return <Pick label='用来做什么' options={useOptions} value={draft.use} onChange={use => onChange({ use })} />
  }
  if (draft.kind !== 'income') return null
  return (
    <>
      <Pick
        label='哪一类收入'
        options={classOptions}
        value={draft.class}
        onChange={chosen => onChange({ class: chosen })}
      />
      <OfContract scope={scope} draft={draft} onChange={onChange} />
    </>
  )
}

const NONE = 'none'

function OfContract({ scope, draft, onChange }: KindFieldsProps) {
  const list = usePages('contract.list', { scope })
  const waiting = list.items.filter(one => one.missingFen > 0 || one.next || one.id === draft.contractId)
  if (waiting.length === 0) return null
  const named = ({ assetName, what, party }: ContractCard) => `${assetName}：${what}（${party}）`
  const options = [{ value: NONE, text: '不是合同里的' }, ...waiting.map(one => ({ value: one.id, text: named(one) }))]
  const choose = (id: string) => {
    const contract = waiting.find(one => one.id === id)
    if (!contract) return onChange({ contractId: '', due: '' })
    onChange({ contractId: id, due: '', class: contract.class, ...(draft.what ? {} : { what: contract.what }) })
  }
  return (
    <>
      <Pick label='是哪份合同的钱' options={options} value={draft.contractId || NONE} onChange={choose} />
      {draft.contractId ? <OfSum contractId={draft.contractId} draft={draft} onChange={onChange} /> : null}
    </>
  )
}

/** Which of the sums that are still expected of the contract. */
function OfSum({ contractId, draft, onChange }: { contractId: string } & Omit<KindFieldsProps, 'scope'>) {
  const now = useNow()
  const { data } = useRead('contract.show', { contractId })
  const open = data?.expected.filter(one => one.state !== 'paid' || one.due === draft.due) ?? []
  const options = open.map(({ due, fromDay, untilDay, amountFen, paidFen }) => ({
    value: due,
    text: `${daysWords(fromDay, untilDay, now)}，差 ${inYuan(amountFen - paidFen)}`
  }))
  return <Pick label='是哪一期' options={options} value={draft.due} onChange={due => onChange({ due })} />
}

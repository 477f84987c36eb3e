/** Says of one row what it was: the kind, the class, and a sentence that neighbours can read. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { bookingKinds } from 'types/bookkeeping'
import type { CostKind, IncomeClass, UseKind } from 'types/revenue-parts'
import type { StatementProposal, StatementRow } from 'types/statements'
import { Button } from '@/ui/button'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { classOptions, costOptions, useOptions } from '../kind-options'
import { Pick } from '../pick'

interface ProposalSheetProps {
  row: StatementRow
  proposal: StatementProposal | undefined
  onChosen: (proposal: StatementProposal) => void
  onClose: () => void
}

export function ProposalSheet({ row, proposal, onChosen, onClose }: ProposalSheetProps) {
  const came = (row.amountFen ?? 0) > 0
  const kinds = came ? (['income', 'move'] as const) : (['cost', 'use', 'move'] as const)
  const [kind, setKind] = useState<StatementProposal['kind']>(proposal?.kind ?? (came ? 'income' : 'cost'))
  const [income, setIncome] = useState<IncomeClass | ''>(proposal?.class ?? '')
  const [cost, setCost] = useState<CostKind | ''>(proposal?.cost ?? '')
  const [use, setUse] = useState<UseKind | ''>(proposal?.use ?? '')
  const [what, setWhat] = useState(proposal?.what ?? '')
  const named = { income: Boolean(income), cost: Boolean(cost), use: Boolean(use), move: true }[kind]
  // A contract that was proposed stands only as long as it is income of the same class.
  const ofContract =
    kind === 'income' && proposal?.contractId && proposal.class === income
      ? { contractId: proposal.contractId, ...(proposal.due ? { due: proposal.due } : {}) }
      : {}
  const choose = () =>
    onChosen({
      kind,
      what: what.trim(),
      ...(kind === 'income' && income ? { class: income } : {}),
      ...(kind === 'cost' && cost ? { cost } : {}),
      ...(kind === 'use' && use ? { use } : {}),
      ...ofContract
    })
  return (
    <Sheet title={`第 ${row.row} 行记成什么`} open onClose={onClose}>
      <View className='column'>
        <Segments
          label='是哪一种'
          options={kinds.map(value => ({ value, text: bookingKinds[value] }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'income' ? (
          <Pick label='哪一类收入' options={classOptions} value={income} onChange={setIncome} />
        ) : null}
        {kind === 'cost' ? <Pick label='花在什么上' options={costOptions} value={cost} onChange={setCost} /> : null}
        {kind === 'use' ? <Pick label='用来做什么' options={useOptions} value={use} onChange={setUse} /> : null}
        <TextInput
          label='写一句是什么钱'
          hint='邻居都看得到。不写人名、电话、卡号'
          maxLength={60}
          value={what}
          onChange={setWhat}
        />
        <Button text='就这样记' disabled={!named || what.trim().length < 2} onTap={choose} />
      </View>
    </Sheet>
  )
}

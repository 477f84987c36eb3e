/** Which passed decision allows the money; a use and a large cost must have one, and what it still allows is said. */
import { View } from '@tarojs/components'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { fenTyped, inYuan } from '@/ui/yuan'
import { Pick } from '../pick'
import type { Draft } from './draft'

interface DecisionFieldProps {
  scope: string
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

const NONE = 'none'

export function DecisionField({ scope, draft, onChange }: DecisionFieldProps) {
  const { kind, sum, decisionId } = draft
  const { data: desk } = useRead('revenue.desk', { scope }, { keep: false })
  const limit = desk?.open?.costLimitFen ?? 0
  const large = kind === 'cost' && (fenTyped(sum) ?? 0) > limit
  if (kind === 'permit') return <Passed scope={scope} draft={draft} onChange={onChange} />
  if (kind !== 'use' && kind !== 'cost') return null
  const permits = desk?.open?.permits ?? []
  if (kind === 'cost' && !large && permits.length === 0) return null
  const options = [
    ...(kind === 'cost' ? [{ value: NONE, text: large ? '请选是哪次表决' : '不用表决' }] : []),
    ...permits.map(({ decisionId: value, what, leftFen }) => ({ value, text: `${what}（还能花 ${inYuan(leftFen)}）` }))
  ]
  return (
    <>
      <Pick
        label='按哪次表决花的'
        hint={large ? `超过 ${inYuan(limit)} 的成本要先表决` : undefined}
        options={options}
        value={decisionId || (kind === 'cost' ? NONE : '')}
        onChange={value => onChange({ decisionId: value === NONE ? '' : value })}
      />
      {permits.length === 0 ? <View className='soft'>还没有记下哪次表决批准了多少。先选“批准的数”记一笔。</View> : null}
    </>
  )
}

/** Decisions of the compound that passed. */
function Passed({ scope, draft, onChange }: DecisionFieldProps) {
  const list = usePages('decision.list', { scope })
  const passed = list.items.filter(one => one.passed === true)
  const options = passed.map(({ id, question }) => ({ value: id, text: question }))
  return (
    <>
      <Pick
        label='哪一次表决'
        hint='只列出通过了的业主表决。金额照表决的原文填'
        options={options}
        value={draft.decisionId}
        onChange={decisionId => onChange({ decisionId })}
      />
      {passed.length === 0 && !list.waiting ? <View className='soft'>这个小区还没有通过的业主表决。</View> : null}
      {draft.decisionId ? (
        <Button
          look='ghost'
          small
          text='看这次表决的原文'
          onTap={() => go(`/packages/voting/show/index?id=${draft.decisionId}`)}
        />
      ) : null}
    </>
  )
}

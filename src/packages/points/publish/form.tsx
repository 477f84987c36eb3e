/** The rule's form: rows, caps, how long points last, the year's budget, how it was agreed, from which day on. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { activityKinds } from 'types/activity-kinds'
import type { RuleView } from 'types/points'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { MomentPicker, OptionPicker } from '@/ui/picker'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { type Draft, draftOf, empty, kindsLeft, missingOf, rowOf, termsOf } from './draft'
import { RowFields } from './row-fields'

const DAY_MS = 86_400_000

const figures = [
  { field: 'perDay', label: '一个人一天最多几分', length: 4 },
  { field: 'perMonth', label: '一个人一月最多几分', length: 5 },
  { field: 'expiryMonths', label: '积分能用几个月', length: 2 },
  { field: 'yearlyBudget', label: '一年一共发几分', length: 8 }
] as const

function Rows({ rows, onRows }: { rows: Draft['rows']; onRows: (rows: Draft['rows']) => void }) {
  const left = kindsLeft(rows)
  return (
    <View className='column'>
      {rows.map(row => (
        <RowFields
          key={row.kind}
          row={row}
          onChange={after => onRows(rows.map(one => (one.kind === row.kind ? after : one)))}
          onRemove={() => onRows(rows.filter(one => one.kind !== row.kind))}
        />
      ))}
      {left.length > 0 ? (
        <OptionPicker
          label='再加一种服务'
          options={left.map(kind => activityKinds[kind].name)}
          chosen={-1}
          onChange={place => {
            const kind = left[place]
            if (kind) onRows([...rows, rowOf(kind)])
          }}
        />
      ) : null}
    </View>
  )
}

export function RuleForm({ rule, now }: { rule: RuleView; now: number }) {
  const { scope, current, noticeDays } = rule
  const [draft, change, clear] = useDraft<Draft>(`rule/${scope}`, current ? draftOf(current) : empty)
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('points.publish', scope)
  const first = dayField(now + (current ? noticeDays : 0) * DAY_MS)
  const missing = missingOf(draft)
  const publish = async () => {
    const done = await act({ scope, terms: termsOf(draft), startsOn: draft.startsOn })
    setAsking(false)
    if (!done) return
    clear()
    void Taro.navigateBack()
  }
  return (
    <>
      <Rows rows={draft.rows} onRows={rows => change({ rows })} />
      <Card>
        {figures.map(({ field, label, length }) => (
          <TextInput
            key={field}
            label={label}
            kind='number'
            maxLength={length}
            value={draft[field]}
            onChange={value => change({ [field]: value })}
          />
        ))}
        <TextInput
          label='怎么定的'
          placeholder='例如：6 月 3 日居民议事会通过'
          maxLength={80}
          value={draft.agreed}
          onChange={agreed => change({ agreed })}
        />
        <MomentPicker
          label='从哪天起'
          mode='date'
          start={first}
          value={draft.startsOn}
          hint={current ? `改办法要提前 ${noticeDays} 天公布。` : undefined}
          onChange={startsOn => change({ startsOn })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='公布' disabled={missing.length > 0} onTap={() => setAsking(true)} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='现在公布？'
        text={`社区里的人都会收到通知。从 ${draft.startsOn} 起照这个办法算，以前的照旧。`}
        act='公布'
        busy={busy}
        onAct={() => void publish()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

/** A page of doubtful rows: each is decided by hand, then all decided ones are sent together. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { CorrectSheet } from './correct-sheet'
import { type Doubt, DoubtCard } from './doubt-card'
import { type Act, answerOf, type RowDrafts } from './row-words'

const empty: RowDrafts = { acts: {}, typed: {} }

const without = <V,>(all: Record<string, V>, rows: readonly number[]): Record<string, V> =>
  Object.fromEntries(Object.entries(all).filter(([row]) => !rows.includes(Number(row))))

export function Doubts({ importId, doubts }: { importId: string; doubts: readonly Doubt[] }) {
  const [draft, change] = useDraft<RowDrafts>(`roster-rows/${importId}`, empty)
  const [correcting, setCorrecting] = useState<Doubt>()
  const { act, busy, trouble } = useWrite('roster.answer', importId)
  const decided = doubts.filter(({ row }) => draft.acts[row])
  const acceptable = doubts.filter(({ row, acceptable }) => acceptable && !draft.acts[row])
  const decide = (row: number, as: Act) => change({ acts: { ...draft.acts, [row]: as } })
  const choose = (doubt: Doubt, as: Act) => (as === 'correct' ? setCorrecting(doubt) : decide(doubt.row, as))
  const acceptAll = () =>
    change({ acts: { ...draft.acts, ...Object.fromEntries(acceptable.map(({ row }) => [row, 'accept' as const])) } })
  const send = async () => {
    const rows = doubts.flatMap(doubt => answerOf(doubt, draft))
    if (!(await act({ importId, rows }))) return
    const sent = rows.map(({ row }) => row)
    change({ acts: without(draft.acts, sent), typed: without(draft.typed, sent) })
    toast(`交了 ${sent.length} 行`)
  }
  return (
    <>
      {doubts.map(doubt => (
        <DoubtCard
          key={doubt.row}
          doubt={doubt}
          act={draft.acts[doubt.row]}
          typed={draft.typed[doubt.row]}
          onAct={as => choose(doubt, as)}
        />
      ))}
      {acceptable.length > 1 ? (
        <Button look='ghost' text={`看过了，能采用的 ${acceptable.length} 行都采用`} onTap={acceptAll} />
      ) : null}
      <TroubleNote trouble={trouble} />
      <Button
        text={decided.length > 0 ? `交这 ${decided.length} 行` : '先定几行再交'}
        busy={busy}
        disabled={decided.length === 0}
        onTap={() => void send()}
      />
      <View className='soft'>没定的行先放着，随时回来接着定。</View>
      {correcting ? (
        <CorrectSheet
          row={correcting.row}
          fields={correcting.fields}
          sentences={correcting.sentences}
          typed={draft.typed[correcting.row] ?? {}}
          onType={typed => change({ typed: { ...draft.typed, [correcting.row]: typed } })}
          onDone={() => {
            decide(correcting.row, 'correct')
            setCorrecting(undefined)
          }}
          onClose={() => setCorrecting(undefined)}
        />
      ) : null}
    </>
  )
}

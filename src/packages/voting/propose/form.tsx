/** Puts a question: kind, words, times; shows what will be frozen and asks once before the notice goes out. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { clockField, dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TroubleNote } from '@/ui/trouble-note'
import { Frozen, rollWords } from './frozen'
import { Kind } from './kind'
import { emptyProposal, missingOf, wordsOf } from './proposal'
import { scheduleOf } from './schedule'
import { Times } from './times'
import { Words } from './words'

interface ProposeFormProps {
  scope: string
  matterId: string
  /** The matter's title, empty when it is not about one. */
  about: string
}

export function ProposeForm({ scope, matterId, about }: ProposeFormProps) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const { data: terms, trouble: noTerms, retry } = useRead('decision.terms', { scope })
  const [draft, change, clear] = useDraft(`decision/${scope}/${matterId}`, emptyProposal(about))
  const { act, busy, trouble } = useWrite('decision.propose', `${scope}/${matterId}`)
  if (noTerms) return <ErrorRetry message={noTerms.message} reference={noTerms.reference} onRetry={retry} />
  if (!terms) return <Skeleton />
  const schedule = scheduleOf(draft, terms.noticeDays, now)
  const { opensAt, closesAt } = schedule
  const untimely = schedule.opensTrouble || schedule.closesTrouble
  const missing = [...missingOf(draft), ...(untimely ? ['合适的时间'] : [])]
  const ask = () => {
    // From here on the times stand: sending again after a lost answer must say the same.
    const opens = { opensDay: dayField(opensAt), opensClock: clockField(opensAt) }
    change({ ...opens, closesDay: dayField(closesAt), closesClock: clockField(closesAt) })
    setAsking(true)
  }
  const send = async () => {
    const words = wordsOf(draft)
    if (!words) return
    const decision = await act({ scope, ...(matterId ? { matterId } : {}), ...words, opensAt, closesAt })
    setAsking(false)
    if (!decision) return
    clear()
    void Taro.redirectTo({ url: `/packages/voting/show/index?id=${decision.id}` })
  }
  return (
    <>
      <Kind proposal={draft} kinds={terms.kinds} onChange={change} />
      {draft.regime === '' ? null : (
        <>
          <Words proposal={draft} wrong={trouble?.fields ?? []} onChange={change} />
          <Times proposal={draft} schedule={schedule} terms={terms} now={now} onChange={change} />
          <Frozen proposal={draft} schedule={schedule} terms={terms} now={now} />
        </>
      )}
      <TroubleNote trouble={trouble} />
      <Button text='看好了，公示' disabled={missing.length > 0} onTap={ask} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='现在冻结并公示？'
        text={`${rollWords(draft.regime, terms)}都会收到通知。题目、选项、时间、名册从现在起都不能再改。`}
        act='冻结并公示'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

/** Calls a meeting in a minute: most of it is filled in already; the notice is shown before it goes out. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { MeetingForm } from 'types/meeting-forms'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clockField, dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { StillMissing } from '@/ui/still-missing'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { Details } from './details'
import { GroupPicks } from './group-picks'
import { type Before, emptyInvitation, missingOf, startOf, type Terms, usualFor } from './invitation'
import { NoticePreview } from './notice-preview'
import { Places } from './places'
import { sentOf } from './sent'
import { Times } from './times'
import { What } from './what'

interface CallFormProps {
  scope: string
  matterId: string
  title: string
  /** What the matter is about, by the duty list; empty when there is none. */
  dutyId: string
  forms: readonly MeetingForm[]
  before: Before | undefined
  terms: Terms
}

export function CallForm({ scope, matterId, title, dutyId, forms, before, terms }: CallFormProps) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const [draft, change, clear] = useDraft(`meeting/${matterId}`, emptyInvitation({ title, dutyId, forms, before }))
  const { act, busy, trouble } = useWrite('meeting.call', matterId)
  const startsAt = startOf(draft, now, terms)
  const missing = missingOf(draft, now, terms)
  const ask = () => {
    // From here on the time stands: sending again after a lost answer must say the same.
    change({ day: dayField(startsAt), clock: clockField(startsAt) })
    setAsking(true)
  }
  const send = async () => {
    const meeting = await act(sentOf(draft, { scope, matterId, startsAt }))
    setAsking(false)
    if (!meeting) return
    clear()
    void Taro.redirectTo({ url: `/packages/meetings/show/index?id=${meeting.id}` })
  }
  return (
    <>
      <What draft={draft} forms={forms} dutyId={dutyId} wrongFields={trouble?.fields ?? []} onChange={change} />
      <Card>
        <Places
          scope={scope}
          value={draft.place}
          error={trouble?.fields.includes('place') ? '请写清楚在哪儿' : undefined}
          onChange={place => change({ place })}
        />
        <Times invitation={draft} terms={terms} now={now} onChange={change} />
      </Card>
      <Card>
        <GroupPicks
          usual={usualFor(draft.form, dutyId)}
          groups={draft.groups}
          onChange={groups => change({ groups })}
        />
      </Card>
      <Details draft={draft} scope={scope} onChange={change} />
      <NoticePreview invitation={draft} startsAt={startsAt} now={now} />
      <TroubleNote trouble={trouble} />
      <Button text='给邻居发通知' disabled={missing.length > 0} onTap={ask} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='现在发通知？'
        text={`${said(startsAt, now)}，${draft.place.trim()}。住在${draft.reach ? '那儿' : '这里'}的人都会收到。以后要改时间、要取消，也会告诉他们。`}
        act='发通知'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

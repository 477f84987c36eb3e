/** Calls a meeting in a minute: most of it is filled in already; the notice is shown before it goes out. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { meetingForms } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clockField, dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { Lines } from '@/ui/lines'
import { Pills } from '@/ui/pills'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { said } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { emptyInvitation, filled, missingOf, startOf, TITLE_MIN } from './invitation'
import { NoticePreview } from './notice-preview'
import { Places } from './places'
import { Times } from './times'

const forms = meetingForms.map(form => ({ value: form, text: form }))

export function CallForm({ scope, matterId, title }: { scope: string; matterId: string; title: string }) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const [draft, change, clear] = useDraft(`meeting/${matterId}`, emptyInvitation(title))
  const { act, busy, trouble } = useWrite('meeting.call', matterId)
  const startsAt = startOf(draft, now)
  const missing = missingOf(draft, now)
  const wrong = (field: string, sentence: string) => (trouble?.fields.includes(field) ? sentence : undefined)
  const ask = () => {
    // From here on the time stands: sending again after a lost answer must say the same.
    change({ day: dayField(startsAt), clock: clockField(startsAt) })
    setAsking(true)
  }
  const send = async () => {
    const about = matterId ? { matterId } : {}
    const words = { form: draft.form, title: draft.title.trim(), place: draft.place.trim() }
    const meeting = await act({ scope, ...about, ...words, startsAt, topics: filled(draft.topics) })
    setAsking(false)
    if (!meeting) return
    clear()
    void Taro.redirectTo({ url: `/packages/meetings/show/index?id=${meeting.id}` })
  }
  return (
    <>
      <Card>
        <Pills label='什么会' options={forms} value={draft.form} onChange={form => change({ form })} />
        <TextInput
          label='说什么事'
          placeholder='例如：充电桩建在哪、钱从哪来'
          hint={`至少 ${TITLE_MIN} 个字`}
          error={wrong('title', '请改一改这一句')}
          maxLength={40}
          value={draft.title}
          onChange={value => change({ title: value })}
        />
      </Card>
      <Card>
        <Places
          scope={scope}
          value={draft.place}
          error={wrong('place', '请写清楚在哪儿')}
          onChange={place => change({ place })}
        />
        <Times invitation={draft} startsAt={startsAt} now={now} onChange={change} />
      </Card>
      <Card>
        <Lines
          name='议题'
          values={draft.topics}
          least={1}
          most={5}
          maxLength={80}
          placeholder='要商量定的一件事'
          onChange={topics => change({ topics })}
        />
      </Card>
      <NoticePreview invitation={draft} startsAt={startsAt} now={now} />
      <TroubleNote trouble={trouble} />
      <Button text='给邻居发通知' disabled={missing.length > 0} onTap={ask} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='现在发通知？'
        text={`${said(startsAt, now)}，${draft.place.trim()}。住在这里的人都会收到，发出去收不回来。`}
        act='发通知'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

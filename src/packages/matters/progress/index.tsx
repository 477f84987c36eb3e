/** 说一说进展: a line and photos for the neighbours on how the work stands. */
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { oneLine } from '@/ui/one-line'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'

const TEXT_MIN = 2
const TEXT_MAX = 300
const PHOTOS_MAX = 6

const empty = { text: '', media: [] as string[] }

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`progress/${matter.id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('matter.progress', matter.id)
  const text = oneLine(draft.text)
  const send = async () => {
    const media = draft.media.length > 0 ? { media: draft.media } : {}
    if (!(await act({ matterId: matter.id, text, ...media }))) return
    clear()
    toast('写进事情经过了')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        <TextArea
          label='现在办到哪了'
          placeholder='例如：材料到了，周三上午开始换灯'
          hint='会写进“事情经过”，邻居都能看到'
          error={trouble?.fields.includes('text') ? '请改一改这一段' : undefined}
          maxLength={TEXT_MAX}
          value={draft.text}
          onChange={value => change({ text: value })}
        />
        <PhotoField
          scope={matter.scope}
          label='现场照片（可以不加）'
          most={PHOTOS_MAX}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='告诉邻居' busy={busy} disabled={sending || text.length < TEXT_MIN} onTap={() => void send()} />
    </>
  )
}

export default function ProgressPage() {
  return (
    <ActPage title='说一说进展' act='progress'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

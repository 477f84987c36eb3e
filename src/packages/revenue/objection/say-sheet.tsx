/** An answer by whoever keeps the book, or the community's word; with papers where there are any. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface SaySheetProps {
  objectionId: string
  scope: string
  act: 'answer' | 'rule'
  asked: string
  onClose: () => void
}

const operations = { answer: 'objection.answer', rule: 'objection.rule' } as const
const empty: { text: string; media: string[] } = { text: '', media: [] }

export function SaySheet({ objectionId, scope, act: which, asked, onClose }: SaySheetProps) {
  const [draft, change, clear] = useDraft(`${which}/${objectionId}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite(operations[which], objectionId)
  const send = async () => {
    const media = draft.media.length > 0 ? { media: draft.media } : {}
    if (!(await act({ objectionId, text: draft.text.trim(), ...media }))) return
    clear()
    onClose()
    toast('答复好了，他会收到')
  }
  return (
    <Sheet title={which === 'answer' ? '答复' : '社区看过，答复'} open onClose={onClose}>
      <View className='column'>
        <View className='prose'>{asked}</View>
        <TextArea
          label='怎么回事，接下来怎么办'
          placeholder='写清是哪一笔、为什么、要不要改。大家都看得到。'
          maxLength={500}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <PhotoField
          scope={scope}
          label='凭证、合同的照片（可以不放）'
          most={6}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
        <TroubleNote trouble={trouble} />
        <Button text='答复' busy={busy} disabled={sending || draft.text.trim().length < 4} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

/** The report of the audit: what was found, with its pages as photos, to all. */
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

interface ReportSheetProps {
  petitionId: string
  scope: string
  onClose: () => void
}

const empty: { text: string; media: string[] } = { text: '', media: [] }

export function ReportSheet({ petitionId, scope, onClose }: ReportSheetProps) {
  const [draft, change, clear] = useDraft(`report/${petitionId}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('petition.audit', `${petitionId}/report`)
  const send = async () => {
    if (!(await act({ step: 'report', petitionId, text: draft.text.trim(), media: draft.media }))) return
    clear()
    onClose()
    toast('公布了，每一户都会收到')
  }
  return (
    <Sheet title='公布审计报告' open onClose={onClose}>
      <View className='column'>
        <TextArea
          label='审出了什么，用大白话写'
          placeholder='例如：三年的账都看了，有两笔没有发票，已经补上。'
          maxLength={1000}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <PhotoField
          scope={scope}
          label='报告每一页的照片'
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
        <TroubleNote trouble={trouble} />
        <Button text='公布' busy={busy} disabled={sending || draft.text.trim().length < 10} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

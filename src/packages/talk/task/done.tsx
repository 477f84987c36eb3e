/** Says that it is done, with words that neighbours read and photos that show it; survives a killed app. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TaskView } from 'types/tasks'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

export function Done({ task }: { task: TaskView }) {
  const { id: taskId, scope } = task
  const [sending, setSending] = useState(false)
  const [draft, change, clear] = useDraft(`task/${taskId}`, { text: '', media: [] as string[] })
  const { act, busy, trouble } = useWrite('task.done', taskId)
  const send = async () => {
    const text = draft.text.replace(/\s+/g, ' ').trim()
    if (!(await act({ taskId, text, media: draft.media }))) return
    clear()
    toast('记下了，邻居都看得到')
  }
  return (
    <Card>
      <View className='column'>
        <TextArea
          label='办好了？写一句办得怎么样'
          placeholder='例如：二十个都装好了，今天通了电'
          maxLength={300}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <PhotoField
          scope={scope}
          label='办好的样子（可以不放）'
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
        <TroubleNote trouble={trouble} />
        <Button
          text='办好了'
          busy={busy}
          disabled={draft.text.trim().length < 2 || sending}
          onTap={() => void send()}
        />
      </View>
    </Card>
  )
}

/** What it came to, in a few words with photos; those who are in them should know. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface ReportProps {
  activity: ActivityView
  onDone: () => void
}

function Report({ activity, onDone }: ReportProps) {
  const { id: activityId, photosAt } = activity
  const [text, setText] = useState(activity.report?.text ?? '')
  const [media, setMedia] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('activity.report', activityId)
  const send = async () => {
    if (!(await act({ activityId, text: text.trim(), media }))) return
    toast('写好了')
    onDone()
  }
  return (
    <View className='column'>
      <TextArea
        label='办得怎么样'
        placeholder='例如：扫了两个小时，3号楼前干净了'
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <PhotoField
        scope={photosAt ?? activity.scope}
        why='照片里有人的，先问问他愿不愿意放出来。拍照的地点会先去掉。'
        ids={media}
        onIds={setMedia}
        onBusy={setSending}
      />
      <TroubleNote trouble={trouble} />
      <Button text='给邻居看' busy={busy} disabled={sending || text.trim().length < 2} onTap={() => void send()} />
    </View>
  )
}

export function ReportSheet({
  activity,
  open,
  onClose
}: {
  activity: ActivityView
  open: boolean
  onClose: () => void
}) {
  return (
    <Sheet title='办得怎么样' open={open} onClose={onClose}>
      {open ? <Report activity={activity} onDone={onClose} /> : null}
    </Sheet>
  )
}

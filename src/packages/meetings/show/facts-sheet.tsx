/** Writes what is known to the top of the meeting; photos that stand there stay. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { choosePhotos } from '@/cloud/photos'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useMedia } from '@/session/use-media'
import { Button } from '@/ui/button'
import { Photos } from '@/ui/photos'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const FACTS_MIN = 2
const PHOTOS_MAX = 9

interface FactsSheetProps {
  meeting: MeetingView
  open: boolean
  onClose: () => void
}

function FactsForm({ meeting, onClose }: Omit<FactsSheetProps, 'open'>) {
  const { id: meetingId, scope, facts } = meeting
  const there = { text: facts?.text ?? '', media: (facts?.media ?? []).map(({ id }) => id) }
  const [draft, change, clear] = useDraft(`facts/${meetingId}`, there)
  const [sending, setSending] = useState(false)
  const photos = useMedia({ scope, ids: draft.media, onIds: media => change({ media }), onBusy: setSending })
  const { act, busy, trouble } = useWrite('meeting.facts', meetingId)
  const text = draft.text.trim()
  const send = async () => {
    if (!(await act({ meetingId, text, media: draft.media }))) return
    clear()
    toast('放到最前面了')
    onClose()
  }
  return (
    <View className='column'>
      <TextArea
        label='知道的情况'
        placeholder='数过的、量过的、问过的价。只写事实，不写看法'
        hint='开始抽签、写纪要以后就不能再改'
        maxLength={1000}
        value={draft.text}
        onChange={value => change({ text: value })}
      />
      <Photos
        label='照片'
        photos={photos.items}
        most={PHOTOS_MAX}
        onAdd={() => void choosePhotos(PHOTOS_MAX - photos.items.length).then(files => photos.add(files, 'photo'))}
        onRemove={photos.remove}
        onRetry={photos.retry}
      />
      <TroubleNote trouble={trouble} />
      <Button text='放到最前面' busy={busy} disabled={sending || text.length < FACTS_MIN} onTap={() => void send()} />
    </View>
  )
}

export function FactsSheet({ meeting, open, onClose }: FactsSheetProps) {
  return (
    <Sheet title='先把情况写明白' open={open} onClose={onClose}>
      {open ? <FactsForm meeting={meeting} onClose={onClose} /> : null}
    </Sheet>
  )
}

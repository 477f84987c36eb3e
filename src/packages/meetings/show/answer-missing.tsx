/** The host says what is done about an affected group of which nobody comes: without it there are no minutes. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TroubleNote } from '@/ui/trouble-note'
import { namesOf } from './group-words'

const WHY_MIN = 2

interface AnswerMissingProps {
  meeting: Pick<MeetingView, 'id' | 'groups' | 'missing'>
  onDone?: () => void
}

function Answer({ meeting, onDone }: AnswerMissingProps & { onDone: () => void }) {
  const { id: meetingId, missing } = meeting
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('meeting.acknowledge', `${meetingId}/${missing.join('-')}`)
  const send = async () => {
    if (await act({ meetingId, groupIds: missing, why: why.trim() })) onDone()
  }
  return (
    <View className='column'>
      <View>{`${namesOf(meeting, missing)}没有人来。写一句您打算怎么办，邻居都看得到。`}</View>
      <TextArea
        label='打算怎么办'
        placeholder='例如：会后上门问这四户，问到了再定'
        maxLength={100}
        value={why}
        onChange={setWhy}
      />
      <TroubleNote trouble={trouble} />
      <Button text='记下来' busy={busy} disabled={why.trim().length < WHY_MIN} onTap={() => void send()} />
    </View>
  )
}

/** A small button that opens it. */
export function AnswerMissing({ meeting, onDone }: AnswerMissingProps) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const done = () => {
    close()
    onDone?.()
  }
  return (
    <>
      <Button small text='写一句怎么办' onTap={() => setOpen(true)} />
      <Sheet title='有一方没人来' open={open} onClose={close}>
        {open ? <Answer meeting={meeting} onDone={done} /> : null}
      </Sheet>
    </>
  )
}

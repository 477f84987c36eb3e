/** I was there and the minutes are right: given to exactly the words that are on the page. */
import { View } from '@tarojs/components'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { keepSigned } from '../minutes/signed'

interface ConfirmProps {
  meeting: Pick<MeetingView, 'id' | 'minutesHash'>
  /** Fetches the words again: they may have been corrected meanwhile. */
  onRefused: () => void
}

export function Confirm({ meeting, onRefused }: ConfirmProps) {
  const { id: meetingId, minutesHash = '' } = meeting
  const { act, busy, trouble } = useWrite('meeting.confirm', `${meetingId}/${minutesHash.slice(0, 8)}`)
  const confirm = async () => {
    if (!(await act({ meetingId, minutesHash }))) return onRefused()
    keepSigned(meetingId, minutesHash)
    toast('确认好了，谢谢您')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='我在场，确认纪要' busy={busy} onTap={() => void confirm()} />
      <View className='soft centre'>哪里写得不对，先别确认，在“纪要和异议”里点“写得不对”。</View>
    </>
  )
}

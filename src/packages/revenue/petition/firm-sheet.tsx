/** Who does the audit, and by when. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { dayField, momentOf } from '@/ui/day-fields'
import { oneLine } from '@/ui/one-line'
import { MomentPicker } from '@/ui/picker'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { fullDay } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const DAY_MS = 86_400_000
const USUAL_DAYS = 60
const MOST_DAYS = 180

interface FirmSheetProps {
  petitionId: string
  now: number
  onClose: () => void
}

export function FirmSheet({ petitionId, now, onClose }: FirmSheetProps) {
  const [draft, change, clear] = useDraft(`firm/${petitionId}`, { firm: '', day: dayField(now + USUAL_DAYS * DAY_MS) })
  const { act, busy, trouble } = useWrite('petition.audit', `${petitionId}/firm`)
  const doneBy = momentOf(draft.day, '18:00')
  const send = async () => {
    if (!(await act({ step: 'firm', petitionId, firm: oneLine(draft.firm), doneBy }))) return
    clear()
    onClose()
    toast('写上了，大家都看得到')
  }
  return (
    <Sheet title='请谁来审' open onClose={onClose}>
      <View className='column'>
        <TextInput
          label='会计师事务所'
          placeholder='全称'
          maxLength={40}
          value={draft.firm}
          onChange={firm => change({ firm })}
        />
        <MomentPicker
          label='哪天以前出报告'
          mode='date'
          value={draft.day}
          words={fullDay(doneBy)}
          start={dayField(now + DAY_MS)}
          end={dayField(now + MOST_DAYS * DAY_MS)}
          onChange={day => change({ day })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='写上' busy={busy} disabled={oneLine(draft.firm).length < 4} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

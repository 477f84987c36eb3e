/** Puts the task off, once, to another day and with the reason. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TaskView } from 'types/tasks'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { day as dayWords } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const DAY_MS = 86_400_000

export function Delay({ task, now }: { task: TaskView; now: number }) {
  const { id: taskId, doneBy } = task
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState('')
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('task.delay', taskId)
  const first = Math.max(doneBy, now) + DAY_MS
  const send = async () => {
    if (!(await act({ taskId, until: momentOf(picked, '23:59'), reason: reason.trim() }))) return
    setOpen(false)
    toast('新的日子记下了')
  }
  return (
    <>
      <Button look='ghost' text='来不及，往后推' onTap={() => setOpen(true)} />
      <Sheet title='往后推一次' open={open} onClose={() => setOpen(false)}>
        <View className='column'>
          <MomentPicker
            mode='date'
            label='推到哪天'
            value={picked || dayField(first)}
            words={picked ? dayWords(momentOf(picked, '12:00'), now) : ''}
            start={dayField(first)}
            onChange={setPicked}
          />
          <TextInput
            label='为什么'
            placeholder='例如：厂家的货还没到'
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
          <TroubleNote trouble={trouble} />
          <Button
            text='就推到这天'
            busy={busy}
            disabled={picked === '' || reason.trim().length < 4}
            onTap={() => void send()}
          />
          <View className='soft'>只能推一次，原因邻居都看得到。</View>
        </View>
      </Sheet>
    </>
  )
}

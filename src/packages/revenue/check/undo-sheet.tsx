/** Asks to take back a posted line, with the reason; another person must agree. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BookingView } from 'types/bookkeeping'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

export function UndoSheet({ booking, onClose }: { booking: BookingView; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('booking.undo', `${booking.id}/${booking.version}`)
  const ask = async () => {
    if (!(await act({ bookingId: booking.id, reason: reason.trim() }))) return
    toast('等另一个人同意')
    onClose()
  }
  return (
    <Sheet title='申请冲销' open onClose={onClose}>
      <View className='column'>
        <TextInput
          label='为什么要冲销'
          placeholder='例如：同一笔记了两遍'
          hint='会和冲销的那一笔一起留在账上，邻居都看得到'
          maxLength={100}
          value={reason}
          onChange={setReason}
        />
        <TroubleNote trouble={trouble} />
        <Button text='申请冲销' busy={busy} disabled={reason.trim().length < 2} onTap={() => void ask()} />
        <View className='soft'>账上的字不能改。另一个人同意以后，另记一笔相反的。</View>
      </View>
    </Sheet>
  )
}

/** The other person's word: yes after looking at the voucher, or no with the reason; and dropping one's own draft. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BookingView } from 'types/bookkeeping'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

function No({ booking, onClose }: { booking: BookingView; onClose: () => void }) {
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('booking.check', `${booking.id}/${booking.version}/no`)
  const send = async () => {
    if (!(await act({ bookingId: booking.id, seen: booking.version, pass: false, why: why.trim() }))) return
    toast('退回去了')
    onClose()
  }
  return (
    <Sheet title='哪里不对' open onClose={onClose}>
      <View className='column'>
        <TextInput
          label='写一句为什么'
          placeholder='例如：金额和回单不一样'
          maxLength={100}
          value={why}
          onChange={setWhy}
        />
        <TroubleNote trouble={trouble} />
        <Button text='退回去' busy={busy} disabled={why.trim().length < 2} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

export function CheckActs({ booking }: { booking: BookingView }) {
  const [asking, setAsking] = useState<'yes' | 'no' | 'drop' | null>(null)
  const { id, version, acts, what } = booking
  const check = useWrite('booking.check', `${id}/${version}/yes`)
  const drop = useWrite('booking.drop', id)
  const undoes = acts.includes('checkUndo')
  const mayCheck = acts.includes('check') || undoes
  const pass = async () => {
    const done = await check.act({ bookingId: id, seen: version, pass: true })
    setAsking(null)
    if (done) toast(done.trouble ? '没有记上，原因在上面' : undoes ? '冲销了' : '入账了')
  }
  const leave = async () => {
    const done = await drop.act({ bookingId: id })
    setAsking(null)
    if (done) toast('不记了')
  }
  return (
    <>
      <TroubleNote trouble={check.trouble ?? drop.trouble} />
      {mayCheck ? <Button text={undoes ? '同意冲销' : '对过了，入账'} onTap={() => setAsking('yes')} /> : null}
      {mayCheck ? <Button look='ghost' text='不对，退回去' onTap={() => setAsking('no')} /> : null}
      {acts.includes('drop') ? <Button look='ghost' text='这一笔不记了' onTap={() => setAsking('drop')} /> : null}
      <Dialog
        open={asking === 'yes'}
        title={undoes ? '冲销这一笔？' : '记进账里？'}
        text={`“${what}”${undoes ? '会另记一笔相反的，原来的还在。' : '入账以后不能改，只能冲销。凭证看过了吗？'}`}
        act={undoes ? '同意冲销' : '入账'}
        busy={check.busy}
        onAct={() => void pass()}
        onClose={() => setAsking(null)}
      />
      <Dialog
        open={asking === 'drop'}
        title='这一笔不记了？'
        text='还没入账，账上不会有它。'
        act='不记了'
        busy={drop.busy}
        onAct={() => void leave()}
        onClose={() => setAsking(null)}
      />
      {asking === 'no' ? <No booking={booking} onClose={() => setAsking(null)} /> : null}
    </>
  )
}

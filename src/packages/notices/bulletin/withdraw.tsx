/** Takes a bulletin down, with the reason that everyone reads. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

const REASON_MIN = 2

export function Withdraw({ bulletinId }: { bulletinId: string }) {
  const [open, setOpen] = useState(false)
  const [draft, change, clear] = useDraft(`withdraw/${bulletinId}`, { reason: '' })
  const { act, busy, trouble } = useWrite('bulletin.withdraw', bulletinId)
  const reason = draft.reason.trim()
  const withdraw = async () => {
    if (!(await act({ bulletinId, reason }))) return
    clear()
    setOpen(false)
  }
  return (
    <>
      <Button look='ghost' text='撤下这条公告' onTap={() => setOpen(true)} />
      <Sheet title='撤下这条公告' open={open} onClose={() => setOpen(false)}>
        <View className='column'>
          <TextInput
            label='为什么撤'
            placeholder='例如：日子写错了，明天不停水'
            maxLength={60}
            value={draft.reason}
            onChange={value => change({ reason: value })}
          />
          <TroubleNote trouble={trouble} />
          <Button text='撤下' busy={busy} disabled={[...reason].length < REASON_MIN} onTap={() => void withdraw()} />
        </View>
      </Sheet>
    </>
  )
}

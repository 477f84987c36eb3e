/** The host signs in neighbours one after the other by the number they read out. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

const DIGITS = 10

interface SignInForProps {
  meeting: MeetingView
  open: boolean
  onClose: () => void
}

export function SignInFor({ meeting, open, onClose }: SignInForProps) {
  const { id: meetingId, present } = meeting
  const [typed, setTyped] = useState('')
  const [last, setLast] = useState('')
  const personCode = typed.replace(/\D/g, '')
  const { act, busy, trouble } = useWrite('meeting.signInFor', `${meetingId}/${personCode}`)
  const sign = async () => {
    if (!(await act({ meetingId, personCode }))) return
    setLast(personCode.slice(-4))
    setTyped('')
  }
  return (
    <Sheet title='帮邻居签到' open={open} onClose={onClose}>
      <View className='column'>
        {last ? <Chip tone='done' large icon='check' text={`尾号 ${last} 签好了，现在到场 ${present} 人`} /> : null}
        <TextInput
          kind='number'
          label='邻居的编号（10 位数字）'
          hint='在他手机“我的”页；手机没带，家人帮他念也行'
          maxLength={13}
          value={typed}
          onChange={setTyped}
        />
        <TroubleNote trouble={trouble} />
        <Button text='签到' busy={busy} disabled={personCode.length !== DIGITS} onTap={() => void sign()} />
      </View>
    </Sheet>
  )
}

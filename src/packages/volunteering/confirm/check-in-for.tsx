/** Checks in a neighbour who has no phone at hand, by the number they read out. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const DIGITS = 10

export function CheckInFor({ activityId }: { activityId: string }) {
  const [typed, setTyped] = useState('')
  const personCode = typed.replace(/\D/g, '')
  const { act, busy, trouble } = useWrite('activity.checkInFor', `${activityId}/${personCode}`)
  const send = async () => {
    if (!(await act({ activityId, personCodes: [personCode] }))) return
    toast(`尾号 ${personCode.slice(-4)} 签好了`)
    setTyped('')
  }
  return (
    <Fold title='没带手机的，帮他签到' icon='add'>
      <View className='column'>
        <TextInput
          kind='number'
          label='邻居的编号（10 位数字）'
          hint='在他手机“我的”页；手机没带，家人帮他念也行'
          maxLength={13}
          value={typed}
          onChange={setTyped}
        />
        <TroubleNote trouble={trouble} />
        <Button text='签到' busy={busy} disabled={personCode.length !== DIGITS} onTap={() => void send()} />
        <View className='soft'>没有账号的，先用签到表记下来，请楼长帮他登记后再补。</View>
      </View>
    </Fold>
  )
}

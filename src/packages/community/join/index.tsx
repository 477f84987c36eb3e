/** 登记我的家: eight characters from the building chief, the grid worker or the community join a person to a home. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const LENGTH = 8

export default function JoinPage() {
  const [code, setCode] = useState('')
  const { act, busy, trouble } = useWrite('invite.accept')
  const join = async () => {
    const me = await act({ code: code.trim().toLowerCase() })
    if (!me) return
    toast('登记好了')
    void Taro.switchTab({ url: '/pages/me/index' })
  }
  return (
    <Page title='登记我的家'>
      <Card>
        <TextInput
          label='邀请码'
          hint={`${LENGTH} 位字母和数字，大小写都行`}
          maxLength={LENGTH}
          value={code}
          onChange={setCode}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='登记' busy={busy} disabled={code.trim().length !== LENGTH} onTap={() => void join()} />
      <View className='soft'>没有邀请码？打开“我的”页，把“我的编号”念给网格员或社区工作人员，他们当面帮您登记。</View>
    </Page>
  )
}

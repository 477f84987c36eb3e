/** 登记我的家: eight characters from the family, the building chief or the community; what is kept is said first. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { consentTexts } from 'types/privacy'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConsentWords } from '@/ui/consent-words'
import { Fold } from '@/ui/fold'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const LENGTH = 8
const { version, ...words } = consentTexts.home

export default function JoinPage() {
  const [code, setCode] = useState('')
  const { act, busy, trouble } = useWrite('invite.accept')
  const join = async () => {
    const me = await act({ code: code.trim().toLowerCase(), consent: version })
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
      <Fold icon='sealed' title='登记留什么、做什么用'>
        <ConsentWords {...words} />
      </Fold>
      <TroubleNote trouble={trouble} />
      <Button text='同意，登记' busy={busy} disabled={code.trim().length !== LENGTH} onTap={() => void join()} />
      <View className='h2'>没有邀请码</View>
      <Card rows>
        <Row icon='family' head='请家里已经登记的人给一个' note='他打开“我的”、点自己的家，就能做邀请码' />
        <Row
          icon='post'
          head='请楼长来登记'
          note='写一句话，三天内有人来，不要手机号'
          onTap={() => go('/packages/community/ask/index')}
        />
        <Row icon='scan' head='扫楼门口的码' note='看看谁管这里' onTap={() => go('/packages/codes/open/index')} />
        <Row icon='me' head='人在社区' note='打开“我的”页，把编号念给工作人员' />
      </Card>
    </Page>
  )
}

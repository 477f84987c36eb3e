/** Opening the fund: which charity keeps its public money. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const NAME_MIN = 4

export function OpenFund({ scope }: { scope: string }) {
  const [charity, setCharity] = useState('')
  const { act, busy, trouble } = useWrite('fund.open', scope)
  const open = async () => {
    if (await act({ scope, charity: charity.trim() })) toast('开好了')
  }
  return (
    <Card>
      <View className='h2'>开社区基金</View>
      <View className='card-part soft'>
        邻里互助金和公开募捐是两本账，从头到尾不混。公开募捐的钱由慈善组织保管，这里只记它确认到账的数。
      </View>
      <View className='card-part column'>
        <TextInput
          label='公开募捐的钱由哪家慈善组织保管'
          placeholder='例如：东昌府区慈善总会'
          maxLength={40}
          value={charity}
          onChange={setCharity}
        />
        <TroubleNote trouble={trouble} />
        <Button text='开好基金' busy={busy} disabled={charity.trim().length < NAME_MIN} onTap={() => void open()} />
      </View>
    </Card>
  )
}

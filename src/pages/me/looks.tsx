/** How the app looks on this phone: the elder layout, and where the size of the letters is set. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { chooseElder, useElder } from '@/session/elder'
import { Card } from '@/ui/card'
import { Switch } from '@/ui/switch'

export function Looks() {
  const elder = useElder()
  const { act } = useWrite('session.settings')
  const change = (on: boolean) => {
    chooseElder(on)
    void act({ elder: on })
  }
  return (
    <Card>
      <Switch label='长辈版' note='字更大，按钮更大，一屏只办一件事' on={elder} onChange={change} />
      <View className='card-part faint'>
        字还想再大：打开微信，点“我”、“设置”、“通用”、“字体大小”。这里会跟着变大。
      </View>
    </Card>
  )
}

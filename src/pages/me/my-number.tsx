/** 我的编号: ten digits that say nothing about a person, big enough to read out across a table. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'

const inGroups = (code: string): string => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`

export function MyNumber({ code }: { code: string }) {
  return (
    <Card>
      <View className='card-head'>
        <View>
          <View className='soft'>我的编号</View>
          <View className='h1 figures'>{inGroups(code)}</View>
        </View>
        <ReadAloud small text={code.split('').join('，')} />
      </View>
      <View className='faint'>在现场登记、签到时念给工作人员听。别人拿到它也看不到您的任何信息。</View>
    </Card>
  )
}

/** The speaking order: my place, how long each has, and everything needed to work the lot out again. */
import { View } from '@tarojs/components'
import type { MeetingView } from 'types/meetings'
import { useRead } from '@/cloud/query'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { Holder } from '@/ui/holder'
import { ReadAloud } from '@/ui/read-aloud'

function Proof({ meetingId }: { meetingId: string }) {
  const { data } = useRead('meeting.lot', { meetingId })
  if (!data) return null
  return (
    <View className='column'>
      <View className='soft'>
        每个到场的人有一个六位号码。把“抽签前锁定的数”、会的编号、第几次抽签（从 0 数）和号码单一行一行连起来，算
        SHA-256，就是“签”；再按“签”加号码算出来的数从小到大排，各方轮着说。谁都能照着再算一遍。
      </View>
      <View className='figures'>{`会的编号：${meetingId}`}</View>
      {data.draws.map(({ at, secret, commitment, seed, order }, index) => (
        <View key={at} className='column'>
          <View className='strong'>{`第 ${index + 1} 次抽签`}</View>
          <View className='figures'>{`抽签前公布的核对码：${commitment}`}</View>
          <View className='figures'>{`抽签前锁定的数：${secret}`}</View>
          <View className='figures'>{`签：${seed}`}</View>
          <View className='figures'>{`号码（按抽到的先后）：${order.join('，')}`}</View>
        </View>
      ))}
    </View>
  )
}

export function Speaking({ meeting }: { meeting: MeetingView }) {
  const { id, speaking } = meeting
  if (!speaking) return null
  const { myPlace, count, minutesEach } = speaking
  const head = myPlace ? `您排第 ${myPlace} 位` : '您还没有排上'
  const line = myPlace ? `一共 ${count} 人，每人 ${minutesEach} 分钟` : '刚到的，请主持人再抽一次，接着往后排'
  return (
    <>
      <Card>
        <Holder
          letter={myPlace ? String(myPlace) : '–'}
          head={head}
          lines={[line, '按签说话，各方轮着来，谁也不插队']}
        />
        <View className='card-part'>
          <ReadAloud small text={`${head}。${line}。`} />
        </View>
      </Card>
      <Fold title='签是怎么抽的' icon='sealed'>
        <Proof meetingId={id} />
      </Fold>
    </>
  )
}

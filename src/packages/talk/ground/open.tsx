/** The host opens the cards with a few first statements; what is typed stays until it is sent. */
import { View } from '@tarojs/components'
import type { GroundView } from 'types/common-ground'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { oneLine } from '@/ui/one-line'
import { Switch } from '@/ui/switch'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

export function OpenGround({ ground }: { ground: GroundView }) {
  const { on, aboutId } = ground
  const [draft, change, clear] = useDraft(`ground/${on}/${aboutId}`, { seeds: ['', '', ''], moderated: false })
  const { act, busy, trouble } = useWrite('ground.open', `${on}/${aboutId}`)
  const seeds = draft.seeds.map(oneLine).filter(text => text.length >= 4)
  const send = async () => {
    if (!(await act({ on, aboutId, moderated: draft.moderated, seeds }))) return
    clear()
    toast('开好了，邻居可以点了')
  }
  return (
    <Card>
      <View className='h2'>先放几句话，让大家点</View>
      <View className='soft'>一句只说一个意思，好的坏的都放。邻居也能加自己的话。</View>
      <View className='card-part'>
        <Lines
          name='话'
          values={draft.seeds}
          least={1}
          most={20}
          maxLength={120}
          placeholder='例如：充电桩要离楼六米以上'
          onChange={values => change({ seeds: values })}
        />
      </View>
      <View className='card-part'>
        <Switch
          label='邻居加的话，我先看'
          note='打开以后，您放行了别人才看得到'
          on={draft.moderated}
          onChange={moderated => change({ moderated })}
        />
      </View>
      <TroubleNote trouble={trouble} />
      <Button text='开始让大家点' busy={busy} disabled={seeds.length === 0} onTap={() => void send()} />
    </Card>
  )
}

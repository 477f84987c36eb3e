/** I am in, or I leave; whether neighbours see me in the list is my own choice, and off unless I say so. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TeamView } from 'types/teams'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Switch } from '@/ui/switch'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const NOTE = '写的是“3号楼居民”，不写名字。不打开也能参加所有活动'

export function Joining({ team }: { team: TeamView }) {
  const { id: teamId, acts, iAmIn, iAmShown } = team
  const [shown, setShown] = useState(false)
  const { act, busy, trouble } = useWrite('team.join', teamId)
  if (!acts.includes('join') && !acts.includes('leave')) return null
  const send = async (present: boolean, seen: boolean, words: string) => {
    if (await act({ teamId, present, shown: seen })) toast(words)
  }
  if (iAmIn) {
    return (
      <Card>
        <View className='column'>
          <Switch
            label='让邻居看到我在队里'
            note={NOTE}
            on={iAmShown}
            onChange={on => void send(true, on, on ? '邻居看得到了' : '邻居看不到了')}
          />
          <TroubleNote trouble={trouble} />
          <Button look='ghost' small busy={busy} text='退出这个队' onTap={() => void send(false, false, '退出了')} />
        </View>
      </Card>
    )
  }
  return (
    <Card>
      <View className='column'>
        <Switch label='让邻居看到我在队里' note={NOTE} on={shown} onChange={setShown} />
        <TroubleNote trouble={trouble} />
        <Button
          look={acts.includes('organise') ? 'ghost' : 'main'}
          icon='add'
          busy={busy}
          text='加入这个队'
          onTap={() => void send(true, shown, '加入了')}
        />
      </View>
    </Card>
  )
}

/** A new team: what it is called, what it does, who leads it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityKind } from 'types/activity-kinds'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { KindPicks } from '../kind-picks'

const CODE_DIGITS = 10

export function FoundForm({ scope, onDone }: { scope: string; onDone: () => void }) {
  const [name, setName] = useState('')
  const [about, setAbout] = useState('')
  const [kinds, setKinds] = useState<ActivityKind[]>([])
  const [typed, setTyped] = useState('')
  const leaderCode = typed.replace(/\D/g, '')
  const { act, busy, trouble } = useWrite('team.found', scope)
  const missing = [
    ...(name.trim().length < 2 ? ['队名'] : []),
    ...(about.trim().length < 4 ? ['做什么'] : []),
    ...(kinds.length === 0 ? ['选一类活动'] : []),
    ...(leaderCode.length > 0 && leaderCode.length !== CODE_DIGITS ? ['队长的十位编号'] : [])
  ]
  const send = async () => {
    const leader = leaderCode ? { leaderCode } : {}
    const team = await act({ scope, name: name.trim(), about: about.trim(), kinds, ...leader })
    if (!team) return
    onDone()
    go(`/packages/volunteering/team/index?id=${team.id}`)
  }
  return (
    <View className='column'>
      <TextInput label='队名' placeholder='例如：银发帮帮队' maxLength={20} value={name} onChange={setName} />
      <TextArea
        label='做什么'
        placeholder='例如：帮腿脚不便的邻居跑腿、修东西'
        maxLength={200}
        value={about}
        onChange={setAbout}
      />
      <KindPicks kinds={kinds} onChange={setKinds} />
      <TextInput
        kind='number'
        label='队长的编号（10 位数字）'
        hint='在他手机“我的”页。不填就是您来带'
        maxLength={13}
        value={typed}
        onChange={setTyped}
      />
      <TroubleNote trouble={trouble} />
      <Button text='建好' busy={busy} disabled={missing.length > 0} onTap={() => void send()} />
      <StillMissing what={missing} />
    </View>
  )
}

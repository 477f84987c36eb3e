/** The leader says anew what the team does; staff also hand it over or close it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityKind } from 'types/activity-kinds'
import type { TeamView } from 'types/teams'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { KindPicks } from '../kind-picks'

const CODE_DIGITS = 10

export function ChangeForm({ team, onDone }: { team: TeamView; onDone: () => void }) {
  const { id: teamId, acts } = team
  const [about, setAbout] = useState(team.about)
  const [kinds, setKinds] = useState<ActivityKind[]>(team.kinds)
  const [typed, setTyped] = useState('')
  const [closed, setClosed] = useState(team.closed)
  const { act, busy, trouble } = useWrite('team.change', teamId)
  const leaderCode = typed.replace(/\D/g, '')
  const sound = about.trim().length >= 4 && kinds.length > 0 && (leaderCode === '' || leaderCode.length === CODE_DIGITS)
  const send = async () => {
    const done = await act({
      teamId,
      ...(about.trim() === team.about ? {} : { about: about.trim() }),
      kinds,
      ...(leaderCode ? { leaderCode } : {}),
      ...(closed === team.closed ? {} : { closed })
    })
    if (!done) return
    toast('改好了')
    onDone()
  }
  return (
    <View className='column'>
      <TextArea label='做什么' maxLength={200} value={about} onChange={setAbout} />
      <KindPicks kinds={kinds} onChange={setKinds} />
      {acts.includes('close') ? (
        <>
          <TextInput
            kind='number'
            label='换队长：新队长的编号（10 位数字）'
            hint='不换就空着'
            maxLength={13}
            value={typed}
            onChange={setTyped}
          />
          <Switch label='停掉这个队' note='停了以后不收人、不办活动，记录都在' on={closed} onChange={setClosed} />
        </>
      ) : null}
      <TroubleNote trouble={trouble} />
      <Button text='改好' busy={busy} disabled={!sound} onTap={() => void send()} />
    </View>
  )
}

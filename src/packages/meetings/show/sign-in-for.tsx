/** The host signs in neighbours one after the other: by the number they read out, or by their home when they have none. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Pills } from '@/ui/pills'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { MyGroup } from '../my-group'

const DIGITS = 10
const headCounts = ['1', '2', '3', '4'].map(value => ({ value, text: `${value} 人` }))
const GROUP_LABEL = '算哪一类（可以不选）'

interface PartProps {
  meeting: MeetingView
  onDone: (words: string) => void
}

function ByNumber({ meeting, onDone }: PartProps) {
  const { id: meetingId, groups } = meeting
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<string>()
  const personCode = typed.replace(/\D/g, '')
  const { act, busy, trouble } = useWrite('meeting.signInFor', `${meetingId}/${personCode}`)
  const sign = async () => {
    const done = await act({ meetingId, personCode, ...(group ? { groupId: group } : {}) })
    if (!done) return
    onDone(`尾号 ${personCode.slice(-4)} 签好了，发言号码 ${done.number}`)
    setTyped('')
  }
  return (
    <>
      <TextInput
        kind='number'
        label='邻居的编号（10 位数字）'
        hint='在他手机“我的”页；手机没带，家人帮他念也行'
        maxLength={13}
        value={typed}
        onChange={setTyped}
      />
      <MyGroup label={GROUP_LABEL} groups={groups} value={group} onChange={setGroup} />
      <TroubleNote trouble={trouble} />
      <Button text='签到' busy={busy} disabled={personCode.length !== DIGITS} onTap={() => void sign()} />
    </>
  )
}

function ByHome({ meeting, onDone }: PartProps) {
  const { id: meetingId, groups } = meeting
  const [home, setHome] = useState('')
  const [heads, setHeads] = useState('1')
  const [group, setGroup] = useState<string>()
  const { act, busy, trouble } = useWrite('meeting.signInHome', `${meetingId}/${home}`)
  const sign = async () => {
    const done = await act({ meetingId, home: home.trim(), heads: Number(heads), ...(group ? { groupId: group } : {}) })
    if (!done) return
    onDone(`${home.trim()} 来了 ${heads} 人，发言号码 ${done.number}`)
    setHome('')
    setHeads('1')
  }
  return (
    <>
      <TextInput
        label='哪一户'
        placeholder='例如：3号楼2单元301'
        hint='不记名字。同一户再填一次，以后填的为准'
        maxLength={30}
        value={home}
        onChange={setHome}
      />
      <Pills label='来了几个人' options={headCounts} value={heads} onChange={setHeads} />
      <MyGroup label={GROUP_LABEL} groups={groups} value={group} onChange={setGroup} />
      <TroubleNote trouble={trouble} />
      <Button text='签到' busy={busy} disabled={!/[0-9]/.test(home)} onTap={() => void sign()} />
    </>
  )
}

interface SignInForProps {
  meeting: MeetingView
  open: boolean
  onClose: () => void
}

export function SignInFor({ meeting, open, onClose }: SignInForProps) {
  const [how, setHow] = useState<'number' | 'home'>('number')
  const [last, setLast] = useState('')
  const Part = how === 'number' ? ByNumber : ByHome
  return (
    <Sheet title='帮邻居签到' open={open} onClose={onClose}>
      <View className='column'>
        <Segments
          label='怎么签'
          options={[
            { value: 'number', text: '念编号' },
            { value: 'home', text: '没有账号' }
          ]}
          value={how}
          onChange={setHow}
        />
        {last ? <Chip tone='done' large icon='check' text={`${last}，现在到场 ${meeting.present} 人`} /> : null}
        <Part meeting={meeting} onDone={setLast} />
      </View>
    </Sheet>
  )
}

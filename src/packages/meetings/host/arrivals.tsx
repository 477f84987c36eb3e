/** Who has come: by the number they read out, by their home, or by counting heads of a group. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingGroup } from 'types/meeting-parts'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Pills } from '@/ui/pills'
import { Segments } from '@/ui/segments'
import { TextInput } from '@/ui/text-input'
import { MyGroup } from '../my-group'
import type { HostSheet } from './use-sheet'

const DIGITS = 10
const HEADS_MAX = 500
const GROUP_LABEL = '算哪一类（可以不选）'
const headCounts = ['1', '2', '3', '4'].map(value => ({ value, text: `${value} 人` }))

interface ArrivalsProps {
  groups: readonly MeetingGroup[]
  note: HostSheet['note']
}

const withGroup = (groupId: string | undefined) => (groupId ? { groupId } : {})

function Person({ groups, note }: ArrivalsProps) {
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<string>()
  const personCode = typed.replace(/\D/g, '')
  const sign = () => {
    note({ kind: 'person', personCode, ...withGroup(group) }, `编号尾号 ${personCode.slice(-4)}`)
    setTyped('')
  }
  return (
    <>
      <TextInput kind='number' label='邻居的编号（10 位数字）' maxLength={13} value={typed} onChange={setTyped} />
      <MyGroup label={GROUP_LABEL} groups={groups} value={group} onChange={setGroup} />
      <Button text='记下来' disabled={personCode.length !== DIGITS} onTap={sign} />
    </>
  )
}

function Home({ groups, note }: ArrivalsProps) {
  const [home, setHome] = useState('')
  const [heads, setHeads] = useState('1')
  const [group, setGroup] = useState<string>()
  const words = home.trim()
  const sign = () => {
    note({ kind: 'home', home: words, heads: Number(heads), ...withGroup(group) }, `${words}，${heads} 人`)
    setHome('')
    setHeads('1')
  }
  return (
    <>
      <TextInput label='哪一户' placeholder='例如：3号楼2单元301' maxLength={30} value={home} onChange={setHome} />
      <Pills label='来了几个人' options={headCounts} value={heads} onChange={setHeads} />
      <MyGroup label={GROUP_LABEL} groups={groups} value={group} onChange={setGroup} />
      <Button text='记下来' disabled={!/[0-9]/.test(words)} onTap={sign} />
    </>
  )
}

function Heads({ groups, note }: ArrivalsProps) {
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<string>()
  const heads = Number(typed.replace(/\D/g, '') || Number.NaN)
  const name = groups.find(({ id }) => id === group)?.name ?? '没登记的'
  const count = () => {
    note({ kind: 'heads', heads, ...withGroup(group) }, `${name}，数到 ${heads} 人`)
    setTyped('')
  }
  return (
    <>
      <MyGroup label='数的是哪一类（可以不选）' groups={groups} value={group} onChange={setGroup} />
      <TextInput
        kind='number'
        label='数到几个人'
        hint='已经签到的不要再数。再数一次，以后数的为准'
        maxLength={3}
        value={typed}
        onChange={setTyped}
      />
      <Button text='记下来' disabled={!(heads >= 0 && heads <= HEADS_MAX)} onTap={count} />
    </>
  )
}

const parts = { person: Person, home: Home, heads: Heads } as const

export function Arrivals({ groups, note }: ArrivalsProps) {
  const [how, setHow] = useState<keyof typeof parts>('home')
  const Part = parts[how]
  return (
    <Card>
      <View className='h2'>到了的人</View>
      <View className='column'>
        <Segments
          label='怎么记'
          options={[
            { value: 'home', text: '哪一户' },
            { value: 'person', text: '念编号' },
            { value: 'heads', text: '数人头' }
          ]}
          value={how}
          onChange={setHow}
        />
        <Part groups={groups} note={note} />
      </View>
    </Card>
  )
}

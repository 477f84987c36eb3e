/** 易主核对: flats that are said to have passed to another; confirmed after a look at the deed, or declined with a reason. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { registrars } from 'types/community'
import type { HandOver } from 'types/joining'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { left } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const REASON_MAX = 100
const NAME_MAX = 20

function Confirm({ task, onDone }: { task: HandOver; onDone: () => void }) {
  const [reason, setReason] = useState('看过不动产权证原件')
  const [ownerName, setOwnerName] = useState('')
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('home.confirmHandOver', task.id)
  const send = async () => {
    const done = await act({ handOverId: task.id, reason: reason.trim(), ownerName: ownerName.trim() })
    setAsking(false)
    if (done) onDone()
  }
  return (
    <>
      <TextInput label='看了什么' maxLength={REASON_MAX} value={reason} onChange={setReason} />
      <TextInput
        label='新业主的姓名'
        hint='照房产证写，只进业主清册'
        maxLength={NAME_MAX}
        value={ownerName}
        onChange={setOwnerName}
      />
      <TroubleNote trouble={trouble} />
      <Button
        text='确认易主'
        disabled={reason.trim().length < 4 || ownerName.trim().length < 2}
        onTap={() => setAsking(true)}
      />
      <Dialog
        open={asking}
        title='确认这一户换了业主？'
        text='原业主马上不再代表这一户投票，清册里的旧电话会删掉。已经冻结的表决名册不变。'
        act='确认易主'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Decline({ task, onDone }: { task: HandOver; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('home.stopHandOver', task.id)
  const send = async () => {
    if (await act({ handOverId: task.id, reason: reason.trim() })) onDone()
  }
  return (
    <>
      <TextInput label='为什么不能确认' hint='业主会看到' maxLength={REASON_MAX} value={reason} onChange={setReason} />
      <TroubleNote trouble={trouble} />
      <Button text='这样答复业主' busy={busy} disabled={reason.trim().length < 2} onTap={() => void send()} />
    </>
  )
}

function HandOvers({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('home.handOvers', { scope }, { keep: false })
  const [opened, setOpened] = useState<(typeof list.items)[number] | undefined>()
  const [part, setPart] = useState<'yes' | 'no'>('yes')
  const close = () => setOpened(undefined)
  return (
    <>
      <Banner tone='info' icon='sealed' text='请新老业主带房产证和身份证，当面核对编号，再确认。' />
      <Listing list={list} now={now} empty={<Empty icon='check' text='没有等着核对的易主。' />}>
        {task => (
          <Card key={task.id}>
            <View className='card-head'>
              <View className='strong'>{task.label}</View>
              <Chip tone={task.dueAt < now ? 'now' : 'due'} text={left(task.dueAt, now)} />
            </View>
            <Row head='原业主的编号' end={<View className='figures'>{task.fromCode ?? '已注销'}</View>} />
            <Row head='新业主的编号' end={<View className='figures'>{task.toCode ?? '已注销'}</View>} />
            <View className='card-part'>
              <Button text='核对' label={`核对${task.label}`} onTap={() => setOpened(task)} />
            </View>
          </Card>
        )}
      </Listing>
      <Sheet title={opened?.label ?? ''} open={opened !== undefined} onClose={close}>
        <View className='column'>
          <Segments
            label='核对得怎样'
            options={[
              { value: 'yes', text: '对得上' },
              { value: 'no', text: '对不上' }
            ]}
            value={part}
            onChange={setPart}
          />
          {opened && part === 'yes' ? <Confirm task={opened} onDone={close} /> : null}
          {opened && part === 'no' ? <Decline task={opened} onDone={close} /> : null}
        </View>
      </Sheet>
    </>
  )
}

export default function HandOversPage() {
  return (
    <StaffPage title='易主核对' roles={registrars}>
      {({ scope }) => <HandOvers scope={scope} />}
    </StaffPage>
  )
}

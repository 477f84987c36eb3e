/** 等着登记的人: who asked to be met, where and by when; join them by their number, or say why not. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { homeKeepers } from 'types/community'
import type { JoinTask } from 'types/joining'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { left } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const REASON_MIN = 4
const REASON_MAX = 100

function Decline({ ask, onDone }: { ask: JoinTask; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('join.close', ask.id)
  const send = async () => {
    if (await act({ askId: ask.id, reason: reason.trim() })) onDone()
  }
  return (
    <View className='column'>
      <TextInput
        label='为什么没有登记'
        hint='他会看到这句话'
        maxLength={REASON_MAX}
        value={reason}
        onChange={setReason}
      />
      <TroubleNote trouble={trouble} />
      <Button text='这样答复他' busy={busy} disabled={reason.trim().length < REASON_MIN} onTap={() => void send()} />
    </View>
  )
}

function Waiting({ ask, now, onDecline }: { ask: JoinTask; now: number; onDecline: () => void }) {
  const { scope, label, note, dueAt, personCode } = ask
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{label}</View>
        <Chip tone={dueAt < now ? 'now' : 'due'} text={left(dueAt, now)} />
      </View>
      <View>{note}</View>
      <BigCode name='他的编号，见面核对后用它登记' code={personCode} group={3} />
      <View className='card-part column'>
        <Button
          text='见到了，登记到哪一户'
          onTap={() => go(address('/packages/community/homes/index', { scope, name: label }))}
        />
        <Button look='ghost' text='没法登记，说明原因' onTap={onDecline} />
      </View>
    </Card>
  )
}

function Asks({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('join.list', { scope }, { keep: false })
  const [declined, setDeclined] = useState<JoinTask | undefined>()
  return (
    <>
      <Listing list={list} now={now} empty={<Empty icon='check' text='没有人等着登记。' />}>
        {ask => <Waiting key={ask.id} ask={ask} now={now} onDecline={() => setDeclined(ask)} />}
      </Listing>
      <Sheet title='没法登记' open={declined !== undefined} onClose={() => setDeclined(undefined)}>
        {declined ? <Decline ask={declined} onDone={() => setDeclined(undefined)} /> : null}
      </Sheet>
    </>
  )
}

export default function AsksPage() {
  return (
    <StaffPage title='等着登记的人' roles={homeKeepers}>
      {({ scope }) => <Asks scope={scope} />}
    </StaffPage>
  )
}

/** What the host does: change or call off, pin the facts, show the code, sign neighbours in, draw, keep the minutes. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { ChangeSheet } from './change-sheet'
import { DrawSheet } from './draw'
import { FactsSheet } from './facts-sheet'
import { SignInFor } from './sign-in-for'

/** Sign-in from an hour before the start until twelve hours after it, as the server has it. */
const HOUR_MS = 3_600_000
const inHours = ({ startsAt }: MeetingView, now: number): boolean =>
  now >= startsAt - HOUR_MS && now <= startsAt + 12 * HOUR_MS

type Open = 'help' | 'change' | 'facts' | 'draw' | undefined

interface HostDeedsProps {
  meeting: MeetingView
  now: number
  main: 'code' | 'minute' | undefined
}

export function HostDeeds({ meeting, now, main }: HostDeedsProps) {
  const { id, acts, minutes, facts, state } = meeting
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const showCode = () => go(`/packages/meetings/code/index?id=${id}`)
  const write = () => go(`/packages/meetings/minute/index?id=${id}`)
  const writes = acts.includes('minute')
  const writeText = minutes ? '改纪要' : '写纪要'
  const held = state !== 'cancelled'
  return (
    <>
      {main === 'code' ? <Button icon='scan' text='亮出签到码' onTap={showCode} /> : null}
      {main === 'minute' ? <Button icon='paper' text={writeText} onTap={write} /> : null}
      {held ? (
        <Card rows>
          <View className='card-part soft'>主持人办的事</View>
          {acts.includes('facts') ? (
            <Row
              icon='sealed'
              head={facts ? '改一改情况' : '先把情况写明白'}
              note='放在最前面，会上不用争数字'
              onTap={() => setOpen('facts')}
            />
          ) : null}
          {main === 'code' ? null : <Row icon='scan' head='签到码' note='到了会场亮出来' onTap={showCode} />}
          {inHours(meeting, now) ? (
            <Row icon='me' head='帮邻居签到' note='没带手机、没有账号的都行' onTap={() => setOpen('help')} />
          ) : null}
          {acts.includes('draw') ? (
            <Row icon='list' head='抽签定说话先后' note='各方轮着说，谁都能核对' onTap={() => setOpen('draw')} />
          ) : null}
          <Row
            icon='offline'
            head='会场没信号用这个'
            note='签到、情况、说的话先记在手机里'
            onTap={() => go(`/packages/meetings/host/index?id=${id}`)}
          />
          {writes && main !== 'minute' ? (
            <Row icon='paper' head={writeText} note='没人确认以前都能改' onTap={write} />
          ) : null}
          {acts.includes('change') ? (
            <Row icon='clock' head='改时间、改地点、取消' onTap={() => setOpen('change')} />
          ) : null}
        </Card>
      ) : null}
      <SignInFor meeting={meeting} open={open === 'help'} onClose={close} />
      <ChangeSheet meeting={meeting} now={now} open={open === 'change'} onClose={close} />
      <FactsSheet meeting={meeting} open={open === 'facts'} onClose={close} />
      <DrawSheet meeting={meeting} open={open === 'draw'} onClose={close} />
    </>
  )
}

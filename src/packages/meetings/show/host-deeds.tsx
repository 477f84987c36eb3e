/** What the host does: show the code, put neighbours without a phone on the list, keep the minutes. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { SignInFor } from './sign-in-for'

/** Sign-in from an hour before the start until twelve hours after it, as the server has it. */
const HOUR_MS = 3_600_000
const inHours = ({ startsAt }: MeetingView, now: number): boolean =>
  now >= startsAt - HOUR_MS && now <= startsAt + 12 * HOUR_MS

interface HostDeedsProps {
  meeting: MeetingView
  now: number
  main: 'code' | 'minute' | undefined
}

export function HostDeeds({ meeting, now, main }: HostDeedsProps) {
  const { id, acts, minutes } = meeting
  const [helping, setHelping] = useState(false)
  const showCode = () => go(`/packages/meetings/code/index?id=${id}`)
  const write = () => go(`/packages/meetings/minute/index?id=${id}`)
  const writes = acts.includes('minute')
  const writeText = minutes ? '改纪要' : '写纪要'
  return (
    <>
      {main === 'code' ? <Button icon='scan' text='亮出签到码' onTap={showCode} /> : null}
      {main === 'minute' ? <Button icon='paper' text={writeText} onTap={write} /> : null}
      <Card rows>
        <View className='card-part soft'>主持人办的事</View>
        {main === 'code' ? null : <Row icon='scan' head='签到码' note='可以提前打印、贴在会场' onTap={showCode} />}
        {inHours(meeting, now) ? (
          <Row icon='me' head='帮邻居签到' note='没带手机的，念“我的编号”' onTap={() => setHelping(true)} />
        ) : null}
        {writes && main !== 'minute' ? (
          <Row icon='paper' head={writeText} note='没人确认以前都能改' onTap={write} />
        ) : null}
      </Card>
      <SignInFor meeting={meeting} open={helping} onClose={() => setHelping(false)} />
    </>
  )
}

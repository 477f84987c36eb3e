/** 房子过户了: the owner names the new one by their number; the community confirms; until then nothing changes. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HandOver as Running } from 'types/joining'
import { useWrite } from '@/cloud/use-write'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { CodeInput, digitsOf, isWhole } from '../code-input'

interface HandOverProps {
  path: string
  running: Running | undefined
  now: number
}

function Waiting({ running, now }: { running: Running; now: number }) {
  const { act, busy, trouble } = useWrite('home.stopHandOver', running.id)
  return (
    <>
      <Banner
        tone='due'
        icon='pass-on'
        head='已经报了过户'
        text={`社区看过房产证就换，${dayAndTime(running.dueAt, now)} 前会有人联系您。换之前您还是业主。`}
      />
      <TroubleNote trouble={trouble} />
      <Button
        look='ghost'
        text='报错了，收回来'
        busy={busy}
        onTap={() => void act({ handOverId: running.id, reason: '业主收回' })}
      />
    </>
  )
}

export function HandOver({ path, running, now }: HandOverProps) {
  const [asking, setAsking] = useState(false)
  const [code, setCode] = useState('')
  const { act, busy, trouble } = useWrite('home.handOver', path)
  if (running) return <Waiting running={running} now={now} />
  const send = async () => {
    if (await act({ scope: path, personCode: digitsOf(code) })) setAsking(false)
  }
  return (
    <>
      <Button look='ghost' icon='pass-on' text='房子过户了' onTap={() => setAsking(true)} />
      <Sheet title='房子过户给谁' open={asking} onClose={() => setAsking(false)}>
        <View className='column'>
          <View>请新业主打开“我的”页，把编号念给您。社区看过房产证以后，他接着当业主，您的投票权同时停。</View>
          <CodeInput value={code} wrong={trouble?.fields.includes('personCode') ?? false} onChange={setCode} />
          <TroubleNote trouble={trouble} />
          <Button text='报给社区' busy={busy} disabled={!isWhole(code)} onTap={() => void send()} />
        </View>
      </Sheet>
    </>
  )
}

/** Asks for a certificate: of which time, and what becomes of it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { dayField, momentOf } from '@/ui/day-fields'
import { MomentPicker } from '@/ui/picker'
import { fullDay } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

export function AskForm({ scope, onDone }: { scope: string; onDone: () => void }) {
  const now = useNow()
  const [first, setFirst] = useState(dayField(now - YEAR_MS))
  const [last, setLast] = useState(dayField(now))
  const { act, busy, trouble } = useWrite('certificate.ask', scope)
  const from = momentOf(first, '00:00')
  // The last day counts.
  const until = momentOf(last, '00:00') + DAY_MS
  const send = async () => {
    const made = await act({ scope, from, until })
    if (!made) return
    onDone()
    go(`/packages/volunteering/certificate/index?id=${made.id}`)
  }
  return (
    <View className='column'>
      <MomentPicker
        mode='date'
        label='从哪天'
        value={first}
        words={fullDay(from)}
        end={dayField(now)}
        onChange={setFirst}
      />
      <MomentPicker
        mode='date'
        label='到哪天'
        value={last}
        words={fullDay(until - DAY_MS)}
        end={dayField(now)}
        onChange={setLast}
      />
      <View className='soft'>社区核对后打印盖章，不收钱。姓名和证件号码您去拿的时候当面写上，这里不存。</View>
      <TroubleNote trouble={trouble} />
      <Button text='请社区开证明' busy={busy} disabled={from >= until} onTap={() => void send()} />
    </View>
  )
}

/** One text or picture that waits: let it pass, or send it back; what others did meanwhile is never written over. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CheckView, RuleId } from 'types/content'
import { queryClient } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { left } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { Past } from '../past'
import { What } from '../what'
import { SaidByNeighbours } from './said-by-neighbours'
import { SendBack } from './send-back'

export function Waiting({ check, now }: { check: CheckView; now: number }) {
  const { id, of, state, dueAt, acts } = check
  const { act, busy, trouble } = useWrite('check.decide', id)
  const [open, setOpen] = useState(false)
  const gone = trouble?.reason === 'check-decided'
  const pass = async () => {
    if (await act({ checkId: id, pass: true })) toast('记下了，大家能看到')
  }
  const sendBack = async (ruleId: RuleId, advice: string) => {
    const done = await act({ checkId: id, pass: false, ruleId, advice })
    if (done) toast('退回去了，作者会收到规则和怎么改')
    return done !== undefined
  }
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={state === 'appealed' ? 'due' : 'calm'} text={state === 'appealed' ? `${of} · 请人重看` : of} />
        {dueAt === undefined ? null : <View className='soft'>{left(dueAt, now)}</View>}
      </View>
      <What check={check} now={now} />
      <SaidByNeighbours check={check} />
      <Past check={check} now={now} />
      {acts.includes('decide') ? (
        <View className='column card-part'>
          <Button
            look='ghost'
            icon='check'
            text={check.reports && state === 'waiting' ? '没问题，照样放着' : '没问题，放出来'}
            busy={busy}
            onTap={() => void pass()}
          />
          <Button look='ghost' text='要改，退回去' disabled={busy} onTap={() => setOpen(true)} />
        </View>
      ) : (
        <View className='soft card-part'>这一条是您自己发的，或者第一次是您看的，要请另一个人来看。</View>
      )}
      {open ? null : <TroubleNote trouble={trouble} />}
      {gone ? <Button small text='看下一条' onTap={() => void queryClient.invalidateQueries()} /> : null}
      <SendBack
        check={check}
        open={open}
        busy={busy}
        trouble={trouble}
        onSend={sendBack}
        onClose={() => setOpen(false)}
      />
    </Card>
  )
}

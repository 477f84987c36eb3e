/** What was confirmed, and putting it right with a reason: the old entry is undone, another one posted. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterLine } from 'types/activities'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { minutesWords } from '../minutes-words'

function Correct({ helpId, line, onDone }: { helpId: string; line: RosterLine; onDone: () => void }) {
  const [typed, setTyped] = useState(String(line.minutes ?? 0))
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('hours.correct', helpId)
  const minutes = Number(typed)
  const sound = typed !== '' && minutes !== line.minutes && why.trim().length >= 4
  const send = async () => {
    if (!(await act({ helpId, minutes, why: why.trim() }))) return
    toast('改好了，一分钟内记账')
    onDone()
  }
  return (
    <View className='column'>
      <View className='soft'>原来那一笔会冲掉，重新记一笔，两笔都留着。他会收到通知和原因。</View>
      <TextInput
        kind='number'
        label='应该是多少分钟'
        hint={minutesWords(minutes)}
        maxLength={3}
        value={typed}
        onChange={text => setTyped(text.replace(/\D/g, ''))}
      />
      <TextInput label='为什么改' placeholder='例如：早走了半小时' maxLength={60} value={why} onChange={setWhy} />
      <TroubleNote trouble={trouble} />
      <Button text='改好，重新记' busy={busy} disabled={!sound} onTap={() => void send()} />
    </View>
  )
}

function noteOf({ state, points = 0, why }: RosterLine): string {
  const now = state === 'booked' ? '记好了' : '正在记账'
  return [now, ...(points > 0 ? [`得了 ${points} 分`] : []), ...(why ? [`改过：${why}`] : [])].join('，')
}

export function Booked({ lines }: { lines: readonly RosterLine[] }) {
  const [chosen, setChosen] = useState<RosterLine>()
  const counted = lines.filter(({ state }) => state !== 'present')
  if (counted.length === 0) return null
  const close = () => setChosen(undefined)
  return (
    <>
      <View className='h2'>确认过的</View>
      <Card rows>
        {counted.map(line => (
          <Row
            key={line.helpId}
            head={`${line.who} ${minutesWords(line.minutes ?? 0)}`}
            note={noteOf(line)}
            {...(line.mine ? {} : { onTap: () => setChosen(line) })}
          />
        ))}
      </Card>
      <Sheet title='改时长' open={chosen !== undefined} onClose={close}>
        {chosen?.helpId ? <Correct helpId={chosen.helpId} line={chosen} onDone={close} /> : null}
      </Sheet>
    </>
  )
}

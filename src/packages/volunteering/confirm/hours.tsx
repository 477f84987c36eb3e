/** How long each of those who are not confirmed yet helped: the whole time unless the host says otherwise. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView, RosterLine } from 'types/activities'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextInput } from '@/ui/text-input'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { minutesWords } from '../minutes-words'

/** What one call takes. */
const MOST = 50
const MINUTE_MS = 60_000

const figures = (text: string): string => text.replace(/\D/g, '')

export function Hours({ activity, lines }: { activity: ActivityView; lines: readonly RosterLine[] }) {
  const { id: activityId, startsAt, endsAt } = activity
  const whole = Math.round((endsAt - startsAt) / MINUTE_MS)
  const open = lines.filter(({ state, mine }) => state === 'present' && !mine).slice(0, MOST)
  const own = lines.some(({ state, mine }) => state === 'present' && mine)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const { act, busy, trouble } = useWrite('activity.confirm', `${activityId}/${open.length}`)
  const minutesOf = (helpId: string): number => Number(typed[helpId] ?? whole)
  const wanted = open.flatMap(({ helpId }) => (helpId ? [{ helpId, minutes: minutesOf(helpId) }] : []))
  const total = wanted.reduce((sum, { minutes }) => sum + minutes, 0)
  const send = async () => {
    if (await act({ activityId, lines: wanted })) toast('确认好了，一分钟内记账')
  }
  return (
    <>
      {open.length > 0 ? (
        <Card>
          <View className='column'>
            <View className='h2'>每人帮了多少分钟</View>
            <View className='soft'>只算真正帮忙的时间，路上的不算。没帮忙的填 0。</View>
            {open.map(({ helpId = '', who, byHost }) => (
              <TextInput
                key={helpId}
                kind='number'
                label={`${who}${byHost ? '（您帮签的）' : ''}`}
                hint={minutesWords(minutesOf(helpId))}
                maxLength={3}
                value={typed[helpId] ?? String(whole)}
                onChange={text => setTyped({ ...typed, [helpId]: figures(text) })}
              />
            ))}
            <TroubleNote trouble={trouble} />
            <Button
              text={`确认 ${open.length} 人，一共 ${minutesWords(total)}`}
              busy={busy}
              onTap={() => void send()}
            />
          </View>
        </Card>
      ) : null}
      {own ? <View className='soft'>您自己的时长，请社区或另一位组织的人来确认。</View> : null}
    </>
  )
}

/** Who comes and who is there, group by group; says in words when a group is missing that must not be. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TroubleNote } from '@/ui/trouble-note'
import { groupLines, missingWords, namesOf } from './group-words'

function Answer({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { id: meetingId, missing } = meeting
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('meeting.acknowledge', `${meetingId}/${missing.join('-')}`)
  const send = async () => {
    if (await act({ meetingId, groupIds: missing, why: why.trim() })) onDone()
  }
  return (
    <View className='column'>
      <View>{`${namesOf(meeting, missing)}没有人来。写一句您打算怎么办，纪要里会照写。`}</View>
      <TextArea
        label='打算怎么办'
        placeholder='例如：会后上门问这四户，问到了再定'
        maxLength={100}
        value={why}
        onChange={setWhy}
      />
      <TroubleNote trouble={trouble} />
      <Button text='记下来' busy={busy} disabled={why.trim().length < 2} onTap={() => void send()} />
    </View>
  )
}

export function Groups({ meeting, now }: { meeting: MeetingView; now: number }) {
  const [answering, setAnswering] = useState(false)
  const { groups, acts, acknowledged, state } = meeting
  if (groups.length === 0) return null
  const warning = state === 'noticed' ? missingWords(meeting, now) : ''
  const host = acts.includes('host')
  const toAnswer = acts.includes('acknowledge')
  return (
    <Card>
      <View className='h2'>跟谁有关</View>
      {warning && (host || acts.includes('reply')) ? (
        <Banner
          tone='due'
          icon='alert'
          head='缺人'
          text={warning}
          act={toAnswer ? <Button small text='写一句怎么办' onTap={() => setAnswering(true)} /> : null}
        />
      ) : null}
      {groupLines(meeting, now).map(({ id, name, words, tone, state: said }) => (
        <View key={id} className='list-row'>
          <View className='grow'>
            <View className='strong'>{name}</View>
            <View className='soft'>{words}</View>
          </View>
          <Chip tone={tone} text={said} />
        </View>
      ))}
      {acknowledged ? (
        <View className='card-part soft'>{`${namesOf(meeting, acknowledged.groupIds)}没人来，主持人说：${acknowledged.why}`}</View>
      ) : null}
      <Sheet title='有一方没人来' open={answering} onClose={() => setAnswering(false)}>
        {answering ? <Answer meeting={meeting} onDone={() => setAnswering(false)} /> : null}
      </Sheet>
    </Card>
  )
}

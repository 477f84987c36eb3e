/** Every objection with its answer; what nobody has answered stays at the page, marked as open. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ObjectionView } from 'types/minutes'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { left, said } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const states = {
  checking: { tone: 'calm', text: '正在看文字' },
  refused: { tone: 'calm', text: '没有通过检查' },
  open: { tone: 'now', text: '还没答复' },
  answered: { tone: 'done', text: '答复了' }
} as const

function AnswerSheet({ objection, onClose }: { objection: ObjectionView; onClose: () => void }) {
  const [draft, change, clear] = useDraft(`answer/${objection.id}`, { text: '' })
  const { act, busy, trouble } = useWrite('meeting.answerObjection', objection.id)
  const send = async () => {
    const text = draft.text.replace(/\s+/g, ' ').trim()
    if (!(await act({ objectionId: objection.id, text }))) return
    clear()
    onClose()
    toast('答复好了')
  }
  return (
    <Sheet title='答复这条异议' open onClose={onClose}>
      <View className='column'>
        <View className='prose'>{objection.text}</View>
        <TextArea
          label='怎么答复'
          placeholder='写清改不改、为什么、接下来怎么办'
          maxLength={300}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='答复' busy={busy} disabled={draft.text.trim().length < 4} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

function Objection({ objection, now }: { objection: ObjectionView; now: number }) {
  const [answering, setAnswering] = useState(false)
  const { kind, by, mine, text, at, state, dueAt, answer, canAnswer } = objection
  return (
    <Card>
      <View className='card-head'>
        <Chip {...states[state]} />
        <View className='faint'>{`${mine ? '您' : by} · ${said(at, now)}`}</View>
      </View>
      <View className='soft'>{kind === 'wording' ? '说纪要写得不对' : '对说定的事有意见'}</View>
      <View className='prose'>{text}</View>
      {state === 'open' ? <View className='soft'>{`答复期限：${left(dueAt, now)}`}</View> : null}
      {answer ? (
        <View className='card-part'>
          <View className='soft'>{`${answer.by} 答复 · ${said(answer.at, now)}`}</View>
          <View className='prose'>{answer.text}</View>
        </View>
      ) : null}
      {canAnswer ? (
        <View className='card-part'>
          <Button look='ghost' small text='答复' label={`答复：${text}`} onTap={() => setAnswering(true)} />
        </View>
      ) : null}
      {answering ? <AnswerSheet objection={objection} onClose={() => setAnswering(false)} /> : null}
    </Card>
  )
}

export function Objections({ meetingId, now }: { meetingId: string; now: number }) {
  const list = usePages('meeting.objections', { meetingId })
  return (
    <Listing list={list} now={now} empty={<Empty icon='check' text='没有人提异议。' />}>
      {objection => <Objection key={objection.id} objection={objection} now={now} />}
    </Listing>
  )
}

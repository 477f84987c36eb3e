/** 居民请求改错: what people say is kept wrongly, with the clock; answered in words that they read. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { registrars } from 'types/community'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { StaffPage } from '@/session/staff-page'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { left } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { subjectWords } from '../subject-words'

const TEXT_MIN = 4
const TEXT_MAX = 300

function Answer({ id, onDone }: { id: string; onDone: () => void }) {
  const [draft, change, clear] = useDraft(`correction/${id}`, { text: '' })
  const { act, busy, trouble } = useWrite('correction.answer', id)
  const text = draft.text.trim()
  const send = async (corrected: boolean) => {
    if (!(await act({ correctionId: id, corrected, text }))) return
    clear()
    onDone()
  }
  return (
    <View className='column'>
      <TextArea
        label='怎么答复'
        hint='改了什么，或为什么不改；他会看到'
        maxLength={TEXT_MAX}
        value={draft.text}
        onChange={value => change({ text: value })}
      />
      <TroubleNote trouble={trouble} />
      <Button text='已经改好' busy={busy} disabled={text.length < TEXT_MIN} onTap={() => void send(true)} />
      <Button
        look='ghost'
        text='不改，说明原因'
        busy={busy}
        disabled={text.length < TEXT_MIN}
        onTap={() => void send(false)}
      />
    </View>
  )
}

function Corrections({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('correction.list', { scope }, { keep: false })
  const [opened, setOpened] = useState('')
  return (
    <>
      <Listing list={list} now={now} empty={<Empty icon='check' text='没有等着答复的。' />}>
        {({ id, what, text, label, dueAt }) => (
          <Card key={id}>
            <View className='card-head'>
              <View className='strong'>{[label, subjectWords[what]].filter(Boolean).join(' · ')}</View>
              <Chip tone={dueAt < now ? 'now' : 'due'} text={left(dueAt, now)} />
            </View>
            <View>{text}</View>
            <View className='card-part'>
              <Button text='答复' label={`答复${label}`} onTap={() => setOpened(id)} />
            </View>
          </Card>
        )}
      </Listing>
      <Sheet title='答复' open={opened !== ''} onClose={() => setOpened('')}>
        {opened ? <Answer key={opened} id={opened} onDone={() => setOpened('')} /> : null}
      </Sheet>
    </>
  )
}

export default function CorrectionsPage() {
  return (
    <StaffPage title='居民请求改错' roles={registrars}>
      {({ scope }) => <Corrections scope={scope} />}
    </StaffPage>
  )
}

/** What the host looks after: statements that wait, those to be taken off, and whether the cards are open. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GroundView, Statement } from 'types/common-ground'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Fold } from '@/ui/fold'
import { Sheet } from '@/ui/sheet'
import { Switch } from '@/ui/switch'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { Say } from './say'

const states = {
  shown: { tone: 'done', text: '大家看得到' },
  waiting: { tone: 'due', text: '等您看' },
  checking: { tone: 'calm', text: '正在看文字' },
  refused: { tone: 'calm', text: '撤下了' }
} as const

function TakeOff({ groundId, no, onClose }: { groundId: string; no: number; onClose: () => void }) {
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('statement.settle', `${groundId}/${no}/off`)
  const send = async () => {
    if (await act({ groundId, no, pass: false, why: why.trim() })) onClose()
  }
  return (
    <Sheet title='撤下这句话' open onClose={onClose}>
      <View className='column'>
        <TextInput label='为什么（写的人看得到）' maxLength={100} value={why} onChange={setWhy} />
        <TroubleNote trouble={trouble} />
        <Button text='撤下' busy={busy} disabled={why.trim().length < 4} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

function Kept({ groundId, statement, hosting }: { groundId: string; statement: Statement; hosting: boolean }) {
  const { no, text, state, why, editable } = statement
  const [sheet, setSheet] = useState<'edit' | 'off'>()
  const { act, busy, trouble } = useWrite('statement.settle', `${groundId}/${no}/pass`)
  return (
    <View className='list-part card-part'>
      <View className='card-head'>
        <View className='grow'>{text}</View>
        <Chip {...states[state]} />
      </View>
      {why ? <View className='soft'>{`原因：${why}`}</View> : null}
      <TroubleNote trouble={trouble} />
      <View className='row wrap'>
        {hosting && state === 'waiting' ? (
          <Button
            small
            text='放出来'
            label={`放出来：${text}`}
            busy={busy}
            onTap={() => void act({ groundId, no, pass: true, why: '' })}
          />
        ) : null}
        {editable ? (
          <Button look='ghost' small text='换个说法' label={`换个说法：${text}`} onTap={() => setSheet('edit')} />
        ) : null}
        {hosting && (state === 'shown' || state === 'waiting') ? (
          <Button look='ghost' small text='撤下' label={`撤下：${text}`} onTap={() => setSheet('off')} />
        ) : null}
      </View>
      {sheet === 'edit' ? <Say groundId={groundId} old={statement} onClose={() => setSheet(undefined)} /> : null}
      {sheet === 'off' ? <TakeOff groundId={groundId} no={no} onClose={() => setSheet(undefined)} /> : null}
    </View>
  )
}

function Switches({ ground, groundId }: { ground: GroundView; groundId: string }) {
  const { moderated, state } = ground
  const { act, trouble } = useWrite('ground.keep', groundId)
  const open = state === 'open'
  return (
    <>
      <Switch label='邻居加的话，我先看' on={moderated} onChange={on => void act({ groundId, moderated: on, open })} />
      <Switch label='现在可以点、可以加' on={open} onChange={on => void act({ groundId, moderated, open: on })} />
      <TroubleNote trouble={trouble} />
    </>
  )
}

/** For a neighbour only what they wrote themselves. */
export function Keep({ ground, groundId }: { ground: GroundView; groundId: string }) {
  const hosting = ground.acts.includes('settle')
  const listed = ground.statements.filter(({ mine }) => hosting || mine)
  const waiting = listed.filter(({ state }) => state === 'waiting').length
  if (listed.length === 0) return null
  const title = hosting ? (waiting > 0 ? `主持人办的事（${waiting} 句等您看）` : '主持人办的事') : '我写的话'
  return (
    <Fold title={title} icon='list'>
      {hosting ? <Switches ground={ground} groundId={groundId} /> : null}
      {listed.map(statement => (
        <Kept key={statement.no} groundId={groundId} statement={statement} hosting={hosting} />
      ))}
    </Fold>
  )
}

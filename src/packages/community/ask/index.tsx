/** 请楼长来登记: for who has no code; says who will come and until when, and shows what became of it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { Page } from '@/ui/page'
import { TextArea } from '@/ui/text-area'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { WalkToPlace } from './walk-to-place'

const NOTE_MIN = 2
const NOTE_MAX = 200
const stateWords = { open: '等着来', joined: '登记好了', declined: '没有办成', withdrawn: '您取消了' } as const

type Ask = ReturnType<typeof usePages<'join.mine'>>['items'][number]

function Asked({ ask, now }: { ask: Ask; now: number }) {
  const { act, busy, trouble } = useWrite('join.withdraw', ask.id)
  const [asking, setAsking] = useState(false)
  const open = ask.state === 'open'
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{ask.label}</View>
        <Chip tone={open ? 'due' : ask.state === 'joined' ? 'done' : 'calm'} text={stateWords[ask.state]} />
      </View>
      <View>{ask.note}</View>
      <View className='soft'>
        {ask.answer ?? `${dayAndTime(ask.askedAt, now)} 请的，${dayAndTime(ask.dueAt, now)} 前有人联系您。`}
      </View>
      <TroubleNote trouble={trouble} />
      {open ? (
        <View className='card-part'>
          <Button look='ghost' small text='不用来了' onTap={() => setAsking(true)} />
        </View>
      ) : null}
      <Dialog
        open={asking}
        title='不用来了？'
        text='取消以后还可以再请。'
        act='不用来了'
        busy={busy}
        onAct={() => void act({ askId: ask.id }).then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

function Form({ scope, name }: { scope: string; name: string }) {
  const [draft, change, clear] = useDraft(`join/${scope}`, { note: '' })
  const { act, busy, trouble } = useWrite('join.ask', scope)
  const note = draft.note.trim()
  const send = async () => {
    if (await act({ scope, note })) clear()
  }
  return (
    <>
      <View>
        <View className='soft'>请人到哪里登记</View>
        <View className='h1'>{name}</View>
      </View>
      <Card>
        <TextArea
          label='想说的话'
          placeholder='例如：刚搬来，住三楼东户，晚上七点后在家'
          hint='写清几楼、什么时候在家。不用写手机号。'
          error={trouble?.fields.includes('note') ? '请写两个字以上' : undefined}
          maxLength={NOTE_MAX}
          value={draft.note}
          onChange={value => change({ note: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='请楼长来' busy={busy} disabled={note.length < NOTE_MIN} onTap={() => void send()} />
      <View className='soft'>
        楼长、网格员、红邻书记和社区会收到，三天内有人来。来的人会看到您写的话和“我的编号”，看不到别的。
      </View>
    </>
  )
}

export default function AskPage() {
  const now = useNow()
  const given = { scope: useParam('scope'), name: useParam('name') }
  const [place, setPlace] = useState(given)
  const { items } = usePages('join.mine', {})
  const open = items.some(({ state }) => state === 'open')
  return (
    <Page title='请楼长来登记'>
      {items.map(ask => (
        <Asked key={ask.id} ask={ask} now={now} />
      ))}
      {!open && place.scope ? <Form scope={place.scope} name={place.name} /> : null}
      {!open && !place.scope ? <WalkToPlace onPick={setPlace} /> : null}
    </Page>
  )
}

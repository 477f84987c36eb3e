/** 出力出物: what neighbours offer for a project, and offering something oneself; money is never pledged. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { PledgeView } from 'types/projects'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { day } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const kindNames = { labour: '出力', goods: '出物' } as const
const states = {
  checking: { tone: 'info', text: '正在检查' },
  refused: { tone: 'due', text: '没通过检查' },
  offered: { tone: 'now', text: '认领了' },
  kept: { tone: 'done', text: '做到了' },
  withdrawn: { tone: 'calm', text: '撤回了' }
} as const
const WHAT_MIN = 2

function Offer({ projectId }: { projectId: string }) {
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<'labour' | 'goods'>('labour')
  const [what, setWhat] = useState('')
  const { act, busy, trouble } = useWrite('pledge.make', projectId)
  const send = async () => {
    if (!(await act({ projectId, kind, what: what.trim() }))) return
    setWhat('')
    setOpen(false)
    toast('谢谢您，社区会联系')
  }
  return (
    <>
      <Button text='我也认领' onTap={() => setOpen(true)} />
      <Sheet title='我也认领' open={open} onClose={() => setOpen(false)}>
        <Pills
          label='出什么'
          options={[
            { value: 'labour', text: '出力' },
            { value: 'goods', text: '出物' }
          ]}
          value={kind}
          onChange={setKind}
        />
        <TextArea
          label='能做什么、能给什么'
          placeholder='例如：我会电工，周末能帮忙装'
          maxLength={100}
          value={what}
          onChange={setWhat}
        />
        <TroubleNote trouble={trouble} />
        <Button text='认领' busy={busy} disabled={what.trim().length < WHAT_MIN} onTap={() => void send()} />
      </Sheet>
    </>
  )
}

function Pledge({ pledge, now }: { pledge: PledgeView; now: number }) {
  const { id, kind, what, by, at, state, note, acts, mine } = pledge
  const { act, busy, trouble } = useWrite('pledge.settle', id)
  const settle = async (deed: 'keep' | 'withdraw') => {
    if (await act({ pledgeId: id, act: deed, note: '' })) toast('记好了')
  }
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{`${kindNames[kind]}：${what}`}</View>
        <Chip {...states[state]} />
      </View>
      <View className='soft'>{`${mine ? '我' : by} · ${day(at, now)}`}</View>
      {note ? <View className='soft'>{note}</View> : null}
      <TroubleNote trouble={trouble} />
      {acts.includes('keep') ? (
        <Button
          look='ghost'
          small
          text='做到了'
          label={`${what}，做到了`}
          busy={busy}
          onTap={() => void settle('keep')}
        />
      ) : null}
      {acts.includes('withdraw') ? (
        <Button
          look='ghost'
          small
          text='撤回'
          label={`${what}，撤回`}
          busy={busy}
          onTap={() => void settle('withdraw')}
        />
      ) : null}
    </Card>
  )
}

export default function PledgesPage() {
  const now = useNow()
  const projectId = useId()
  const list = usePages('pledge.list', { projectId })
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='出力出物'>
      <View className='soft'>会手艺的出力，家里有用不着的出物。这里不认领钱。</View>
      <Offer projectId={projectId} />
      <Listing list={list} now={now} empty={<Empty icon='family' text='还没有人认领。您可以做第一个。' />}>
        {pledge => <Pledge key={pledge.id} pledge={pledge} now={now} />}
      </Listing>
    </Page>
  )
}

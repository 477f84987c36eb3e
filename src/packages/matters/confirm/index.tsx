/** 说得对不对: the person for whom somebody spoke answers in one tap; or whoever asked them by phone or at the door. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { ReadAloud } from '@/ui/read-aloud'
import { Segments } from '@/ui/segments'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'

const ways = [
  { value: 'call', text: '打电话问的' },
  { value: 'visit', text: '上门问的' }
] as const

interface AnswerProps {
  question: string
  busy: boolean
  onAnswer: (right: boolean) => void
}

function Answer({ question, busy, onAnswer }: AnswerProps) {
  const [denying, setDenying] = useState(false)
  return (
    <>
      <View className='h2'>{question}</View>
      <Button text='说得对' busy={busy} onTap={() => onAnswer(true)} />
      <Button look='ghost' text='不是这个意思' disabled={busy} onTap={() => setDenying(true)} />
      <Dialog
        open={denying}
        title='不是这个意思？'
        text='还没开始办的，会先收回来，可以改成自己的意思再交。已经在办的不停，改由代提的人承担。'
        act='不是这个意思'
        busy={busy}
        onAct={() => onAnswer(false)}
        onClose={() => setDenying(false)}
      />
    </>
  )
}

function Mine({ matter }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.confirm', matter.id)
  const answer = async (right: boolean) => {
    if (!(await act({ matterId: matter.id, right }))) return
    toast(right ? '好的，记下了' : '收回来了，您可以改一改')
    backTo(matterPage(matter.id))
  }
  const by = matter.proxy?.by ?? '代办的人'
  return (
    <>
      <Card>
        <ReadAloud text={`${by}替您提了：${matter.title}。${matter.text}`} />
      </Card>
      <TroubleNote trouble={trouble} />
      <Answer question={`${by}替您这样说，对吗？`} busy={busy} onAnswer={right => void answer(right)} />
    </>
  )
}

function ForThem({ matter }: { matter: MatterView }) {
  const [how, setHow] = useState<'call' | 'visit'>('call')
  const { act, busy, trouble } = useWrite('matter.confirmFor', matter.id)
  const answer = async (right: boolean) => {
    if (!(await act({ matterId: matter.id, right, how }))) return
    toast('记下了')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        <Segments label='怎么问的' options={ways} value={how} onChange={setHow} />
      </Card>
      <TroubleNote trouble={trouble} />
      <Answer question='本人怎么说？' busy={busy} onAnswer={right => void answer(right)} />
      <View className='soft'>请念给本人听一遍再记。替他提的人不能自己记。</View>
    </>
  )
}

export default function ConfirmPage() {
  return (
    <ActPage title='说得对不对' act={['confirm', 'confirmFor']}>
      {matter => (matter.mine ? <Mine matter={matter} /> : <ForThem matter={matter} />)}
    </ActPage>
  )
}

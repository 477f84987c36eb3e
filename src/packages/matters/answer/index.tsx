/** 答复异议: the sorting stands, with a reason, or the matter is sorted anew. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Row } from '@/ui/row'
import { ActPage } from '../act-page'
import { WordsForm } from '../words-form'

const options = [
  { value: 'stands', text: '照原来的分派办', note: '把依据再说清楚' },
  { value: 'changed', text: '异议有理，重新分', note: '这件事回到“等着分办”' }
] as const

function Objection({ matter }: { matter: MatterView }) {
  const { objection, triage } = matter
  return (
    <Card rows>
      {objection ? <Row head={`${objection.by}说`} note={objection.text} /> : null}
      {triage ? <Row head={`原来分给：${triage.party}`} note={`${triage.duty}。${triage.reason}`} /> : null}
    </Card>
  )
}

function Form({ matter }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.answerObjection', matter.id)
  const [how, setHow] = useState<'stands' | 'changed' | undefined>()
  const before = (
    <>
      <Objection matter={matter} />
      <View className='h2'>怎么答复</View>
      <Choice label='怎么答复' options={options} value={how} onChange={setHow} />
    </>
  )
  return (
    <WordsForm
      matterId={matter.id}
      form='answer'
      before={before}
      complete={how !== undefined}
      label='答复的话'
      placeholder='依据哪一条，为什么这样办'
      hint='提异议的人和邻居都会看到'
      act='就这样答复'
      ask={{ title: '现在答复？', text: '答复以后不能再改，提异议的人会收到通知。' }}
      done='答复好了'
      busy={busy}
      trouble={trouble}
      send={text => act({ matterId: matter.id, text, changed: how === 'changed' })}
    />
  )
}

export default function AnswerPage() {
  return (
    <ActPage title='答复异议' act='answerObjection'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

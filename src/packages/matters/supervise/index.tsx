/** 答复评价: the community secretary answers those who rated low, and has the matter taken up again where it must be. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { Choice } from '@/ui/choice'
import { ActPage } from '../act-page'
import { SaidWords } from '../said-words'
import { WordsForm } from '../words-form'

const options = [
  { value: 'stays', text: '问清楚了，不用重办', note: '把情况跟评低分的邻居说明白' },
  { value: 'again', text: '没办好，重新办', note: '回到“正在办”，有新的期限' }
] as const

function Form({ matter }: { matter: MatterView }) {
  const { act, busy, trouble } = useWrite('matter.supervise', matter.id)
  const [how, setHow] = useState<'stays' | 'again' | undefined>()
  const before = (
    <>
      <View className='soft'>评低分的是谁，这里不显示。您写的答复会直接发给他们。</View>
      <SaidWords matterId={matter.id} />
      <View className='h2'>问了以后怎么办</View>
      <Choice label='问了以后怎么办' options={options} value={how} onChange={setHow} />
    </>
  )
  return (
    <WordsForm
      matterId={matter.id}
      form='supervise'
      before={before}
      complete={how !== undefined}
      label='答复的话'
      placeholder='去看了什么、问了谁、接下来怎么办'
      hint={how === 'again' ? '会写进“事情经过”，邻居都能看到' : '只发给评低分的邻居和工作人员'}
      act='就这样答复'
      ask={{ title: '现在答复？', text: '答复以后不能再改，评低分的邻居会收到通知。' }}
      done='答复好了'
      busy={busy}
      trouble={trouble}
      send={text => act({ matterId: matter.id, text, reopened: how === 'again' })}
    />
  )
}

export default function SupervisePage() {
  return (
    <ActPage title='答复评价' act='supervise'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

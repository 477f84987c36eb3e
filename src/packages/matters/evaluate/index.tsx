/** 评一评: process, result and attitude apart, in five plain words each, and a few words if one likes. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useId } from '@/session/use-id'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const words = ['很差', '不好', '一般', '好', '很好'] as const
const options = words.map((text, place) => ({ value: String(place + 1), text }))

const questions = [
  { part: 'process', title: '过程', note: '有没有听大家的、说清楚' },
  { part: 'result', title: '结果', note: '问题解决了没有' },
  { part: 'attitude', title: '态度', note: '来办事的人怎么样' }
] as const

const empty = { process: '', result: '', attitude: '', words: '' }

export default function EvaluatePage() {
  const matterId = useId()
  const [draft, change, clear] = useDraft(`evaluate/${matterId}`, empty)
  const { act, busy, trouble } = useWrite('matter.evaluate', matterId)
  const complete = questions.every(({ part }) => draft[part] !== '')
  const send = async () => {
    const { process, result, attitude } = draft
    const scores = { process: Number(process), result: Number(result), attitude: Number(attitude) }
    if (!(await act({ matterId, ...scores, words: draft.words.trim() }))) return
    clear()
    toast('评好了，谢谢您')
    void Taro.navigateBack()
  }
  return (
    <Page title='评一评'>
      {questions.map(({ part, title, note }) => (
        <Card key={part}>
          <View className='h2'>{title}</View>
          <View className='soft'>{note}</View>
          <View className='card-part'>
            <Segments label={title} options={options} value={draft[part]} onChange={to => change({ [part]: to })} />
          </View>
        </Card>
      ))}
      <Card>
        <TextArea
          label='想说的话（可以不写）'
          hint='不写谁说的；评的人够多，邻居才看得到'
          error={trouble?.fields.includes('words') ? '请改一改这段话' : undefined}
          maxLength={200}
          value={draft.words}
          onChange={value => change({ words: value })}
        />
      </Card>
      <View className='soft'>谁打的分不公开。评得低的，社区书记会来过问。</View>
      <TroubleNote trouble={trouble} />
      <Button text='评好了' busyText='正在交…' busy={busy} disabled={!complete} onTap={() => void send()} />
    </Page>
  )
}

/** 还好吗: a month after the result one question, in five plain words, and a few words if one likes. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'

const options = [
  { value: '5', text: '很好，跟刚办完一样' },
  { value: '4', text: '还好' },
  { value: '3', text: '一般' },
  { value: '2', text: '又有点问题' },
  { value: '1', text: '跟没办一样' }
] as const

const empty = { result: '', words: '' }

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`later/${matter.id}`, empty)
  const { act, busy, trouble } = useWrite('matter.evaluateLater', matter.id)
  const chosen = options.find(({ value }) => value === draft.result)?.value
  const send = async () => {
    if (!(await act({ matterId: matter.id, result: Number(draft.result), words: draft.words.trim() }))) return
    clear()
    toast('评好了，谢谢您')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <View className='h2'>办完一个月了，现在还好吗</View>
      <Choice label='现在还好吗' options={options} value={chosen} onChange={result => change({ result })} />
      <Card>
        <TextArea
          label='想说的话（可以不写）'
          error={trouble?.fields.includes('words') ? '请改一改这段话' : undefined}
          maxLength={200}
          value={draft.words}
          onChange={words => change({ words })}
        />
      </Card>
      <View className='soft'>谁打的分不公开。</View>
      <TroubleNote trouble={trouble} />
      <Button text='评好了' busyText='正在交…' busy={busy} disabled={!chosen} onTap={() => void send()} />
    </>
  )
}

export default function LaterPage() {
  return (
    <ActPage title='还好吗' act='evaluateLater'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

/** 写成文字: a neighbour's recording, heard and put down; they are asked afterwards whether it is right. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { MediaShown } from '@/ui/media-shown'
import { oneLine } from '@/ui/one-line'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'
import { TITLE_MIN, WordsFields } from '../words-fields'

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`word/${matter.id}`, { title: '', text: '' })
  const { act, busy, trouble } = useWrite('matter.word', matter.id)
  const title = oneLine(draft.title)
  const send = async () => {
    if (!(await act({ matterId: matter.id, title, text: draft.text.trim() }))) return
    clear()
    toast(matter.mine ? '写好了' : '写好了，会请本人看看')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        <View className='h2'>先听一遍</View>
        <MediaShown media={matter.media.filter(({ kind }) => kind === 'voice')} />
      </Card>
      <WordsFields {...draft} wrong={trouble?.fields ?? []} onChange={change} />
      <TroubleNote trouble={trouble} />
      <Button
        text='写好了'
        busyText='正在交…'
        busy={busy}
        disabled={title.length < TITLE_MIN}
        onTap={() => void send()}
      />
      {matter.mine ? null : (
        <View className='soft'>照他的意思写，不替他加话。写好以后他会收到，请他看看对不对；事情先办起来。</View>
      )}
    </>
  )
}

export default function WordPage() {
  return (
    <ActPage title='写成文字' act='word'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

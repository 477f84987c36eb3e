/** 改一改: what was sent back, with the rule and how to write it, and the words as they are, to be put right. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { oneLine } from '@/ui/one-line'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'
import { TITLE_MIN, WordsFields } from '../words-fields'

function Form({ matter }: { matter: MatterView }) {
  const { id, sentBack } = matter
  // What was sent back a second time begins from the words that were sent back.
  const [draft, change, clear] = useDraft(`revise/${id}/${sentBack?.at ?? 0}`, {
    title: matter.title,
    text: matter.text
  })
  const { act, busy, trouble } = useWrite('matter.revise', id)
  const title = oneLine(draft.title)
  const send = async () => {
    const moved = await act({ matterId: id, title, text: draft.text.trim() })
    if (!moved) return
    clear()
    toast(moved.state === 'open' ? '改好了，邻居能看到了' : '改好了，有人看过就放出来')
    backTo(matterPage(id))
  }
  return (
    <>
      {sentBack ? <Banner tone='due' icon='alert' head={sentBack.rule} text={sentBack.advice} /> : null}
      <WordsFields {...draft} wrong={trouble?.fields ?? []} onChange={change} />
      <TroubleNote trouble={trouble} />
      <Button
        text='改好了，再交'
        busyText='正在交…'
        busy={busy}
        disabled={title.length < TITLE_MIN}
        onTap={() => void send()}
      />
      <View className='soft'>原来附议的人都还在，不用重新来。</View>
    </>
  )
}

export default function RevisePage() {
  return (
    <ActPage title='改一改' act='revise'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

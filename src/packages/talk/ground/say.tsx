/** Adds a statement in one's own words, or words one's own statement anew while nobody has taken a stance on it. */
import { View } from '@tarojs/components'
import type { Statement } from 'types/common-ground'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { oneLine } from '@/ui/one-line'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const MOST = 120
const LEAST = 4

interface SayProps {
  groundId: string
  /** The one to word anew; absent for a new one. */
  old?: Statement | undefined
  onClose: () => void
}

const heard = {
  shown: '加上了',
  waiting: '收到了，主持人看过就放出来',
  checking: '收到了，看过文字就放出来',
  refused: '没有放出来'
}

export function Say({ groundId, old, onClose }: SayProps) {
  const key = `${groundId}/${old?.no ?? 'new'}`
  const [draft, change, clear] = useDraft(`statement/${key}`, { text: old?.text ?? '' })
  const add = useWrite('statement.add', groundId)
  const edit = useWrite('statement.edit', key)
  const text = oneLine(draft.text)
  const send = async () => {
    const placed = old ? await edit.act({ groundId, no: old.no, text }) : await add.act({ groundId, text })
    if (!placed) return
    clear()
    onClose()
    toast(heard[placed.state])
  }
  return (
    <Sheet title={old ? '换个说法' : '加一句话'} open onClose={onClose}>
      <View className='column'>
        <TextArea
          label='一句话，只说一个意思'
          placeholder='例如：夜里十点以后不充电'
          maxLength={MOST}
          value={draft.text}
          onChange={value => change({ text: value })}
        />
        <TroubleNote trouble={add.trouble ?? edit.trouble} />
        <Button
          text={old ? '改好了' : '加上去'}
          busy={add.busy || edit.busy}
          disabled={text.length < LEAST}
          onTap={() => void send()}
        />
        <View className='soft'>不写名字，别人看到的是“一位邻居写的”。</View>
      </View>
    </Sheet>
  )
}

/** Says what one does not agree with, or which words are wrong; what was typed stays until it is sent. */
import { View } from '@tarojs/components'
import type { ObjectionKind } from 'types/minutes'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface ObjectSheetProps {
  meetingId: string
  kind: ObjectionKind
  onClose: () => void
}

const words = {
  outcome: { title: '提异议', label: '对哪一条有意见，为什么', hint: '例如：西侧离一楼窗户只有四米，夜里吵。' },
  wording: { title: '哪里写得不对', label: '哪一句不对，当时是怎么说的', hint: '例如：我们说的是六米，写成了四米。' }
} as const

export function ObjectSheet({ meetingId, kind, onClose }: ObjectSheetProps) {
  const [draft, change, clear] = useDraft(`object/${kind}/${meetingId}`, { text: '' })
  const { act, busy, trouble } = useWrite('meeting.object', `${kind}/${meetingId}`)
  const { title, label, hint } = words[kind]
  const send = async () => {
    const text = draft.text.replace(/\s+/g, ' ').trim()
    const made = await act({ meetingId, kind, text })
    if (!made) return
    clear()
    onClose()
    toast(made.state === 'checking' ? '收到了，看过就放出来' : '收到了，会有人答复')
  }
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className='column'>
        <TextArea
          label={label}
          placeholder={hint}
          maxLength={300}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='交上去' busy={busy} disabled={draft.text.trim().length < 4} onTap={() => void send()} />
        <View className='soft'>大家都看得到这段话，只写是几号楼，不写名字。没有答复，就一直挂着。</View>
      </View>
    </Sheet>
  )
}

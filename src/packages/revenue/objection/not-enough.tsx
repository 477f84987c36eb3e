/** Says why the answer is not enough; then the community looks. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { oneLine } from '@/ui/one-line'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

export function NotEnough({ objectionId, onClose }: { objectionId: string; onClose: () => void }) {
  const [draft, change, clear] = useDraft(`not-enough/${objectionId}`, { why: '' })
  const { act, busy, trouble } = useWrite('objection.settle', `${objectionId}/no`)
  const send = async () => {
    if (!(await act({ objectionId, accept: false, why: oneLine(draft.why) }))) return
    clear()
    onClose()
    toast('交给社区了，七天内答复您')
  }
  return (
    <Sheet title='请社区来看' open onClose={onClose}>
      <View className='column'>
        <TextArea
          label='哪里还没说清'
          placeholder='例如：只说收了，没有拿出合同。'
          maxLength={200}
          value={draft.why}
          onChange={why => change({ why })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='交给社区' busy={busy} disabled={oneLine(draft.why).length < 4} onTap={() => void send()} />
      </View>
    </Sheet>
  )
}

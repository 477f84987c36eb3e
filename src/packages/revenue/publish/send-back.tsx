/** Gives the quarter back with the reason; what was typed stays until it is sent. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { oneLine } from '@/ui/one-line'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

interface SendBackProps {
  disclosureId: string
  /** Where it stands on this page. */
  from: 'closed' | 'checked'
  onClose: () => void
}

export function SendBack({ disclosureId, from, onClose }: SendBackProps) {
  const [draft, change, clear] = useDraft(`send-back/${disclosureId}`, { why: '' })
  const { act, busy, trouble } = useWrite('disclosure.sendBack', disclosureId)
  const send = async () => {
    if (!(await act({ disclosureId, from, why: oneLine(draft.why) }))) return
    clear()
    onClose()
    toast('退回了，管账的人会收到')
  }
  return (
    <Sheet title='退回，写清哪里不对' open onClose={onClose}>
      <View className='column'>
        <TextArea
          label='哪一笔不对，怎么不对'
          placeholder='例如：五月的电费少一张发票。'
          maxLength={200}
          value={draft.why}
          onChange={why => change({ why })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='退回' busy={busy} disabled={oneLine(draft.why).length < 4} onTap={() => void send()} />
        <View className='soft'>已经结账的月份不再改。要改的，冲销以后记到这个月，写明是补记。</View>
      </View>
    </Sheet>
  )
}

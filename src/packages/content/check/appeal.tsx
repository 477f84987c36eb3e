/** Asking once for another person to look again. */
import { View } from '@tarojs/components'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const REASON_MAX = 300
const REASON_MIN = 2

export function Appeal({ checkId }: { checkId: string }) {
  const [draft, change, clear] = useDraft(`appeal/${checkId}`, { reason: '' })
  const { act, busy, trouble } = useWrite('check.appeal', checkId)
  const reason = draft.reason.trim()
  const send = async () => {
    if (!(await act({ checkId, reason }))) return
    clear()
    toast('送出去了，会换一个人来看')
  }
  return (
    <Card>
      <View className='h2'>觉得退得不对</View>
      <View className='soft'>可以请人重看一次，会换另一位工作人员来看。照规则改好再发，通常更快。</View>
      <TextArea
        label='为什么觉得不对'
        maxLength={REASON_MAX}
        value={draft.reason}
        onChange={text => change({ reason: text })}
      />
      <TroubleNote trouble={trouble} />
      <Button text='请另一个人重看' busy={busy} disabled={reason.length < REASON_MIN} onTap={() => void send()} />
    </Card>
  )
}

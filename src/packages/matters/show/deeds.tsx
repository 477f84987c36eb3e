/** What the person can do about the matter now: at most one main act. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

function Support({ matterId }: { matterId: string }) {
  const { act, busy, trouble } = useWrite('matter.support', matterId)
  const support = async () => {
    if (await act({ matterId })) toast('已经附议')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='我也有这事，附议' busy={busy} onTap={() => void support()} />
    </>
  )
}

export function Deeds({ matter }: { matter: MatterView }) {
  const { id, acts, supported, evaluated } = matter
  return (
    <>
      {acts.includes('support') ? <Support matterId={id} /> : null}
      {acts.includes('evaluate') ? (
        <Button text='评一评办得怎么样' onTap={() => go(`/packages/matters/evaluate/index?id=${id}`)} />
      ) : null}
      {supported && !acts.includes('support') ? <View className='soft'>您附议过这件事。</View> : null}
      {evaluated ? <View className='soft'>您已经评过了，谢谢。</View> : null}
    </>
  )
}

/** Counting, by one person, and counting again, by another: only equal counts become a result. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DecisionView } from 'types/voting'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

function Count({ decisionId }: { decisionId: string }) {
  const { act, busy, trouble } = useWrite('decision.count', decisionId)
  const count = async () => {
    if (await act({ decisionId })) toast('计好了，请另一个人来复核')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='计票' busy={busy} busyText='正在计票…' onTap={() => void count()} />
      <View className='soft'>计完先不公布。换一个人复核，两遍一样才公布。</View>
    </>
  )
}

function Recheck({ decisionId }: { decisionId: string }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('decision.recheck', decisionId)
  const recheck = async () => {
    if (await act({ decisionId })) toast('两遍一样，结果公布了')
    setAsking(false)
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button text='复核并公布' onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='现在复核？'
        text='会换一种算法，从选票重新计一遍。和第一遍一样就马上公布，人人都能看到，不能收回；不一样就不公布。'
        act='复核并公布'
        busy={busy}
        onAct={() => void recheck()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export function Counting({ decision }: { decision: DecisionView }) {
  const { id, acts } = decision
  return (
    <>
      {acts.includes('count') ? <Count decisionId={id} /> : null}
      {acts.includes('recheck') ? <Recheck decisionId={id} /> : null}
    </>
  )
}

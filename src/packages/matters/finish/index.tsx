/** 公布结果: what was done and who is better off, then those concerned are asked to judge it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { oneLine } from '@/ui/one-line'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ActPage, matterPage } from '../act-page'

const RESULT_MIN = 4
const RESULT_MAX = 400
const GAINS_MIN = 2
const GAINS_MAX = 200

function Form({ matter }: { matter: MatterView }) {
  const [draft, change, clear] = useDraft(`finish/${matter.id}`, { result: '', gains: '' })
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('matter.finish', matter.id)
  const [result, gains] = [oneLine(draft.result), oneLine(draft.gains)]
  const wrong = (field: string) => (trouble?.fields.includes(field) ? '请改一改这一段' : undefined)
  const send = async () => {
    const done = await act({ matterId: matter.id, result, gains })
    setAsking(false)
    if (!done) return
    clear()
    toast('公布了，已请邻居来评')
    backTo(matterPage(matter.id))
  }
  return (
    <>
      <Card>
        <TextArea
          label='办成什么样'
          placeholder='做了什么、花了多少、什么时候完的'
          error={wrong('result')}
          maxLength={RESULT_MAX}
          value={draft.result}
          onChange={value => change({ result: value })}
        />
        <TextArea
          label='大家得到什么'
          placeholder='例如：3 号楼 48 户上下楼有灯了'
          error={wrong('gains')}
          maxLength={GAINS_MAX}
          value={draft.gains}
          onChange={value => change({ gains: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text='公布结果'
        disabled={result.length < RESULT_MIN || gains.length < GAINS_MIN}
        onTap={() => setAsking(true)}
      />
      <View className='soft'>公布以后，提的人和附议的人有七天时间来评。</View>
      <Dialog
        open={asking}
        title='现在公布结果？'
        text='邻居马上能看到，并来评这件事办得怎么样。公布以后不能再改。'
        act='公布结果'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export default function FinishPage() {
  return (
    <ActPage title='公布结果' act='finish'>
      {matter => <Form matter={matter} />}
    </ActPage>
  )
}

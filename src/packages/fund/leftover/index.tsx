/** 剩下的钱: by a decision to another project of the same kind or to the fund as a whole; never to the other kind. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from 'types/projects'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'
import { DecisionField, decisionSent } from '../decision-field'
import { StepPage } from '../step-page'
import { linePage } from '../words'

/** Projects that still take money. */
const open = ['raising', 'matching', 'working', 'changing']
const GENERAL = 'general'

function Form({ project }: { project: ProjectView }) {
  const { id, scope, fund, numbers, plan } = project
  const [picked, setPicked] = useState({ decisionId: '', option: '' })
  const [target, setTarget] = useState(GENERAL)
  const { act, busy, trouble } = useWrite('fund.transfer', `${id}:leftover`)
  const projects = usePages('project.list', { scope, fund })
  const others = projects.items.filter(one => one.id !== id && open.includes(one.state))
  const options = [
    { value: GENERAL, text: '社区基金', note: '同一种基金里，以后再定用处' },
    ...others.map(one => ({ value: one.id, text: one.title, note: '同一种基金的项目' }))
  ]
  const decision = decisionSent(picked)
  const send = async () => {
    const line = await act({
      projectId: id,
      kind: 'leftover',
      ...(decision ? { decision } : {}),
      ...(target === GENERAL ? {} : { toProjectId: target })
    })
    if (!line) return
    toast('记好了，等另一位核对')
    backTo(linePage(line.id))
  }
  return (
    <>
      <Card>
        <View className='strong'>{`还剩 ${inYuan(numbers.leftFen)}`}</View>
        <View className='soft'>{`当初说好的：${plan?.leftover ?? ''}`}</View>
      </Card>
      <Card>
        <View className='h2'>转到哪</View>
        <Choice label='转到哪' options={options} value={target} onChange={setTarget} />
      </Card>
      <Card>
        <View className='h2'>{fund === 'internal' ? '凭哪次表决' : '凭哪次表决（照备案方案办的可以不选）'}</View>
        <DecisionField scope={scope} picked={picked} onChange={setPicked} />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text='记下来，交给另一位核对'
        busy={busy}
        disabled={fund === 'internal' && !decision}
        onTap={() => void send()}
      />
    </>
  )
}

export default function LeftoverPage() {
  return (
    <StepPage title='剩下的钱' act='leftover'>
      {project => <Form project={project} />}
    </StepPage>
  )
}

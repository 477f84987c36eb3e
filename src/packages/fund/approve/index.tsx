/** 凭什么做: the residents' decision for mutual aid, the charity's filing for public raising; or why it was turned down. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Segments } from '@/ui/segments'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { DecisionField, decisionSent } from '../decision-field'
import { StepPage } from '../step-page'
import { projectPage } from '../words'
import { emptyFiling, FilingFields, filingSent } from './filing-fields'

const WHY_MIN = 2
const answers = [
  { value: 'yes', text: '同意了' },
  { value: 'no', text: '没有同意' }
] as const

const empty = { answer: 'yes' as 'yes' | 'no', why: '', decisionId: '', option: '', filing: emptyFiling }

function Form({ project }: { project: ProjectView }) {
  const { id, scope, fund } = project
  const now = useNow()
  const [draft, change, clear] = useDraft(`fund-approve/${id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('project.approve', id)
  const picked = decisionSent(draft)
  const basis = fund === 'public' ? filingSent(draft.filing, now) : picked && { by: 'decision' as const, ...picked }
  const pass = draft.answer === 'yes'
  const ready = pass ? basis !== undefined : draft.why.trim().length >= WHY_MIN
  const send = async () => {
    const given = pass && basis ? { basis } : {}
    if (!(await act({ projectId: id, pass, why: draft.why.trim(), ...given }))) return
    clear()
    toast('记好了')
    backTo(projectPage(id))
  }
  return (
    <>
      <Segments label='结果' options={answers} value={draft.answer} onChange={answer => change({ answer })} />
      {pass ? (
        <Card>
          {fund === 'public' ? (
            <FilingFields
              scope={scope}
              now={now}
              filing={draft.filing}
              onChange={filing => change({ filing })}
              onBusy={setSending}
            />
          ) : (
            <DecisionField scope={scope} picked={draft} onChange={change} />
          )}
        </Card>
      ) : (
        <Card>
          <TextArea label='为什么没有同意' maxLength={200} value={draft.why} onChange={why => change({ why })} />
        </Card>
      )}
      <TroubleNote trouble={trouble} />
      <Button text='记下来' busy={busy} disabled={sending || !ready} onTap={() => void send()} />
      <View className='soft'>
        {fund === 'public' ? '社区自己不能募捐，只能和有资格的慈善组织一起做。' : '互助金凭大家的表决，只在邻居之间。'}
      </View>
    </>
  )
}

export default function ApprovePage() {
  return (
    <StepPage title='凭什么做' act={['approve', 'reject']}>
      {project => <Form project={project} />}
    </StepPage>
  )
}

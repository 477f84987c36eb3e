/** 改变用途: why, and what the money that is left shall be for; nothing is spent until it is decided. */
import { View } from '@tarojs/components'
import type { ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { StillMissing } from '@/ui/still-missing'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { ItemsField, type ItemTyped, itemsTyped } from '../items-field'
import { StepPage } from '../step-page'
import { projectPage } from '../words'

const WHY_MIN = 4
const TEXT_MIN = 10
const empty = { why: '', text: '', items: [{ what: '', yuan: '' }] as ItemTyped[] }

function Form({ project }: { project: ProjectView }) {
  const { id } = project
  const [draft, change, clear] = useDraft(`fund-change/${id}`, empty)
  const { act, busy, trouble } = useWrite('project.change', id)
  const items = itemsTyped(draft.items)
  const missing = [
    ...(draft.why.trim().length < WHY_MIN ? ['为什么'] : []),
    ...(draft.text.trim().length < TEXT_MIN ? ['改成怎么做'] : []),
    ...(items.length === 0 ? ['钱怎么花'] : [])
  ]
  const send = async () => {
    if (!(await act({ projectId: id, why: draft.why.trim(), text: draft.text.trim(), items }))) return
    clear()
    toast('请求发出了，定下来以前不花钱')
    backTo(projectPage(id))
  }
  return (
    <>
      <Card>
        <TextArea label='为什么要改' maxLength={200} value={draft.why} onChange={why => change({ why })} />
        <TextArea label='改成怎么做' maxLength={600} value={draft.text} onChange={text => change({ text })} />
        <View className='field-label'>改了以后钱怎么花</View>
        <ItemsField items={draft.items} onChange={value => change({ items: value })} />
      </Card>
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button text='请求改变用途' busy={busy} disabled={missing.length > 0} onTap={() => void send()} />
      <View className='soft'>互助金要再表决，公开募捐要慈善组织再备案。在那以前这个项目不花钱。</View>
    </>
  )
}

export default function ChangePage() {
  return (
    <StepPage title='改变用途' act='change'>
      {project => <Form project={project} />}
    </StepPage>
  )
}

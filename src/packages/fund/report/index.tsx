/** 写报告: the words are ours, the figures are the book's. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from 'types/projects'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'
import { StepPage } from '../step-page'
import { dueWords, projectPage } from '../words'

const TEXT_MIN = 10
const empty = { text: '', media: [] as string[] }

function Form({ project }: { project: ProjectView }) {
  const { id, scope, state, numbers } = project
  const now = useNow()
  const [draft, change, clear] = useDraft(`fund-report/${id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('project.report', id)
  const { receivedFen, spentFen, leftFen } = numbers
  const send = async () => {
    if (!(await act({ projectId: id, text: draft.text.trim(), media: draft.media }))) return
    clear()
    toast('报告公布了')
    backTo(projectPage(id))
  }
  return (
    <>
      <Card>
        <View className='strong'>{`收 ${inYuan(receivedFen)}，花 ${inYuan(spentFen)}，剩 ${inYuan(leftFen)}`}</View>
        <View className='soft'>{`数字从账上来，不用写。${dueWords(project, now)}`}</View>
      </Card>
      <Card>
        <TextArea
          label={state === 'final' ? '一共做成了什么' : '做到哪了'}
          placeholder='做了什么、帮到多少人家、接着做什么'
          hint='不写受助的人是谁'
          maxLength={800}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <PhotoField
          scope={scope}
          label='照片（可以不加，别拍到人脸）'
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text='公布报告'
        busy={busy}
        disabled={sending || draft.text.trim().length < TEXT_MIN}
        onTap={() => void send()}
      />
    </>
  )
}

export default function ReportPage() {
  return (
    <StepPage title='写报告' act='report'>
      {project => <Form project={project} />}
    </StepPage>
  )
}

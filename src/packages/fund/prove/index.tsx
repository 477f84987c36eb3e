/** 为什么需要: the matters that residents raised about it, with words and photos. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from 'types/projects'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { StillMissing } from '@/ui/still-missing'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { StepPage } from '../step-page'
import { projectPage } from '../words'

const TEXT_MIN = 10
const MATTERS_MAX = 5
const empty = { text: '', matterIds: [] as string[], media: [] as string[] }

function Form({ project }: { project: ProjectView }) {
  const { id, scope } = project
  const now = useNow()
  const [draft, change, clear] = useDraft(`fund-prove/${id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('project.prove', id)
  const matters = usePages('matter.list', { scope, filter: 'near' })
  const { matterIds, text, media } = draft
  const toggle = (matterId: string, on: boolean) =>
    change({ matterIds: on ? [...matterIds, matterId].slice(-MATTERS_MAX) : matterIds.filter(one => one !== matterId) })
  const missing = [
    ...(matterIds.length === 0 ? ['连上居民提的事'] : []),
    ...(text.trim().length < TEXT_MIN ? ['说清楚'] : [])
  ]
  const send = async () => {
    if (!(await act({ projectId: id, text: text.trim(), matterIds, media }))) return
    clear()
    toast('记好了')
    backTo(projectPage(id))
  }
  return (
    <>
      <View className='h2'>是居民提过的哪些事</View>
      <Listing
        list={matters}
        now={now}
        rows
        empty={<Empty icon='talk' text='还没有居民提过的事。先请居民到“说事”里提。' />}
      >
        {matter => (
          <Switch
            key={matter.id}
            label={matter.title}
            on={matterIds.includes(matter.id)}
            onChange={on => toggle(matter.id, on)}
          />
        )}
      </Listing>
      <Card>
        <TextArea
          label='问过多少人、真实情况'
          placeholder='例如：走访了二十三户，十九户愿意装'
          hint='不写谁的名字、电话和病情'
          maxLength={600}
          value={text}
          onChange={value => change({ text: value })}
        />
        <PhotoField
          scope={scope}
          label='照片（可以不加，别拍到人脸）'
          most={6}
          ids={media}
          onIds={ids => change({ media: ids })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <StillMissing what={missing} />
      <Button text='记下来' busy={busy} disabled={sending || missing.length > 0} onTap={() => void send()} />
    </>
  )
}

export default function ProvePage() {
  return (
    <StepPage title='为什么需要' act='prove'>
      {project => <Form project={project} />}
    </StepPage>
  )
}

/** 说定的事: what meetings agreed on in one place, the next due first; mine; what is done. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { TaskCard } from 'types/tasks'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'
import { dueChip } from './due-chip'

const filters = [
  { value: 'due', text: '等着办' },
  { value: 'mine', text: '归我办' },
  { value: 'done', text: '办好了' }
] as const
type Filter = (typeof filters)[number]['value']

const empty: Readonly<Record<Filter, string>> = {
  due: '眼下没有等着办的。开会说定了事，会列在这里。',
  mine: '没有归您办的。',
  done: '还没有办好的。'
}

function TaskRow({ task, now }: { task: TaskCard; now: number }) {
  const { id, text, owner, meetingTitle } = task
  return (
    <Card rows>
      <Row
        head={text}
        note={`${owner} 负责 · ${meetingTitle}`}
        end={<Chip {...dueChip(task, now)} />}
        onTap={() => go(`/packages/talk/task/index?id=${id}`)}
      />
    </Card>
  )
}

export default function TasksPage() {
  const now = useNow()
  const scope = useParam('scope')
  const [filter, setFilter] = useState<Filter>('due')
  const list = usePages('task.list', { scope, filter }, { enabled: scope !== '' })
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='说定的事'>
      <Segments label='看哪些' options={filters} value={filter} onChange={setFilter} />
      <Listing list={list} now={now} empty={<Empty icon='check' text={empty[filter]} />}>
        {task => <TaskRow key={task.id} task={task} now={now} />}
      </Listing>
    </Page>
  )
}

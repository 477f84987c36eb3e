/** The door to the desk for those who hold a post, with what is due. */
import type { Me } from 'types/community'
import { watchers } from 'types/matters'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'

export function DeskDoor({ posts, now }: Pick<Me, 'posts'> & { now: number }) {
  const held = posts.filter(({ from, until }) => from <= now && now < until)
  const watched = held.find(({ role }) => watchers.some(watcher => watcher === role))
  const due = usePages(
    'matter.list',
    { scope: watched?.scope ?? '', filter: 'due' as const },
    { enabled: watched !== undefined }
  )
  if (held.length === 0) return null
  const late = due.items.filter(({ holder }) => holder.dueAt !== undefined && holder.dueAt < now).length
  const many = `${due.items.length}${due.hasMore ? '+' : ''}`
  return (
    <Card rows>
      <Row
        icon='desk'
        head='工作台'
        note={late > 0 ? `有 ${late} 件已经超时` : '等着办的事、住户册、名册'}
        end={due.items.length > 0 ? <Chip tone={late > 0 ? 'now' : 'due'} large text={`${many} 件`} /> : null}
        onTap={() => go('/packages/desk/index')}
      />
    </Card>
  )
}

/** The door to the desk for those who hold a post, with how much waits there. */
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { useDue } from '@/session/due/use-due'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'

/** The place of the first post, with all posts held there; the desk itself shows the others. */
function deskOf(posts: Me['posts'], now: number): { scope: string; roles: Role[] } {
  const held = posts.filter(({ from, until }) => from <= now && now < until)
  const scope = held[0]?.scope ?? ''
  return { scope, roles: held.filter(post => post.scope === scope).map(({ role }) => role) }
}

export function DeskDoor({ posts, now }: Pick<Me, 'posts'> & { now: number }) {
  const { scope, roles } = deskOf(posts, now)
  const { items, hasMore } = useDue(scope, roles, now)
  if (scope === '') return null
  const late = items.filter(({ dueAt }) => dueAt !== undefined && dueAt < now).length
  return (
    <Card rows>
      <Row
        icon='desk'
        head='工作台'
        note={late > 0 ? `有 ${late} 件已经超时` : '等着办的事、开会、公告、住户册'}
        end={
          items.length > 0 ? (
            <Chip tone={late > 0 ? 'now' : 'due'} large text={`${items.length}${hasMore ? '+' : ''} 件`} />
          ) : null
        }
        onTap={() => go('/packages/desk/index')}
      />
    </Card>
  )
}

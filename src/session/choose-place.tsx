/** A page about a place that was opened without one: the places one serves, to choose from. */
import type { Me } from 'types/community'
import { type Role, roleNames } from 'types/roles'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Row } from '@/ui/row'
import { useNow } from './use-now'

interface ChoosePlaceProps {
  me: Me
  roles: readonly Role[]
  onPick: (scope: string, name: string) => void
}

export function ChoosePlace({ me, roles, onPick }: ChoosePlaceProps) {
  const now = useNow()
  const held = me.posts.filter(({ role, from, until }) => roles.includes(role) && from <= now && now < until)
  if (held.length === 0) return <Empty icon='town' text='您没有管这一项的职务。请找社区。' />
  return (
    <Card rows>
      {held.map(({ scope, scopeName, role }) => (
        <Row
          key={`${role}-${scope}`}
          icon='town'
          head={scopeName}
          note={roleNames[role]}
          onTap={() => onPick(scope, scopeName)}
        />
      ))}
    </Card>
  )
}

/** A page about a place that was opened without one: the places one serves, to choose from. */
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { useServed } from '@/session/served'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'

interface ChoosePlaceProps {
  me: Me
  roles: readonly Role[]
  onPick: (scope: string, name: string) => void
}

export function ChoosePlace({ me, roles, onPick }: ChoosePlaceProps) {
  const { served, waiting } = useServed(me, roles)
  if (waiting) return <Skeleton cards={1} />
  if (served.length === 0) return <Empty icon='town' text='您没有管这一项的职务。请找社区。' />
  return (
    <Card rows>
      {served.map(({ scope, name }) => (
        <Row key={scope} icon='town' head={name} onTap={() => onPick(scope, name)} />
      ))}
    </Card>
  )
}

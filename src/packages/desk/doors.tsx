/** The doors of the desk to what is kept about a place: its homes, rosters, posts and places. */
import { homeKeepers, registrars } from 'types/community'
import type { Role } from 'types/roles'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import type { IconName } from '@/ui/icon'
import { Row } from '@/ui/row'

const doors: readonly { head: string; note: string; icon: IconName; page: string; roles: readonly Role[] }[] = [
  {
    head: '住户册',
    note: '找到一户，发邀请码、当面登记、看电话',
    icon: 'home',
    page: '/packages/community/homes/index',
    roles: homeKeepers
  },
  {
    head: '导入名册',
    note: '用 Excel 业主清册建册或更新',
    icon: 'roster',
    page: '/packages/community/roster/index',
    roles: registrars
  },
  {
    head: '任命',
    note: '红邻书记、楼长、网格员和别的职务',
    icon: 'post',
    page: '/packages/community/appoint/index',
    roles: registrars
  },
  {
    head: '街道、社区、小区、网格',
    note: '看一看，建新的',
    icon: 'town',
    page: '/packages/community/places/index',
    roles: registrars
  }
]

export function Doors({ roles, scope, name }: { roles: readonly Role[]; scope: string; name: string }) {
  const open = doors.filter(door => door.roles.some(role => roles.includes(role)))
  if (open.length === 0) return null
  return (
    <Card rows>
      {open.map(({ head, note, icon, page }) => (
        <Row key={page} icon={icon} head={head} note={note} onTap={() => go(address(page, { scope, name }))} />
      ))}
    </Card>
  )
}

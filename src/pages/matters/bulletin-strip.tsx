/** The newest bulletin that still hangs, as a quiet strip; nothing where none does. */
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import type { Place } from '@/session/place'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'

export function BulletinStrip({ place, now }: { place: Place; now: number }) {
  const { items } = usePages('bulletin.list', { scope: place.scope })
  const hanging = items.filter(({ state, until }) => state === 'hanging' && until > now)
  const [latest, ...others] = hanging
  if (!latest) return null
  const { id, title, place: where, at, urgent } = latest
  return (
    <Card rows>
      <Row
        icon='bell'
        head={title}
        note={`${where}公告 · ${dayAndTime(at, now)}`}
        end={urgent ? <Chip tone='now' text='急事' /> : null}
        onTap={() => go(`/packages/notices/bulletin/index?id=${id}`)}
      />
      {others.length > 0 ? (
        <Row head={`还有 ${others.length} 条公告`} onTap={() => go('/packages/notices/bulletins/index')} />
      ) : null}
    </Card>
  )
}

/** Who signed up and has not come yet. */
import type { RosterLine } from 'types/activities'
import { Fold } from '@/ui/fold'
import { Row } from '@/ui/row'

export function Absent({ lines }: { lines: readonly RosterLine[] }) {
  // Nothing else tells two neighbours of one building apart.
  const keyed = lines.map((line, place) => ({ line, key: `${line.who} ${place}` }))
  if (lines.length === 0) return null
  return (
    <Fold title={`报了名还没到的 ${lines.length} 人`} icon='roster'>
      {keyed.map(({ line, key }) => (
        <Row key={key} head={line.who} note={line.seat === 'waiting' ? '在排队' : '报上了'} />
      ))}
    </Fold>
  )
}

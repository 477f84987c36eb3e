/** Where a meeting leads on: its minutes with the objections, the cards to agree with, what was agreed to be done. */
import type { MeetingView } from 'types/meetings'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'

export function TalkLinks({ meeting }: { meeting: MeetingView }) {
  const { id, scope, state, minutes } = meeting
  const agreed = minutes?.agreements.length ?? 0
  return (
    <Card rows>
      {minutes ? (
        <Row
          icon='paper'
          head='纪要和异议'
          note='核对是不是签的那一版，有意见在这里提'
          onTap={() => go(`/packages/meetings/minutes/index?id=${id}`)}
        />
      ) : null}
      <Row
        icon='vote'
        head='同意不同意，点一点'
        note='一句一句点，看看大家哪里想到一块了'
        onTap={() => go(`/packages/talk/ground/index?on=meeting&id=${id}`)}
      />
      {state === 'confirmed' && agreed > 0 ? (
        <Row
          icon='check'
          head='说定的事办得怎么样'
          onTap={() => go(address('/packages/talk/tasks/index', { scope }))}
        />
      ) : null}
    </Card>
  )
}

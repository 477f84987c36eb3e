/** What was talked over about the matter: its meetings, open objections, what was agreed, the cards to agree with. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { day, left } from '@/ui/time'

const meetingStates = {
  noticed: { tone: 'now', text: '要开会' },
  cancelled: { tone: 'calm', text: '取消了' },
  minuted: { tone: 'info', text: '等确认' },
  confirmed: { tone: 'done', text: '纪要定了' }
} as const

const pageOf = (id: string, state: keyof typeof meetingStates): string =>
  state === 'minuted' || state === 'confirmed'
    ? `/packages/meetings/minutes/index?id=${id}`
    : `/packages/meetings/show/index?id=${id}`

/** Nothing is asked, and nothing stands there, before a matter is talked over. */
export function Talked({ matter, now }: { matter: MatterView; now: number }) {
  const { id: matterId, scope, step } = matter
  const { data } = useRead('talk.show', { scope, matterId }, { enabled: step !== 'raise' })
  if (!data) return null
  const { meetings, tasks, openObjections, statements } = data
  const talking = step === 'discuss'
  if (meetings.length + tasks.length + statements === 0 && !talking) return null
  return (
    <Card rows>
      <View className='card-part h2'>商量过的</View>
      {meetings.map(({ id, title, startsAt, state }) => (
        <Row
          key={id}
          icon='meeting'
          head={title}
          note={day(startsAt, now)}
          end={<Chip {...meetingStates[state]} />}
          onTap={() => go(pageOf(id, state))}
        />
      ))}
      {openObjections > 0 ? <Row icon='alert' head={`${openObjections} 条异议还没答复`} note='点开会的纪要看' /> : null}
      {tasks.map(({ id, text, owner, doneBy, state }) => (
        <Row
          key={id}
          icon='check'
          head={text}
          note={`${owner} 负责`}
          end={
            <Chip
              tone={state === 'done' ? 'done' : doneBy < now ? 'now' : 'due'}
              text={state === 'done' ? '办好了' : left(doneBy, now)}
            />
          }
          onTap={() => go(`/packages/talk/task/index?id=${id}`)}
        />
      ))}
      {talking || statements > 0 ? (
        <Row
          icon='vote'
          head='同意不同意，点一点'
          note={statements > 0 ? `${statements} 句话等您点` : '看看大家哪里想到一块了'}
          onTap={() => go(`/packages/talk/ground/index?on=matter&id=${matterId}`)}
        />
      ) : null}
    </Card>
  )
}

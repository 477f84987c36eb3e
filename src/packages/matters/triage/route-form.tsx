/** Which way the matter goes, with the way the duty list suggests, and why, in words that the neighbour reads. */
import { View } from '@tarojs/components'
import type { Route } from 'types/matters'
import type { Duty } from 'types/sorting'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Row } from '@/ui/row'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { type DoorFields, NextDoorForm } from './next-door-form'

const REASON_MAX = 200

const routes: readonly { value: Route; text: string; note: string; ask: string }[] = [
  { value: 'deliberation', text: '请大家一起议', note: '交给红邻书记，开议事会', ask: '为什么要大家一起议' },
  { value: 'order', text: '交给责任方去办', note: '有期限，过期会提醒', ask: '交给谁、请他办什么' },
  { value: 'referred', text: '转到该办的地方', note: '这里不能办，别处能办', ask: '为什么转、去的时候带什么' },
  { value: 'declined', text: '这里办不了', note: '写清楚原因和别的去处', ask: '为什么办不了' }
]

/** What is not taken up here needs a door where it is. */
export const elsewhere = (route: Route | undefined): boolean => route === 'referred' || route === 'declined'

interface RouteFormProps {
  duty: Duty
  route: Route | undefined
  reason: string
  wrongReason: string | undefined
  onRoute: (route: Route) => void
  onReason: (reason: string) => void
  urgent: boolean
  onUrgent: (urgent: boolean) => void
  door: DoorFields
  wrongDoor: string | undefined
  onDoor: (change: Partial<DoorFields>) => void
  /** Back to the duty list. */
  onOther: () => void
}

export function RouteForm(props: RouteFormProps) {
  const { duty, route, reason, wrongReason, onRoute, onReason, onOther } = props
  const options = routes.map(({ value, text, note }) => ({
    value,
    text,
    note: value === duty.route ? `清单建议 · ${note}` : note
  }))
  const ask = routes.find(({ value }) => value === route)?.ask ?? '为什么这样办'
  return (
    <>
      <Card rows>
        <Row
          head={`归${duty.party}：${duty.title}`}
          note={`依据：${duty.basis}`}
          end={<Button look='ghost' small text='换一条' onTap={onOther} />}
        />
      </Card>
      <View className='h2'>往哪儿走</View>
      <Choice label='往哪儿走' options={options} value={route} onChange={onRoute} />
      {route === 'order' ? (
        <Card>
          <Switch
            label='急事，马上要办'
            note='会伤到人、会坏东西的才算急事，期限短得多'
            on={props.urgent}
            onChange={props.onUrgent}
          />
        </Card>
      ) : null}
      {elsewhere(route) ? <NextDoorForm door={props.door} wrong={props.wrongDoor} onChange={props.onDoor} /> : null}
      <Card>
        <TextArea
          label={ask}
          hint='提的人会看到这段话，请写得一看就懂'
          error={wrongReason}
          maxLength={REASON_MAX}
          value={reason}
          onChange={onReason}
        />
      </Card>
    </>
  )
}

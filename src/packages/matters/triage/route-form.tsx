/** Which way the matter goes, with the way the duty list suggests, and why, in words that the neighbour reads. */
import { View } from '@tarojs/components'
import type { Duty, Route } from 'types/matters'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Row } from '@/ui/row'
import { TextArea } from '@/ui/text-area'

const REASON_MAX = 200

const routes: readonly { value: Route; text: string; note: string; ask: string }[] = [
  { value: 'deliberation', text: '请大家一起议', note: '交给红邻书记，开议事会', ask: '为什么要大家一起议' },
  { value: 'order', text: '交给责任方去办', note: '七天内要有说法，过期会提醒', ask: '交给谁、请他办什么' },
  { value: 'referred', text: '转到该办的地方', note: '这里不能办，别处能办', ask: '去哪里办、带什么、找谁' },
  { value: 'declined', text: '这里办不了', note: '写清楚原因和别的办法', ask: '为什么办不了、还能找谁' }
]

interface RouteFormProps {
  duty: Duty
  route: Route | undefined
  reason: string
  wrongReason: string | undefined
  onRoute: (route: Route) => void
  onReason: (reason: string) => void
  /** Back to the duty list. */
  onOther: () => void
}

export function RouteForm({ duty, route, reason, wrongReason, onRoute, onReason, onOther }: RouteFormProps) {
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

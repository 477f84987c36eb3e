/** Which decision it rests on: one that has its result; of a 征求意见, the answer with which people said yes. */
import { View } from '@tarojs/components'
import { usePages, useRead } from '@/cloud/query'
import { Choice } from '@/ui/choice'
import { ErrorRetry } from '@/ui/error-retry'
import { Skeleton } from '@/ui/skeleton'

interface DecisionPicked {
  decisionId: string
  option: string
}

interface DecisionFieldProps {
  scope: string
  picked: DecisionPicked
  onChange: (picked: DecisionPicked) => void
}

const outcome = (passed: boolean | undefined): string =>
  passed === undefined ? '征求意见，结果公布了' : passed ? '通过了' : '没有通过'

export function DecisionField({ scope, picked, onChange }: DecisionFieldProps) {
  const list = usePages('decision.list', { scope })
  const done = list.items.filter(({ state, passed }) => state === 'done' && passed !== false)
  const chosen = done.find(({ id }) => id === picked.decisionId)
  if (list.trouble) return <ErrorRetry message={list.trouble.message} onRetry={list.retry} />
  if (list.waiting) return <Skeleton cards={1} />
  return (
    <View className='column'>
      {done.length === 0 ? <View className='soft'>还没有出结果的表决。先请大家表决，有了结果再来。</View> : null}
      <Choice
        label='凭哪次表决'
        options={done.map(({ id, question, passed }) => ({ value: id, text: question, note: outcome(passed) }))}
        value={picked.decisionId}
        onChange={decisionId => onChange({ decisionId, option: '' })}
      />
      {chosen?.regime === 'CONSULT' ? (
        <Answers decisionId={chosen.id} value={picked.option} onChange={option => onChange({ ...picked, option })} />
      ) : null}
    </View>
  )
}

function Answers({
  decisionId,
  value,
  onChange
}: {
  decisionId: string
  value: string
  onChange: (option: string) => void
}) {
  const { data } = useRead('decision.show', { decisionId })
  const options = (data?.options ?? []).map(({ id, text }) => ({ value: id, text }))
  return (
    <View className='column'>
      <View className='field-label'>哪个答案是同意（得是选的人最多的）</View>
      <Choice label='哪个答案是同意' options={options} value={value} onChange={onChange} />
    </View>
  )
}

/** As it is sent; absent while none is picked. */
export const decisionSent = ({ decisionId, option }: DecisionPicked) =>
  decisionId === '' ? undefined : { decisionId, ...(option ? { option } : {}) }

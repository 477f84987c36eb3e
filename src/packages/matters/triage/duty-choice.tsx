/** Picking the entry of the duty list: what looks alike first, then all of it, with the article under each. */
import { View } from '@tarojs/components'
import type { Duty } from 'types/sorting'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Row } from '@/ui/row'
import { TextInput } from '@/ui/text-input'
import { found } from './duty-match'

interface DutyChoiceProps {
  /** Ids of the likely ones, best first. */
  suggested: readonly string[]
  duties: readonly Duty[]
  typed: string
  onType: (typed: string) => void
  onChoose: (duty: Duty) => void
}

function Duties({ duties, onChoose }: Pick<DutyChoiceProps, 'duties' | 'onChoose'>) {
  return (
    <Card rows>
      {duties.map(duty => (
        <Row key={duty.id} head={duty.title} note={`归${duty.party} · ${duty.basis}`} onTap={() => onChoose(duty)} />
      ))}
    </Card>
  )
}

export function DutyChoice({ suggested, duties, typed, onType, onChoose }: DutyChoiceProps) {
  const searching = typed.trim() !== ''
  const near = searching ? [] : suggested.flatMap(id => duties.find(duty => duty.id === id) ?? [])
  const rest = found(duties, typed).filter(duty => !near.includes(duty))
  return (
    <>
      <Card>
        <TextInput
          label='在职责清单里找'
          placeholder='例如：电梯、噪声、物业费'
          maxLength={20}
          value={typed}
          onChange={onType}
        />
      </Card>
      {near.length > 0 ? (
        <>
          <View className='h2'>看着像的</View>
          <Duties duties={near} onChoose={onChoose} />
        </>
      ) : null}
      <View className='h2'>{searching ? '找到的' : `整张清单 · ${duties.length} 条`}</View>
      {rest.length > 0 ? (
        <Duties duties={rest} onChoose={onChoose} />
      ) : (
        <Empty
          icon='search'
          text='清单里没有这样写的。换一个说法再找。'
          act={{ text: '看整张清单', onTap: () => onType('') }}
        />
      )}
    </>
  )
}

/** How a person belongs to a home; an owner casts the home's ballot. */
import { View } from '@tarojs/components'
import type { Me } from 'types/community'
import { Choice } from '@/ui/choice'

export type Relation = Me['homes'][number]['relation']

const relations: readonly { value: Relation; text: string; note: string }[] = [
  { value: 'owner', text: '业主', note: '名字在房产证上；能投业主表决的票' },
  { value: 'family', text: '家人', note: '和业主一起住' },
  { value: 'tenant', text: '租户', note: '租住在这里' }
]

interface RelationChoiceProps {
  value: Relation | undefined
  /** Those to choose from; all when absent. */
  only?: readonly Relation[]
  onChange: (relation: Relation) => void
}

export function RelationChoice({ value, only, onChange }: RelationChoiceProps) {
  const options = relations.filter(({ value: relation }) => only?.includes(relation) ?? true)
  return (
    <View>
      <View className='h2'>是这一户的什么人</View>
      <View className='card-part'>
        <Choice label='是这一户的什么人' options={options} value={value} onChange={onChange} />
      </View>
    </View>
  )
}

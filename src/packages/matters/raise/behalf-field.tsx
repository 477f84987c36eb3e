/** 替别人说: for a neighbour by the number they read out, or for a home where nobody has a phone. */
import { View } from '@tarojs/components'
import { OptionPicker } from '@/ui/picker'
import { Segments } from '@/ui/segments'
import { TextInput } from '@/ui/text-input'
import type { Raising } from './use-raise'

const CODE_LENGTH = 10
const NUMBER_LENGTH = 6

const options = [
  { value: 'nobody', text: '自己的事' },
  { value: 'person', text: '替有手机的' },
  { value: 'home', text: '替没手机的' }
] as const

/** A home as people say it: which building, which entrance, which door; the server knows whether there is such a home. */
function HomeChoice({ raising: { draft, change, items, trouble } }: { raising: Raising }) {
  const buildings = items.filter(({ kind }) => kind === 'building')
  const chosen = buildings.findIndex(({ id }) => id === draft.homeBuilding)
  const wrong = trouble?.fields.some(field => field.startsWith('behalf'))
  return (
    <>
      <OptionPicker
        label='几号楼'
        options={buildings.map(({ label }) => label)}
        chosen={chosen}
        onChange={at => change({ homeBuilding: buildings[at]?.id ?? '' })}
      />
      <TextInput
        label='几单元'
        kind='number'
        maxLength={NUMBER_LENGTH}
        value={draft.homeEntrance}
        onChange={homeEntrance => change({ homeEntrance })}
      />
      <TextInput
        label='门牌'
        placeholder='例如：301'
        error={wrong ? '没有这一户，或不归您服务，请核对' : undefined}
        kind='number'
        maxLength={NUMBER_LENGTH}
        value={draft.homeDoor}
        onChange={homeDoor => change({ homeDoor })}
      />
      <View className='soft'>会请另一位楼长或网格员打电话、上门问一声说得对不对。事情照样先办。</View>
    </>
  )
}

export function BehalfField({ raising }: { raising: Raising }) {
  const { draft, change, trouble } = raising
  const wrong = trouble?.fields.some(field => field.startsWith('behalf'))
  return (
    <View className='column'>
      <View className='field-label'>替谁说</View>
      <Segments label='替谁说' options={options} value={draft.behalf} onChange={behalf => change({ behalf })} />
      {draft.behalf === 'person' ? (
        <TextInput
          label='他的编号'
          placeholder='请他打开“我的”念十位数'
          hint='交上去以后，他的手机会收到，请他看看说得对不对'
          error={wrong ? '请核对这个编号' : undefined}
          kind='number'
          maxLength={CODE_LENGTH}
          value={draft.personCode}
          onChange={personCode => change({ personCode })}
        />
      ) : null}
      {draft.behalf === 'home' ? <HomeChoice raising={raising} /> : null}
    </View>
  )
}

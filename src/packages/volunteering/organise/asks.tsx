/** What the activity asks for: things, abilities, ages, and how the helpers are insured. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { TextInput } from '@/ui/text-input'
import { isRisky, type Plan } from './plan'

interface AsksProps {
  plan: Plan
  onChange: (some: Partial<Plan>) => void
}

function Insurance({ plan, onChange }: AsksProps) {
  return (
    <TextInput
      label='来帮忙的人上了什么保险'
      placeholder='例如：社区统一上了志愿者意外险'
      maxLength={80}
      value={plan.insurance}
      onChange={insurance => onChange({ insurance })}
    />
  )
}

const figures = (text: string): string => text.replace(/\D/g, '')

export function Asks({ plan, onChange }: AsksProps) {
  const risky = isRisky(plan)
  return (
    <>
      {risky ? (
        <Card>
          <View className='strong'>这类活动可能伤到人，先把保险办好</View>
          <Insurance plan={plan} onChange={onChange} />
        </Card>
      ) : null}
      <Fold title='要带什么、谁适合来' icon='list'>
        <TextInput
          label='要带什么'
          placeholder='例如：手套、水杯'
          maxLength={60}
          value={plan.bring}
          onChange={bring => onChange({ bring })}
        />
        <TextInput
          label='要能做到什么'
          placeholder='例如：能站一个小时、会用梯子'
          maxLength={60}
          value={plan.fit}
          onChange={fit => onChange({ fit })}
        />
        <TextInput
          kind='number'
          label='最小几岁'
          hint='不满 18 岁的，请家里大人陪着来'
          maxLength={3}
          value={plan.ageFrom}
          onChange={text => onChange({ ageFrom: figures(text) })}
        />
        <TextInput
          kind='number'
          label='最大几岁'
          maxLength={3}
          value={plan.ageTo}
          onChange={text => onChange({ ageTo: figures(text) })}
        />
        {risky ? null : <Insurance plan={plan} onChange={onChange} />}
      </Fold>
    </>
  )
}

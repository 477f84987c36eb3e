/** Those who gave in person and want it in their own list: by their code alone, no name is typed for anybody. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Tap } from '@/ui/tap'
import { TextInput } from '@/ui/text-input'
import { fenTyped } from '@/ui/yuan'
import { MoneyField } from '../money-field'

export interface NamedTyped {
  code: string
  yuan: string
}

const MOST = 20

/** As they are sent: whole ones only. */
export const givenTyped = (typed: readonly NamedTyped[]) =>
  typed.flatMap(({ code, yuan }) => {
    const [personCode, amountFen] = [code.replace(/\s/g, ''), fenTyped(yuan)]
    return /^\d{10}$/.test(personCode) && amountFen ? [{ personCode, amountFen }] : []
  })

export function Named({ named, onChange }: { named: readonly NamedTyped[]; onChange: (named: NamedTyped[]) => void }) {
  const set = (place: number, some: Partial<NamedTyped>) =>
    onChange(named.map((one, at) => (at === place ? { ...one, ...some } : one)))
  const numbered = named.map((one, place) => ({ one, place, label: `第 ${place + 1} 位` }))
  return (
    <Card>
      <View className='h2'>当面捐、想查得到的邻居</View>
      <View className='soft'>照他念的“我的编号”记，他就能在“我捐的”里看到。要不要留名，他自己定。</View>
      <View className='card-part column'>
        {numbered.map(({ one, place, label }) => (
          <View key={label} className='line-row'>
            <View className='grow column'>
              <TextInput
                label={`${label}的编号`}
                kind='number'
                maxLength={12}
                value={one.code}
                onChange={code => set(place, { code })}
              />
              <MoneyField label={`${label}捐了多少元`} value={one.yuan} onChange={yuan => set(place, { yuan })} />
            </View>
            <Tap className='round' label={`去掉${label}`} onTap={() => onChange(named.filter((_, at) => at !== place))}>
              <Icon name='close' />
            </Tap>
          </View>
        ))}
        {named.length < MOST ? (
          <Button
            look='ghost'
            small
            icon='add'
            text='加一位'
            onTap={() => onChange([...named, { code: '', yuan: '' }])}
          />
        ) : null}
      </View>
    </Card>
  )
}

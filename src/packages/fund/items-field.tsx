/** What the money is for, item by item, with its sum. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Tap } from '@/ui/tap'
import { TextInput } from '@/ui/text-input'
import { fenTyped, inYuan } from '@/ui/yuan'
import { MoneyField } from './money-field'

export interface ItemTyped {
  what: string
  yuan: string
}

const MOST = 12
const WHAT_MIN = 2

/** As it is sent: whole items only. */
export const itemsTyped = (typed: readonly ItemTyped[]): { what: string; amountFen: number }[] =>
  typed.flatMap(({ what, yuan }) => {
    const amountFen = fenTyped(yuan)
    return what.trim().length >= WHAT_MIN && amountFen ? [{ what: what.trim(), amountFen }] : []
  })

export const sumTyped = (typed: readonly ItemTyped[]): number =>
  itemsTyped(typed).reduce((sum, { amountFen }) => sum + amountFen, 0)

interface ItemsFieldProps {
  items: readonly ItemTyped[]
  /** What they must add up to, when that is fixed. */
  goalFen?: number
  onChange: (items: ItemTyped[]) => void
}

export function ItemsField({ items, goalFen, onChange }: ItemsFieldProps) {
  const set = (place: number, change: Partial<ItemTyped>) =>
    onChange(items.map((item, at) => (at === place ? { ...item, ...change } : item)))
  const numbered = items.map((item, place) => ({ item, place, label: `第 ${place + 1} 项` }))
  const sum = sumTyped(items)
  const missing = goalFen === undefined ? 0 : goalFen - sum
  const compared = missing === 0 ? '' : missing > 0 ? `，还差 ${inYuan(missing)}` : `，多了 ${inYuan(-missing)}`
  return (
    <View className='column'>
      {numbered.map(({ item, place, label }) => (
        <View key={label} className='line-row'>
          <View className='grow column'>
            <TextInput
              label={`${label}做什么`}
              placeholder='例如：扶手和配件'
              maxLength={60}
              value={item.what}
              onChange={what => set(place, { what })}
            />
            <MoneyField label={`${label}多少元`} value={item.yuan} onChange={yuan => set(place, { yuan })} />
          </View>
          {items.length > 1 ? (
            <Tap className='round' label={`去掉${label}`} onTap={() => onChange(items.filter((_, at) => at !== place))}>
              <Icon name='close' />
            </Tap>
          ) : null}
        </View>
      ))}
      <View className='strong'>{`一共 ${inYuan(sum)}${compared}`}</View>
      {items.length < MOST ? (
        <Button
          look='ghost'
          small
          icon='add'
          text='再加一项'
          onTap={() => onChange([...items, { what: '', yuan: '' }])}
        />
      ) : null}
    </View>
  )
}

/** For a neighbour without a phone: they say their number and what they want; it is set aside and handed over here. */
import { useState } from 'react'
import type { RedemptionView } from 'types/shop'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Fold } from '@/ui/fold'
import { OptionPicker } from '@/ui/picker'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

interface ForNeighbourProps {
  scope: string
  onMade: (redemption: RedemptionView) => void
}

export function ForNeighbour({ scope, onMade }: ForNeighbourProps) {
  const list = usePages('item.list', { scope })
  const [code, setCode] = useState('')
  const [chosen, setChosen] = useState(-1)
  const item = list.items[chosen]
  const { act, busy, trouble } = useWrite('item.redeem', `for/${item?.id ?? ''}`)
  const redeem = async () => {
    if (!item) return
    const made = await act({ itemId: item.id, price: item.price, personCode: code.replace(/\D/g, '') })
    if (made) onMade(made)
  }
  return (
    <Fold title='替没带手机的邻居换' icon='family'>
      <TextInput
        label='邻居的编号'
        hint='在他“我的”页里，十位数字。换了他会收到通知。'
        kind='number'
        maxLength={10}
        value={code}
        error={trouble?.fields.includes('personCode') ? '没有这个编号' : undefined}
        onChange={setCode}
      />
      <OptionPicker
        label='换什么'
        options={list.items.map(({ name, price, left }) => `${name}，${price} 分，还有 ${left}`)}
        chosen={chosen}
        onChange={setChosen}
      />
      <TroubleNote trouble={trouble} />
      <Button text='给他留一份' busy={busy} disabled={!item || code.length !== 10} onTap={() => void redeem()} />
    </Fold>
  )
}

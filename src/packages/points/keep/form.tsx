/** The form of one thing of the shop: what it is, what it costs, who gives it, how many a month. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ItemView } from 'types/shop'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { OptionPicker } from '@/ui/picker'
import { Pills } from '@/ui/pills'
import { StillMissing } from '@/ui/still-missing'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped } from '@/ui/yuan'

interface Draft {
  name: string
  kind: 'goods' | 'service'
  price: string
  about: string
  media: string[]
  merchantId: string
  /** Yuan, as typed. */
  settle: string
  eachMonth: string
  on: boolean
}

const kinds = [
  { value: 'goods', text: '东西' },
  { value: 'service', text: '服务' }
] as const

const draftOf = (item: ItemView | undefined): Draft => ({
  name: item?.name ?? '',
  kind: item?.kind ?? 'goods',
  price: item ? String(item.price) : '',
  about: item?.about ?? '',
  media: item?.media.map(({ id }) => id) ?? [],
  merchantId: item?.where.merchantId ?? '',
  settle: item?.settleFen ? String(item.settleFen / 100) : '',
  eachMonth: String(item?.eachMonth ?? 1),
  on: item?.on ?? true
})

const whole = (typed: string, most: number): boolean => /^[1-9]\d*$/.test(typed) && Number(typed) <= most

const missingOf = ({ name, price, eachMonth, settle }: Draft): string[] => [
  ...([...name.trim()].length < 2 ? ['名字'] : []),
  ...(whole(price, 10_000) ? [] : ['要几分']),
  ...(whole(eachMonth, 30) ? [] : ['每人一月几份']),
  ...(settle !== '' && fenTyped(settle) === undefined ? ['结算价'] : [])
]

/** Who gives it: the shop itself, or one of the merchants of the community. */
function Giver({ scope, draft, onDraft }: { scope: string; draft: Draft; onDraft: (change: Partial<Draft>) => void }) {
  const merchants = usePages('merchant.list', { scope }).items.filter(({ on, id }) => on || id === draft.merchantId)
  if (merchants.length === 0) return null
  const chosen = merchants.findIndex(({ id }) => id === draft.merchantId)
  return (
    <>
      <OptionPicker
        label='谁给'
        options={['社区公益超市', ...merchants.map(({ name }) => name)]}
        chosen={chosen + 1}
        onChange={place => onDraft({ merchantId: merchants[place - 1]?.id ?? '', settle: '' })}
      />
      {draft.merchantId ? (
        <TextInput
          label='社区给商户多少钱一份（元）'
          hint='商户白送的，空着。'
          maxLength={8}
          value={draft.settle}
          onChange={settle => onDraft({ settle })}
        />
      ) : null}
    </>
  )
}

export function ItemForm({ scope, item }: { scope: string; item?: ItemView }) {
  const [draft, change, clear] = useDraft<Draft>(`item/${item?.id ?? scope}`, draftOf(item))
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('item.keep', item?.id ?? scope)
  const missing = missingOf(draft)
  const fields = trouble?.fields ?? []
  const keep = async () => {
    const { name, kind, about, media, merchantId, on } = draft
    const settleFen = merchantId ? (fenTyped(draft.settle) ?? 0) : 0
    const figures = { price: Number(draft.price), eachMonth: Number(draft.eachMonth), settleFen }
    const whose = { ...(item ? { itemId: item.id } : {}), ...(merchantId ? { merchantId } : {}) }
    const kept = await act({ scope, name: name.trim(), kind, about: about.trim(), media, on, ...figures, ...whose })
    if (!kept) return
    clear()
    void Taro.redirectTo({ url: `/packages/points/item/index?id=${kept.id}` })
  }
  return (
    <>
      <Card>
        <TextInput label='叫什么' maxLength={30} value={draft.name} onChange={name => change({ name })} />
        <Pills label='是什么' options={kinds} value={draft.kind} onChange={kind => change({ kind })} />
        <TextInput
          label='要几分'
          kind='number'
          maxLength={5}
          value={draft.price}
          onChange={price => change({ price })}
        />
        <TextInput
          label='每人一个月最多几份'
          kind='number'
          maxLength={2}
          value={draft.eachMonth}
          onChange={eachMonth => change({ eachMonth })}
        />
        <TextArea
          label='说明'
          placeholder='多大一份，在哪里领，什么时候领'
          maxLength={300}
          value={draft.about}
          onChange={about => change({ about })}
        />
        <Giver scope={scope} draft={draft} onDraft={change} />
      </Card>
      <PhotoField
        scope={scope}
        most={3}
        why='让邻居看清是什么。'
        ids={draft.media}
        onIds={media => change({ media })}
        onBusy={setSending}
      />
      <Card>
        <Switch label='摆在架上' note='关上就下架，换过的不受影响' on={draft.on} onChange={on => change({ on })} />
      </Card>
      <TroubleNote trouble={trouble} />
      {fields.includes('settleFen') ? <View className='soft'>结算价只用在合作商户给的。</View> : null}
      <Button
        text={item ? '改好了' : '放上去'}
        busy={busy}
        disabled={missing.length > 0 || sending}
        onTap={() => void keep()}
      />
      <StillMissing what={missing} />
    </>
  )
}

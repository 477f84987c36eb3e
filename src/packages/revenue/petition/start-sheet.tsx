/** An owner asks for an audit: of which quarters, and why; what was typed stays until it is sent. */
import { View } from '@tarojs/components'
import { quarterName } from 'types/quarter-name'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { OptionPicker } from '@/ui/picker'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { chinaMonth } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

interface StartSheetProps {
  scope: string
  now: number
  onClose: () => void
}

/** Three years back at the most. */
const QUARTERS = 12

const quarterOf = (month: string): string => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`

export function StartSheet({ scope, now, onClose }: StartSheetProps) {
  const quarters = Array.from({ length: QUARTERS }, (_, back) => quarterOf(chinaMonth(now, back * 3)))
  const [newest = ''] = quarters
  const [draft, change, clear] = useDraft(`petition/${scope}`, { from: newest, to: newest, why: '' })
  const { act, busy, trouble } = useWrite('petition.start', scope)
  const start = async () => {
    const made = await act({ scope, from: draft.from, to: draft.to, why: draft.why.trim() })
    if (!made) return
    clear()
    onClose()
    go(`/packages/revenue/petition/index?id=${made.id}`)
  }
  const picker = (label: string, field: 'from' | 'to') => (
    <OptionPicker
      label={label}
      options={quarters.map(quarterName)}
      chosen={Math.max(quarters.indexOf(draft[field]), 0)}
      onChange={place => change({ [field]: quarters[place] ?? newest })}
    />
  )
  return (
    <Sheet title='发起要求审计' open onClose={onClose}>
      <View className='column'>
        {picker('从哪个季度', 'from')}
        {picker('到哪个季度', 'to')}
        <TextArea
          label='为什么要审'
          placeholder='例如：问了两次，广告费一直没有说清。'
          maxLength={500}
          value={draft.why}
          onChange={why => change({ why })}
        />
        <TroubleNote trouble={trouble} />
        <Button text='发起' busy={busy} disabled={draft.why.trim().length < 10} onTap={() => void start()} />
        <View className='soft'>发起时业主名册就定下了。每一户业主都会收到通知，一户签一次。</View>
      </View>
    </Sheet>
  )
}

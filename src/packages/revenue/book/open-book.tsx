/** Opens the book of a compound by the bank's statement: what lay where on which day, with its photo. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { Empty } from '@/ui/empty'
import { MomentPicker } from '@/ui/picker'
import { StillMissing } from '@/ui/still-missing'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, inYuan } from '@/ui/yuan'
import { SumField } from '../sum-field'

const blank = { day: '', bank: '', cash: '0', limit: '5000', media: [] as string[] }

const missingIn = ({ day, bank, cash, limit, media }: typeof blank): string[] => [
  ...(day ? [] : ['从哪天记起']),
  ...(fenTyped(bank) === undefined ? ['银行余额'] : []),
  ...(fenTyped(cash) === undefined ? ['现金'] : []),
  ...(fenTyped(limit) ? [] : ['要表决的数']),
  ...(media.length > 0 ? [] : ['对账单照片'])
]

export function OpenBook({ scope, mayOpen }: { scope: string; mayOpen: boolean }) {
  if (!mayOpen) return <Empty icon='money' text='这个小区的账还没有开。请社区工作人员照银行对账单来开。' />
  return <Form scope={scope} />
}

function Form({ scope }: { scope: string }) {
  const now = useNow()
  const [draft, change, clear] = useDraft(`open/${scope}`, blank)
  const [sending, setSending] = useState(false)
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('revenue.open', scope)
  const missing = missingIn(draft)
  const [bankFen, cashFen] = [fenTyped(draft.bank) ?? 0, fenTyped(draft.cash) ?? 0]
  const open = async () => {
    const costLimitFen = fenTyped(draft.limit) ?? 0
    const done = await act({ scope, day: draft.day, bankFen, cashFen, costLimitFen, media: draft.media })
    setAsking(false)
    if (!done) return
    clear()
    toast('开好账了')
  }
  return (
    <>
      <Card>
        <View className='h2'>开账</View>
        <View className='soft'>照公共收益专用账户的银行对账单填。开账以后，余额只能一笔一笔变。</View>
        <MomentPicker
          mode='date'
          label='从哪天记起'
          hint='想把去年的旧账也导进来，就从去年 1 月 1 日记起'
          value={draft.day}
          end={dayField(now)}
          onChange={day => change({ day })}
        />
        <SumField label='那天银行账户有多少元' value={draft.bank} onChange={bank => change({ bank })} />
        <SumField label='那天手里有多少现金（元）' value={draft.cash} onChange={cash => change({ cash })} />
        <SumField
          label='单笔成本超过多少元要先表决'
          hint='照业主大会的约定填'
          value={draft.limit}
          onChange={limit => change({ limit })}
        />
        <PhotoField
          scope={scope}
          label='银行对账单照片'
          why='邻居能看到这张照片，账号可以遮住中间几位。'
          most={9}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='开账' disabled={sending || missing.length > 0} onTap={() => setAsking(true)} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title='就从这个数记起？'
        text={`银行 ${inYuan(bankFen)}，现金 ${inYuan(cashFen)}。开账以后不能改。`}
        act='开账'
        busy={busy}
        onAct={() => void open()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

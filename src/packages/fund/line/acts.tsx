/** Checking, paying, undoing a line: each once, by the person whose part it is. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FundLineView } from 'types/fund'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayField } from '@/ui/day-fields'
import { Dialog } from '@/ui/dialog'
import { MomentPicker } from '@/ui/picker'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { fenTyped, inYuan, yuanField } from '@/ui/yuan'
import { MoneyField } from '../money-field'
import { linePage } from '../words'

const WHY_MIN = 2
const REASON_MIN = 4

function Check({ line }: { line: FundLineView }) {
  const [asking, setAsking] = useState<'yes' | 'no' | ''>('')
  const [why, setWhy] = useState('')
  const { act, busy, trouble } = useWrite('fund.check', line.id)
  const send = async (pass: boolean) => {
    const done = await act({ lineId: line.id, pass, why: pass ? '' : why.trim() })
    setAsking('')
    if (done) toast(pass ? '核对好了' : '退回了')
  }
  const first = line.state === 'draft'
  const text = line.kind === 'spending' ? '通过以后钱先留出来，付了款再入账。' : '通过以后马上入账，再改只能冲销。'
  return (
    <>
      <TroubleNote trouble={trouble} />
      {first ? <Button text='凭证对得上，通过' busy={busy} onTap={() => setAsking('yes')} /> : null}
      <Button
        look='ghost'
        text={first ? '退回去改' : '不付了，把钱放回项目'}
        busy={busy}
        onTap={() => setAsking('no')}
      />
      <Dialog
        open={asking === 'yes'}
        title={`${inYuan(line.amountFen)}，通过？`}
        text={text}
        act='通过'
        busy={busy}
        onAct={() => void send(true)}
        onClose={() => setAsking('')}
      />
      <Sheet title='为什么退回' open={asking === 'no'} onClose={() => setAsking('')}>
        <TextArea label='哪里不对' maxLength={100} value={why} onChange={setWhy} />
        <Button text='退回' busy={busy} disabled={why.trim().length < WHY_MIN} onTap={() => void send(false)} />
      </Sheet>
    </>
  )
}

function Pay({ line }: { line: FundLineView }) {
  const now = useNow()
  const empty = { yuan: yuanField(line.amountFen), day: '', media: [] as string[] }
  const [draft, change, clear] = useDraft(`fund-pay/${line.id}`, empty)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('fund.pay', line.id)
  const paidFen = fenTyped(draft.yuan) ?? 0
  const over = paidFen > line.amountFen
  const send = async () => {
    const day = draft.day || dayField(now)
    if (!(await act({ lineId: line.id, paidFen, day, vouchers: draft.media }))) return
    clear()
    toast('入账了')
  }
  return (
    <Card>
      <View className='h2'>付了款，入账</View>
      <MoneyField
        label='实际付了多少元'
        error={over ? `最多 ${inYuan(line.amountFen)}` : undefined}
        value={draft.yuan}
        onChange={yuan => change({ yuan })}
      />
      <MomentPicker
        mode='date'
        label='哪天付的'
        end={dayField(now)}
        value={draft.day || dayField(now)}
        onChange={day => change({ day })}
      />
      <PhotoField
        scope={line.scope}
        label='发票、收据、回单的照片'
        most={6}
        ids={draft.media}
        onIds={media => change({ media })}
        onBusy={setSending}
      />
      <TroubleNote trouble={trouble} />
      <Button
        text='付好了，入账'
        busy={busy}
        disabled={sending || over || paidFen === 0 || draft.media.length === 0}
        onTap={() => void send()}
      />
    </Card>
  )
}

function Undo({ line }: { line: FundLineView }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { act, busy, trouble } = useWrite('fund.undo', line.id)
  const send = async () => {
    const made = await act({ lineId: line.id, reason: reason.trim() })
    setOpen(false)
    if (made) go(linePage(made.id))
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look='ghost' text='记错了，申请冲销' onTap={() => setOpen(true)} />
      <Sheet title='申请冲销' open={open} onClose={() => setOpen(false)}>
        <View className='soft'>账上的数不能改，只能另记一笔把它冲掉。另一位核对以后生效。</View>
        <TextArea label='为什么' maxLength={100} value={reason} onChange={setReason} />
        <Button text='申请冲销' busy={busy} disabled={reason.trim().length < REASON_MIN} onTap={() => void send()} />
      </Sheet>
    </>
  )
}

export function Acts({ line }: { line: FundLineView }) {
  const { acts } = line
  return (
    <>
      {acts.includes('check') ? <Check line={line} /> : null}
      {acts.includes('pay') ? <Pay line={line} /> : null}
      {acts.includes('undo') ? <Undo line={line} /> : null}
    </>
  )
}

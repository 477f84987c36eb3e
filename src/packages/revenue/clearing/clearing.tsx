/** One project of getting money back: how much, what was done, what came; the next step is written down here. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClearingView } from 'types/assets'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { MediaShown } from '@/ui/media-shown'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { Sum } from '@/ui/sum'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { said } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan, yuan } from '@/ui/yuan'
import { dayWords } from '../day-words'

const blank = { text: '', media: [] as string[], close: false }

function StepSheet({ clearing, onClose }: { clearing: ClearingView; onClose: () => void }) {
  const { id, scope } = clearing
  const [draft, change, clear] = useDraft(`clearing/${id}`, blank)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('clearing.step', id)
  const send = async () => {
    const { text, media, close } = draft
    if (!(await act({ clearingId: id, text: text.trim(), media, close }))) return
    clear()
    toast('写好了')
    onClose()
  }
  return (
    <Sheet title='写一步' open onClose={onClose}>
      <View className='column'>
        <TextArea
          label='做了什么'
          placeholder='例如：发了催款函，对方答应月底付一半'
          maxLength={500}
          value={draft.text}
          onChange={text => change({ text })}
        />
        <PhotoField
          scope={scope}
          label='照片（可以不放）'
          most={6}
          ids={draft.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
        <Switch label='办完了，这是最后一步' on={draft.close} onChange={close => change({ close })} />
        <TroubleNote trouble={trouble} />
        <Button text='写上' busy={busy} disabled={sending || draft.text.trim().length < 2} onTap={() => void send()} />
        <View className='soft'>邻居都看得到。不写人名、电话。</View>
      </View>
    </Sheet>
  )
}

function Story({ clearing, now }: { clearing: ClearingView; now: number }) {
  const { story, media } = clearing
  if (story.length === 0) return null
  return (
    <Card>
      <View className='strong'>办了什么</View>
      {story.map(({ at, who, text, media: ids }) => (
        <View key={at} className='card-part'>
          <View className='faint'>{`${said(at, now)} · ${who}`}</View>
          <View>{text}</View>
          <MediaShown media={media.filter(one => ids.includes(one.id))} />
        </View>
      ))}
    </Card>
  )
}

function Recovered({ clearing, now }: { clearing: ClearingView; now: number }) {
  const { recovered } = clearing
  if (recovered.length === 0) return null
  return (
    <Card rows>
      {recovered.map(({ bookingId, amountFen, day }) => (
        <Row
          key={bookingId}
          head={`收回 ${yuan(amountFen)} 元`}
          note={dayWords(day, now)}
          onTap={() => go(`/packages/revenue/line/index?id=e:${bookingId}`)}
        />
      ))}
    </Card>
  )
}

export function Clearing({ clearing }: { clearing: ClearingView }) {
  const now = useNow()
  const [writing, setWriting] = useState(false)
  const { id, scope, title, why, owedFen, recoveredFen, sinceDay, state, debtor, contractId, acts } = clearing
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip tone={state === 'open' ? 'now' : 'done'} text={state === 'open' ? '在办' : '办完'} />
          <View className='faint'>{`${dayWords(sinceDay, now)}起`}</View>
        </View>
        <View className='h1'>{title}</View>
        <Sum fen={recoveredFen} />
        <View className='soft'>{`已收回，一共欠 ${inYuan(owedFen)}`}</View>
        <View className='card-part'>{why}</View>
      </Card>
      {debtor || contractId ? (
        <Card rows>
          {debtor ? <Row head='欠钱的一方（只有办事的人看得到）' note={debtor} /> : null}
          {contractId ? (
            <Row icon='paper' head='看合同' onTap={() => go(`/packages/revenue/contract/index?id=${contractId}`)} />
          ) : null}
        </Card>
      ) : null}
      <Recovered clearing={clearing} now={now} />
      <Story clearing={clearing} now={now} />
      {acts.includes('step') ? <Button text='写一步' onTap={() => setWriting(true)} /> : null}
      {acts.includes('book') ? (
        <Button
          look='ghost'
          icon='write'
          text='收回来了，去记账'
          onTap={() => go(address('/packages/revenue/draft/index', { scope, clearing: id }))}
        />
      ) : null}
      {acts.includes('keep') ? (
        <Button
          look='ghost'
          text='改这个清收'
          onTap={() => go(address('/packages/revenue/clearing-form/index', { scope, id }))}
        />
      ) : null}
      {writing ? <StepSheet clearing={clearing} onClose={() => setWriting(false)} /> : null}
    </>
  )
}

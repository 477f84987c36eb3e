/** 兑换码: the code and six digits to show at the counter while it is set aside; afterwards how it ended. */
import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { RedemptionView } from 'types/shop'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { nativeLabel } from '@/ui/native-label'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { stateChip } from '../state-chip'
import './index.css'

const LOOK_EVERY_MS = 10_000

function Code({ redemption, now }: { redemption: RedemptionView; now: number }) {
  const { id, digits = '', where, expiresAt } = redemption
  const { data: code } = useRead('redemption.code', { redemptionId: id }, { keep: false })
  return (
    <Card>
      <View className='column'>
        {code ? (
          <Image className='redeem-code' src={`data:image/png;base64,${code.imageBase64}`} {...nativeLabel('兑换码')} />
        ) : null}
        <View className='soft centre'>给柜台扫一扫，或者报这六位数字：</View>
        <View className='redeem-digits figures'>{`${digits.slice(0, 3)} ${digits.slice(3)}`}</View>
        <View className='centre'>{`${dayAndTime(expiresAt, now)} 以前，到${where.name}领${where.address ? `（${where.address}）` : ''}`}</View>
        <ReadAloud text={`兑换的数字是：${digits.split('').join('，')}。到${where.name}领。`} />
      </View>
    </Card>
  )
}

function What({ redemption, now }: { redemption: RedemptionView; now: number }) {
  const { item, price, who, mine, at, endedAt, note, state } = redemption
  return (
    <Card>
      <View className='card-head'>
        <Chip {...stateChip(redemption, now)} />
        <View className='strong figures'>{`${price} 分`}</View>
      </View>
      <View className='h1'>{item}</View>
      <View className='card-part soft'>{`${mine ? '您' : who} ${dayAndTime(at, now)} 换的`}</View>
      {endedAt !== undefined && state !== 'held' ? (
        <View className='card-part'>{`${dayAndTime(endedAt, now)}：${note ?? ''}`}</View>
      ) : null}
    </Card>
  )
}

function Cancel({ redemption }: { redemption: RedemptionView }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('redemption.cancel', redemption.id)
  const cancel = async () => {
    await act({ redemptionId: redemption.id })
    setAsking(false)
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look='ghost' text='不换了，退回积分' onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='不换了？'
        text={`${redemption.price} 分马上退回，留着的这一份给别人。`}
        act='不换了'
        busy={busy}
        onAct={() => void cancel()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export default function RedeemPage() {
  const now = useNow()
  const redemptionId = useId()
  const { data: redemption, waiting, trouble, retry } = useRead('redemption.show', { redemptionId })
  const held = redemption?.state === 'held'
  // The counter hands it over on another phone: the page tells so by itself.
  useEffect(() => {
    if (!held) return
    const timer = setInterval(retry, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [held, retry])
  return (
    <Page title='兑换码'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {redemption ? (
        <>
          {redemption.digits ? <Code redemption={redemption} now={now} /> : null}
          <What redemption={redemption} now={now} />
          {redemption.acts.includes('cancel') ? <Cancel redemption={redemption} /> : null}
          <ToPrint id={redemptionId} papers={[{ form: 'redemption', title: '积分兑换单' }]} />
        </>
      ) : null}
    </Page>
  )
}

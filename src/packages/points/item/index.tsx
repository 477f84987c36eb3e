/** One thing of the shop: what it costs, how many are left, where it is handed over; and redeeming it. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ItemView } from 'types/shop'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { address } from '@/session/use-param'
import { useShare } from '@/session/use-share'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { MediaShown } from '@/ui/media-shown'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { TroubleNote } from '@/ui/trouble-note'

const unit = ({ kind }: Pick<ItemView, 'kind'>): string => (kind === 'goods' ? '件' : '次')

/** Why it cannot be had now; empty when it can. */
function hindrance(item: ItemView): string {
  if (!item.on) return '这一样已经下架了。'
  if (item.left === 0) return '换完了，等上货。'
  if (item.takenThisMonth >= item.eachMonth) return `您这个月换过 ${item.takenThisMonth} ${unit(item)}，下个月再来。`
  const short = item.price - (item.available ?? 0)
  return short > 0 ? `您现在有 ${item.available ?? 0} 分，还差 ${short} 分。` : ''
}

function What({ item }: { item: ItemView }) {
  const { name, price, left, about, media, where, eachMonth, collectDays } = item
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={left > 0 ? 'done' : 'calm'} text={left > 0 ? `还有 ${left} ${unit(item)}` : '换完了'} />
        <View className='h1 ink-now figures'>{`${price} 分`}</View>
      </View>
      <View className='h1'>{name}</View>
      {about ? <View className='card-part'>{about}</View> : null}
      <MediaShown media={media} />
      <View className='card-part'>{`在哪里领：${where.name}${where.address ? `，${where.address}` : ''}`}</View>
      <View className='card-part soft'>
        {`每人一个月最多 ${eachMonth} ${unit(item)}。换了给您留 ${collectDays} 天，没领就退回积分。`}
      </View>
    </Card>
  )
}

function Redeem({ item, onDone }: { item: ItemView; onDone: () => void }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('item.redeem', item.id)
  const why = hindrance(item)
  const redeem = async () => {
    const made = await act({ itemId: item.id, price: item.price })
    setAsking(false)
    if (made) void Taro.redirectTo({ url: `/packages/points/redeem/index?id=${made.id}` })
    else onDone()
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button icon='gift' text={`用 ${item.price} 分换`} disabled={why !== ''} onTap={() => setAsking(true)} />
      {why ? <View className='soft centre'>{why}</View> : null}
      <Dialog
        open={asking}
        title={`用 ${item.price} 分换“${item.name}”？`}
        text={`给您留一${unit(item)}，${item.collectDays} 天内到${item.where.name}领。没领之前可以不换，积分退回。`}
        act='换'
        busy={busy}
        onAct={() => void redeem()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Keeper({ item }: { item: ItemView }) {
  return (
    <Card rows>
      {item.acts.includes('stock') ? (
        <Row
          icon='box'
          head='进货、损耗、盘点'
          note={`架上 ${item.standing ?? 0}，留给人的 ${(item.standing ?? 0) - item.left}`}
          onTap={() => go(address('/packages/points/shelf/index', { id: item.id }))}
        />
      ) : null}
      {item.acts.includes('keep') ? (
        <Row
          icon='write'
          head='改这一样，或下架'
          onTap={() => go(address('/packages/points/keep/index', { id: item.id, scope: item.scope }))}
        />
      ) : null}
    </Card>
  )
}

export default function ItemPage() {
  const itemId = useId()
  const { data: item, waiting, trouble, retry } = useRead('item.show', { itemId })
  useShare(item ? `公益超市：${item.name}` : '公益超市', `/packages/points/item/index?id=${itemId}`)
  const keeps = item?.acts.some(one => one !== 'redeem') ?? false
  return (
    <Page title='换东西'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {item ? (
        <>
          <What item={item} />
          {item.acts.includes('redeem') ? <Redeem item={item} onDone={retry} /> : null}
          {keeps ? <Keeper item={item} /> : null}
        </>
      ) : null}
    </Page>
  )
}

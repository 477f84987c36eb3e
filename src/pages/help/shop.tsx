/** 公益超市: what points can get, two side by side. */
import { Image, View } from '@tarojs/components'
import type { ItemCard } from 'types/shop'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { aria } from '@/ui/aria'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Icon } from '@/ui/icon'
import { SeenBefore } from '@/ui/listing'
import { Skeleton } from '@/ui/skeleton'
import { Tap } from '@/ui/tap'
import './shop.css'

const leftWords = ({ left }: ItemCard): string => (left > 0 ? `还有 ${left} 件` : '换完了')
const servedWords = ({ left }: ItemCard): string => (left > 0 ? `还有 ${left} 次` : '换完了')

function Tile({ item }: { item: ItemCard }) {
  const { id, name, price, kind, merchant, photo } = item
  const left = kind === 'goods' ? leftWords(item) : servedWords(item)
  return (
    <Tap
      wordy
      className='shop-tile'
      label={`${name}，${price} 分，${left}`}
      onTap={() => go(`/packages/points/item/index?id=${id}`)}
    >
      <View className='shop-photo'>
        {photo?.url ? (
          <Image className='shop-photo-image' mode='aspectFill' src={photo.url} {...aria({ hidden: true })} />
        ) : (
          <Icon name={kind === 'goods' ? 'gift' : 'service'} />
        )}
      </View>
      <View className='strong'>{name}</View>
      {merchant ? <View className='soft'>{merchant}</View> : null}
      <View className='row between wrap'>
        <View className='soft'>{left}</View>
        <View className='strong ink-now figures'>{`${price} 分`}</View>
      </View>
    </Tap>
  )
}

export function Shop({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('item.list', { scope })
  if (list.trouble) {
    return <ErrorRetry message={list.trouble.message} reference={list.trouble.reference} onRetry={list.retry} />
  }
  return (
    <View className='column'>
      <View className='h2'>公益超市</View>
      {list.waiting ? <Skeleton cards={1} /> : null}
      {list.seenAt === undefined ? null : <SeenBefore at={list.seenAt} now={now} />}
      {!list.waiting && list.items.length === 0 ? (
        <Empty icon='gift' text='架上还没有东西。帮忙攒下的积分先留着，上货了会在这里。' />
      ) : null}
      <View className='shop-grid'>
        {list.items.map(item => (
          <Tile key={item.id} item={item} />
        ))}
      </View>
      {list.hasMore ? (
        <Button look='ghost' small text='再看一些' busy={list.moreWaiting} busyText='正在取…' onTap={list.more} />
      ) : null}
    </View>
  )
}

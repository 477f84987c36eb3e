/** 货架: everything the shop has, and what is off the shelves; put something new there, book what came. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ItemCard, shopKeepers } from 'types/shop'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { Segments } from '@/ui/segments'

type Part = 'on' | 'off'

const parts: { value: Part; text: string }[] = [
  { value: 'on', text: '架上的' },
  { value: 'off', text: '下架的' }
]

function ItemRow({ item }: { item: ItemCard }) {
  const { id, name, price, left, merchant } = item
  return (
    <Row
      head={name}
      note={`${price} 分${merchant ? ` · ${merchant}` : ''}`}
      end={<View className={`figures ${left === 0 ? 'ink-due' : ''}`}>{left === 0 ? '没有了' : `还有 ${left}`}</View>}
      onTap={() => go(`/packages/points/item/index?id=${id}`)}
    />
  )
}

function Stock({ scope }: { scope: string }) {
  const now = useNow()
  const [part, setPart] = useState<Part>('on')
  const list = usePages('item.list', { scope, off: part === 'off' })
  const empty = part === 'on' ? '架上还没有东西。先放一样，再记进货。' : '没有下架的。'
  return (
    <>
      <Button icon='add' text='放一样新的' onTap={() => go(address('/packages/points/keep/index', { scope }))} />
      <Segments label='看哪些' options={parts} value={part} onChange={setPart} />
      <Listing list={list} now={now} rows empty={<Empty icon='box' text={empty} />}>
        {item => <ItemRow key={item.id} item={item} />}
      </Listing>
    </>
  )
}

export default function StockPage() {
  return (
    <StaffPage title='货架' roles={shopKeepers}>
      {({ scope }) => <Stock scope={scope} />}
    </StaffPage>
  )
}

/** 进货和损耗: what came onto a shelf and what left it, and booking the next. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ItemView, StockKind, StockLine } from 'types/shop'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { StillMissing } from '@/ui/still-missing'
import { TextInput } from '@/ui/text-input'
import { dayAndTime } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

const kinds: { value: StockKind; text: string }[] = [
  { value: 'supply', text: '进货' },
  { value: 'lost', text: '损耗、少了' },
  { value: 'found', text: '盘点多出' },
  { value: 'returned', text: '退回' }
]

interface Draft {
  kind: StockKind
  pieces: string
  why: string
}

const empty: Draft = { kind: 'supply', pieces: '', why: '' }

const missingOf = ({ pieces, why }: Draft): string[] => [
  ...(/^[1-9]\d{0,3}$/.test(pieces) ? [] : ['几件']),
  ...([...why.trim()].length < 2 ? ['怎么来的，为什么'] : [])
]

function Record({ item }: { item: ItemView }) {
  const [draft, change, clear] = useDraft<Draft>(`stock/${item.id}`, empty)
  const { act, busy, trouble } = useWrite('stock.record', item.id)
  const missing = missingOf(draft)
  const fields = trouble?.fields ?? []
  const record = async () => {
    const { kind, pieces, why } = draft
    if (!(await act({ itemId: item.id, kind, pieces: Number(pieces), why: why.trim() }))) return
    clear()
    toast('记好了')
  }
  return (
    <>
      <Card>
        <Pills label='记什么' options={kinds} value={draft.kind} onChange={kind => change({ kind })} />
        <TextInput
          label='几件'
          kind='number'
          maxLength={4}
          value={draft.pieces}
          error={fields.includes('pieces') ? '没有这么多可以动的' : undefined}
          onChange={pieces => change({ pieces })}
        />
        <TextInput
          label='怎么来的，为什么'
          placeholder='例如：街道配发，6 月第一批'
          maxLength={60}
          value={draft.why}
          error={fields.includes('why') ? '请改一改这句话' : undefined}
          onChange={why => change({ why })}
        />
      </Card>
      <View className='soft'>记上就不能改，记错了再记一笔相反的。不写人的名字。</View>
      <TroubleNote trouble={trouble} />
      <Button text='记一笔' busy={busy} disabled={missing.length > 0} onTap={() => void record()} />
      <StillMissing what={missing} />
    </>
  )
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`)

function LineRow({ line, now }: { line: StockLine; now: number }) {
  return (
    <Row
      head={line.what}
      note={`${dayAndTime(line.at, now)} · 之后架上 ${line.standing}`}
      end={<View className='strong figures'>{signed(line.change)}</View>}
    />
  )
}

function Shelf({ item }: { item: ItemView }) {
  const now = useNow()
  const [recording, setRecording] = useState(false)
  const list = usePages('stock.lines', { itemId: item.id })
  const standing = item.standing ?? item.left
  return (
    <>
      <View className='h1'>{item.name}</View>
      <Counts
        counts={[
          { figure: String(standing), what: '架上', tone: 'calm' },
          { figure: String(standing - item.left), what: '给人留着', tone: 'due' },
          { figure: String(item.left), what: '还能换', tone: 'done' }
        ]}
      />
      {item.acts.includes('stock') && !recording ? (
        <Button icon='write' text='记一笔' onTap={() => setRecording(true)} />
      ) : null}
      {recording ? <Record item={item} /> : null}
      <Listing list={list} now={now} rows empty={<Empty icon='box' text='还没有进过货。' />}>
        {line => <LineRow key={line.id} line={line} now={now} />}
      </Listing>
    </>
  )
}

export default function ShelfPage() {
  const itemId = useId()
  const { data: item, waiting, trouble, retry } = useRead('item.show', { itemId })
  return (
    <Page title='进货和损耗'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {item ? <Shelf item={item} /> : null}
    </Page>
  )
}

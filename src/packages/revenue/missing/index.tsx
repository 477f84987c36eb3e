/** 该收没收的: what contracts say should be there and is not; one tap makes a matter of it, one books it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Missing } from 'types/assets'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { ReadAloud } from '@/ui/read-aloud'
import { Skeleton } from '@/ui/skeleton'
import { Sum } from '@/ui/sum'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { inYuan } from '@/ui/yuan'
import { CompoundPage } from '../compound-page'
import { daysWords } from '../day-words'

interface ItemProps {
  scope: string
  one: Missing
  raises: boolean
  books: boolean
}

function Item({ scope, one, raises, books }: ItemProps) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const { contractId, due, assetName, what, fromDay, untilDay, amountFen, paidFen, days, matterId } = one
  const { act, busy, trouble } = useWrite('missing.raise', `${contractId}/${due}`)
  const raise = async () => {
    const made = await act({ contractId, due })
    setAsking(false)
    if (made) toast('成了一件事，有人去追了')
  }
  return (
    <Card>
      <View className='card-head'>
        <Chip tone='due' icon='alert' text={`过了 ${days} 天`} />
        <View className='faint'>{assetName}</View>
      </View>
      <View className='h2'>{`${what}：差 ${inYuan(amountFen - paidFen)}`}</View>
      <View className='soft'>
        {`${daysWords(fromDay, untilDay, now)}，应收 ${inYuan(amountFen)}${paidFen > 0 ? `，只收到 ${inYuan(paidFen)}` : ''}`}
      </View>
      <TroubleNote trouble={trouble} />
      <View className='card-part column'>
        {matterId ? (
          <Button
            look='ghost'
            icon='talk'
            text='看追到哪了'
            onTap={() => go(`/packages/matters/show/index?id=${matterId}`)}
          />
        ) : null}
        {raises && !matterId ? (
          <Button look='ghost' icon='pass-on' text='交人去追' onTap={() => setAsking(true)} />
        ) : null}
        {books ? (
          <Button
            look='ghost'
            text='收到了，去记账'
            onTap={() => go(address('/packages/revenue/draft/index', { scope, contract: contractId, due }))}
          />
        ) : null}
        <Button
          look='ghost'
          text='看合同'
          label={`看合同，${assetName}`}
          onTap={() => go(`/packages/revenue/contract/index?id=${contractId}`)}
        />
      </View>
      <Dialog
        open={asking}
        title='交人去追这笔钱？'
        text='会成为一件事，邻居都看得到，办的人要按时说结果。付钱的人是谁不写在里面。'
        act='交人去追'
        busy={busy}
        onAct={() => void raise()}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

function List({ scope }: { scope: string }) {
  const { data, waiting, trouble, retry } = useRead('missing.list', { scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  const { items, totalFen, expectedFen, paidFen, graceDays, acts } = data
  const spoken =
    items.length > 0 ? `一共 ${items.length} 笔该收的没有收到，差 ${inYuan(totalFen)}。` : '按合同该收的，都收到了。'
  return (
    <>
      <Card>
        <View className='soft'>合同写明该收、账上还没有的</View>
        <Sum fen={totalFen} />
        <View className='soft'>
          {`今年还在付的合同，到今天该收 ${inYuan(expectedFen)}，收到 ${inYuan(paidFen)}。到期再等 ${graceDays} 天，还没有才算在这里。`}
        </View>
        <View className='card-part'>
          <ReadAloud small text={spoken} />
        </View>
      </Card>
      {items.length === 0 ? <Empty icon='check' text='按合同该收的，都收到了。' /> : null}
      {items.map(one => (
        <Item
          key={`${one.contractId}/${one.due}`}
          scope={scope}
          one={one}
          raises={acts.includes('raise')}
          books={acts.includes('book')}
        />
      ))}
    </>
  )
}

export default function MissingPage() {
  return <CompoundPage title='该收没收的'>{scope => <List key={scope} scope={scope} />}</CompoundPage>
}

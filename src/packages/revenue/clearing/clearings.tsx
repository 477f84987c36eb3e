/** What was owed to all and what came back of it, over all projects and one by one. */
import { View } from '@tarojs/components'
import { bookkeepers } from 'types/assets'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { serves } from '@/session/served'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Sum } from '@/ui/sum'
import { inYuan } from '@/ui/yuan'
import { dayWords } from '../day-words'

function Total({ scope }: { scope: string }) {
  const { data } = useRead('clearing.list', { scope })
  if (!data || data.items.length === 0) return null
  const { owedFen, recoveredFen, open, closed } = data.total
  const words = `一共欠 ${inYuan(owedFen)}，收回 ${inYuan(recoveredFen)}。${open} 个在办，${closed} 个办完。`
  return (
    <Card>
      <View className='soft'>已经收回</View>
      <Sum fen={recoveredFen} />
      <View className='soft'>{words}</View>
      <View className='card-part'>
        <ReadAloud small text={words} />
      </View>
    </Card>
  )
}

export function Clearings({ scope }: { scope: string }) {
  const now = useNow()
  const { data: me } = useMe()
  const list = usePages('clearing.list', { scope })
  return (
    <>
      <Total scope={scope} />
      <Listing rows list={list} now={now} empty={<Empty icon='check' text='现在没有要清收的。' />}>
        {({ id, title, owedFen, recoveredFen, sinceDay, state }) => (
          <Row
            key={id}
            head={title}
            note={`${dayWords(sinceDay, now)}起，欠 ${inYuan(owedFen)}，收回 ${inYuan(recoveredFen)}`}
            end={<Chip tone={state === 'open' ? 'now' : 'done'} text={state === 'open' ? '在办' : '办完'} />}
            onTap={() => go(`/packages/revenue/clearing/index?id=${id}`)}
          />
        )}
      </Listing>
      {serves(me, bookkeepers) ? (
        <Button
          look='ghost'
          icon='add'
          text='登记一个清收'
          onTap={() => go(address('/packages/revenue/clearing-form/index', { scope }))}
        />
      ) : null}
    </>
  )
}

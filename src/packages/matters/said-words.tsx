/** What neighbours said with their ratings, without who and when. */
import { View } from '@tarojs/components'
import { usePages } from '@/cloud/query'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'

const asked = { end: '办完时说的', later: '一个月后说的' } as const

/** Nothing where nothing was said, or where it may not be read yet. */
export function SaidWords({ matterId }: { matterId: string }) {
  const { items, hasMore, more, moreWaiting } = usePages('evaluation.list', { matterId })
  if (items.length === 0) return null
  const keyed = items.map((item, place) => ({ ...item, key: `${place}-${item.words}` }))
  return (
    <>
      <View className='h2'>邻居说的话</View>
      <Card rows>
        {keyed.map(({ key, words, phase }) => (
          <Row key={key} head={words} note={asked[phase]} />
        ))}
      </Card>
      {hasMore ? <Button look='ghost' small text='再看一些' busy={moreWaiting} onTap={more} /> : null}
    </>
  )
}

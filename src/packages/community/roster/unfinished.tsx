/** Imports that somebody began and nobody finished, to go on with; each ends by itself after seven days. */
import { View } from '@tarojs/components'
import { usePages } from '@/cloud/query'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'

interface UnfinishedProps {
  scope: string
  onPick: (importId: string) => void
}

export function Unfinished({ scope, onPick }: UnfinishedProps) {
  const now = useNow()
  const { items, hasMore, more, moreWaiting } = usePages('roster.list', { scope }, { keep: false })
  if (items.length === 0) return null
  return (
    <>
      <View className='h2'>没做完的</View>
      <Card rows>
        {items.map(({ id, fileName, state, askedAt, endsAt }) => (
          <Row
            key={id}
            icon='roster'
            head={fileName}
            note={
              state === 'applying'
                ? '正在写进名册'
                : `${dayAndTime(askedAt, now)} 上传，${dayAndTime(endsAt, now)} 自动删掉`
            }
            onTap={() => onPick(id)}
          />
        ))}
      </Card>
      {hasMore ? <Button look='ghost' small text='再看一些' busy={moreWaiting} onTap={more} /> : null}
    </>
  )
}

/** Who serves a place now, the nearest first, so that nobody is appointed twice. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'

export function Serving({ scope }: { scope: string }) {
  const { data, waiting, trouble, retry } = useRead('scope.serving', { scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton cards={1} />
  return (
    <>
      <View className='h2'>现在为这里服务的</View>
      <Card rows>
        {data.items.map(({ role, roleName, name, scopeName }) => (
          <Row key={`${role} ${name} ${scopeName}`} icon='post' head={`${roleName} ${name}`} note={scopeName} />
        ))}
        {data.items.length === 0 ? <View className='list-row soft'>还没有人。</View> : null}
      </Card>
    </>
  )
}

/** The month's numbers of one place: what people looked at, sent back by which rule, and what appeals changed. */
import { View } from '@tarojs/components'
import { useRead } from '@/cloud/query'
import { Card } from '@/ui/card'
import { Counts } from '@/ui/counts'
import { ErrorRetry } from '@/ui/error-retry'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { ruleTitle } from '../past'

export function Month({ scope, month }: { scope: string; month: string }) {
  const { data, waiting, trouble, retry } = useRead('check.numbers', { scope, month })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton cards={1} />
  const { looked, waiting: left, passed, refused, appeals, overturned, mediaPassed, rules } = data
  return (
    <>
      <Counts
        counts={[
          { figure: String(looked), what: '人看过', tone: 'info' },
          { figure: String(passed + overturned), what: '放出来', tone: 'done' },
          { figure: String(refused - overturned), what: '退回', tone: 'due' }
        ]}
      />
      <Card rows>
        {rules.map(({ ruleId, refused: sentBack, overturned: changed }) => (
          <Row
            key={ruleId}
            head={ruleTitle(ruleId)}
            note={changed > 0 ? `退回 ${sentBack} 条，重看后放出来 ${changed} 条` : `退回 ${sentBack} 条`}
          />
        ))}
        <Row head='请人重看' note={`${appeals} 次，改了结果 ${overturned} 次`} />
        <Row head='还在等人看' note={`${left} 条`} />
        <Row head='照片和录音' note={`平台检查通过、不用人看的 ${mediaPassed} 个`} />
      </Card>
      <View className='faint'>平台当场拦下的文字没有留存，不在这些数字里。</View>
    </>
  )
}

/** 这条内容的检查: for its author the exact rule, how to rewrite and the way to another pair of eyes. */
import { View } from '@tarojs/components'
import type { CheckState, CheckView } from 'types/content'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import type { Tone } from '@/ui/tone'
import { Past } from '../past'
import { What } from '../what'
import { Appeal } from './appeal'

const stateWords: Readonly<Record<CheckState, { tone: Tone; text: string }>> = {
  waiting: { tone: 'calm', text: '等工作人员看' },
  passed: { tone: 'done', text: '没问题，放出来了' },
  refused: { tone: 'due', text: '退回了，请改一改' },
  appealed: { tone: 'calm', text: '等另一个人重看' },
  upheld: { tone: 'due', text: '重看过，还是要改' },
  overturned: { tone: 'done', text: '重看过，放出来了' }
}

function Shown({ check, now }: { check: CheckView; now: number }) {
  const { tone, text } = stateWords[check.state]
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip large tone={tone} text={text} />
        </View>
        <What check={check} now={now} />
        <Past check={check} now={now} />
      </Card>
      {check.acts.includes('appeal') ? <Appeal checkId={check.id} /> : null}
      {check.acts.includes('decide') ? (
        <Button text='去看这一条' onTap={() => go('/packages/content/queue/index')} />
      ) : null}
      <Button look='ghost' icon='paper' text='看全部发言规则' onTap={() => go('/packages/content/rules/index')} />
    </>
  )
}

export default function CheckPage() {
  const now = useNow()
  const { data, waiting, trouble, retry } = useRead('check.show', { checkId: useId() }, { keep: false })
  return (
    <Page title='这条内容的检查'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? <Shown check={data} now={now} /> : null}
    </Page>
  )
}
